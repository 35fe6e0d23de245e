"""What a bundle says. Pure: no Qt, no pictures opened, nothing shown."""
