"""What the shop sells, beside the conversation and on a page of its own."""
