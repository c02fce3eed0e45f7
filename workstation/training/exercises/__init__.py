"""Short exercises: what is asked, by the shop's own policies; what an answer is worth; when it is asked again."""
