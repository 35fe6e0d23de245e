"""Start the kiosk from a stick: `start.sh` and its like run this, with the arguments of `kiosk`.

The first start installs the kiosk on this computer; later starts need neither stick nor network.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    from on_stick import begin

    begin.main(sys.argv[1:])
