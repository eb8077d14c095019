"""Rules that give words of a question to the parameters of a tool; `gateway.nlu.slot_filling` says in which order."""
