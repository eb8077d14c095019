"""The readers that all families share: source -> json_values -> bodies -> calls -> stream."""
