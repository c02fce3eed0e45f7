"""An agent workstation for Chinese online-shop customer service."""
