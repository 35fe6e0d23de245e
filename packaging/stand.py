"""Make the pictures of a stand's staff: `python3 packaging/stand.py [FOLDER]`.

An exhibition is brought by stick on a virtual touch screen (Linux only, as root: a stick is
mounted). The pictures go into docs/pictures/stand unless FOLDER says otherwise.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start
    from stamp import Purpose

    maker = start.Program(Purpose.DEV, ("packaging/stand_pictures.py",), from_root=True)
    start.main(maker, sys.argv[1:])
