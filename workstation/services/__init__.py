"""The verbs: one short function for each thing a person or a channel can do."""
