"""Codes that the camera of a phone reads."""
