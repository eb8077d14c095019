"""Reads a question against a tool: does it want the tool, and which words give which argument.

A small bidirectional encoder (MiniLM) beside the language model, which is what a language model of
a few million parameters is worst at. `layout` writes the pair as tokens, `encoder` runs the network in
NumPy, `reader` says what it found. Knows no model that writes, no grammar, no server.
"""
