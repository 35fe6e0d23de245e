"""Keeps the show on the screen: a parent that hears it, ends it when it hangs, starts it again.

Never imports Qt: what brings the show down must not reach the one that watches it.
"""
