"""What the shop knows, beside the conversation and on a page of its own."""
