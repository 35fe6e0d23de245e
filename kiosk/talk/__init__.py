"""What happens in a talk with an exhibition. Pure: time comes in as data, nothing is drawn here."""
