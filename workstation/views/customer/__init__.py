"""Who the customer is."""
