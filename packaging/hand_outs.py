"""Make the pictures of docs/presenting.md: `python3 packaging/hand_outs.py [FOLDER]`.

A hand-out is made of the exhibition in the package, and looked at on paper and on a telephone. The
pictures go into docs/pictures/hand-outs unless FOLDER says otherwise.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start
    from stamp import Purpose

    maker = start.Program(Purpose.DEV, ("packaging/hand_outs_pictures.py",), from_root=True)
    start.main(maker, sys.argv[1:])
