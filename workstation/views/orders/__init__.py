"""Orders beside the conversation and on a page of their own: status, parcel, deadlines, remarks with their flags."""
