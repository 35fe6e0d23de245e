"""Make a folder for a stick: `python3 packaging/offline.py FOLDER`, with `--help` for the rest.

From it the kiosk starts on a computer that has Python and no network.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start
    from environment import ROOT
    from stamp import Purpose

    maker = start.Program(Purpose.RUN, (str(ROOT / "packaging" / "on_stick"),), from_root=False)
    start.main(maker, sys.argv[1:])
