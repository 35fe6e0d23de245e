"""Record a visit as a moving picture for the README: `python3 packaging/record.py [FILE]`.

It is made on a virtual touch screen (Linux only), into docs/pictures/kiosk.png unless FILE says
otherwise. What is seen is what the screen showed, for as long as it showed it.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start
    from stamp import Purpose

    recorder = start.Program(Purpose.DEV, ("packaging/film.py",), from_root=True)
    start.main(recorder, sys.argv[1:])
