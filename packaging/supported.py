"""Which Python versions the kiosk runs on.

Even Python 2.7 can read this file and the entry files that import it, so that somebody with another
Python reads a sentence instead of a SyntaxError.
"""

import sys

OLDEST = (3, 11)
NEWEST = (3, 14)


def refusal(version):
    # type: (tuple[int, ...]) -> str
    """Return why a Python of this `(major, minor, ...)` version is refused, or an empty string."""
    if OLDEST <= version[:2] <= NEWEST:
        return ""
    return (
        "The kiosk needs Python {}.{} to {}.{}, and this is Python {}.{}: "
        "start it with one of those, for example python{}.{}."
    ).format(*(OLDEST + NEWEST + tuple(version[:2]) + NEWEST))


def require():
    # type: () -> None
    """End with exit code 5 and one sentence when this Python is not supported."""
    sentence = refusal(tuple(sys.version_info[:3]))
    if sentence:
        sys.stderr.write(sentence + "\n")
        sys.exit(5)
