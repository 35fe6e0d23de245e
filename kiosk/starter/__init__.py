"""A new exhibition to begin with: small, complete, and written to be written over."""
