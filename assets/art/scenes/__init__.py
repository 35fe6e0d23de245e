"""One scene for each stop: a function that draws on a fresh sheet."""
