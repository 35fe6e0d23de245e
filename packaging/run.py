"""Start the kiosk: `python3 packaging/run.py [VERB ...]`, with the arguments of `kiosk`.

The first start installs what the kiosk needs into `.venv`; later starts need no network.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start

    start.main(start.KIOSK, sys.argv[1:])
