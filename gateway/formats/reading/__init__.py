"""The readers that all families share: source -> values -> bodies -> calls -> stream."""
