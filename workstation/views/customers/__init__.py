"""The page of all customers: found as one types, follow-ups due, details, merging, export."""
