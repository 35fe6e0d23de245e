"""Make the pictures of docs/gallery.md: `python3 packaging/gallery.py [FOLDER]`.

They go into docs/pictures/gallery unless FOLDER says otherwise.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start
    from stamp import Purpose

    maker = start.Program(Purpose.RUN, ("packaging/gallery_pictures.py",), from_root=True)
    start.main(maker, sys.argv[1:])
