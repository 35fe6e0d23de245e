"""A talk on the screen: one window for the audience, one for whoever speaks."""
