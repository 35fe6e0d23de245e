"""A folder that something else fills: what has come, and what became of it. Pure: no Qt."""
