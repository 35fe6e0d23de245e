"""Run the tests: `python3 packaging/test.py [ARGUMENT ...]`, with the arguments of pytest.

The first start installs what the tests need into `.venv`; later starts need no network. Paths are
counted from the project's root. With KIOSK_COVERAGE=1 in the environment, coverage is measured too.
"""

import sys

import supported

if __name__ == "__main__":
    supported.require()
    import start

    start.main(start.TESTS, sys.argv[1:])
