"""Make the pictures of a talk: `python3 packaging/talk.py [FOLDER]`.

The exhibition in the package is rehearsed on two virtual screens (Linux only). The pictures go into
docs/pictures/talk unless FOLDER says otherwise.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start
    from stamp import Purpose

    maker = start.Program(Purpose.DEV, ("packaging/talk_pictures.py",), from_root=True)
    start.main(maker, sys.argv[1:])
