"""Who sits here: first start, switch, PIN."""
