"""A bundle as one file: packed, and unpacked again whoever made it.

Pure: no Qt, and no picture is decoded.
"""
