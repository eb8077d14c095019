"""The shipped model: its synthetic text, tokenizer, base training, adapter and exam."""
