"""Make the pictures of docs/organisers.md: `python3 packaging/organisers.py [FOLDER]`.

An exhibition is made on a virtual screen (Linux only), from the start window to the packed file.
The pictures go into docs/pictures/organisers unless FOLDER says otherwise.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start
    from stamp import Purpose

    maker = start.Program(Purpose.DEV, ("packaging/organisers_pictures.py",), from_root=True)
    start.main(maker, sys.argv[1:])
