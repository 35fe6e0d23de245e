"""What happens as people touch. Pure: time comes in as data, nothing is drawn here."""
