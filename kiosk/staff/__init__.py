"""The staff of a stand: their PIN, and their screens. Pure: no Qt."""
