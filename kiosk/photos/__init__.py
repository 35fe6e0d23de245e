"""The bundle's pictures, made ready for one screen in a process beside the window. Pure: no Qt.

Nothing but `prepare` and the worker process that runs it ever opens a picture of a bundle.
"""
