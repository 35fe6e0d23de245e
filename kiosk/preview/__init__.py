"""A bundle that is being written: what changed in its folder, and where a problem is seen. Pure."""
