"""Training: the shipped model, and LoRA adapters for tool calling."""
