"""The shapes of which the stand-in pictures are made."""
