"""A process of its own for `test_kills`: `python -m tests.bundle.store.kills FOLDER COUNT SEED`.

Does acts at random, each in a child that the system ends after a random time. After each, the stand
must show what it showed before or what the act was to bring.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.bundle import store
from kiosk.bundle.store.disk import REAL
from kiosk.bundle.store.state import State, installed, marked_good, rolled_back, tried
from kiosk.problems import Severity
from tests.bundle.store import acts
from tests.bundle.store.bundles import install, litter, packed

Wanted = Callable[[State], State]
VERSIONS = range(1, 7)


def kinds(folder: Path) -> list[tuple[acts.Act, Wanted]]:
    """Every act with what it is to bring; installing several exhibitions among them."""
    others: list[tuple[acts.Act, Wanted]] = [
        (acts.marking_good, lambda state: marked_good(state, state.pending or "")),
        (acts.marking_good, lambda state: marked_good(state, state.pending or "")),
        (acts.rolling_back, rolled_back),
        (acts.starting, tried),
    ]
    for version in VERSIONS:
        source = packed(folder, version)
        bundle = install(folder / "scratch", source)
        others.append((acts.installing(source), partial(_with, bundle)))
    return others


def _with(bundle: str, state: State) -> State:
    return installed(state, bundle)


def seconds(act: acts.Act, folder: Path) -> float:
    """What `act` takes by itself."""
    begun = time.perf_counter()
    act(folder / "timed", REAL)
    return time.perf_counter() - begun


def killed(act: acts.Act, data: Path, after: float) -> bool:
    """Whether the system ended the child with `act` `after` so many seconds."""
    child = os.fork()
    if not child:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, after)
        act(data, REAL)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGALRM


def main(folder: Path, count: int, chance: random.Random) -> None:
    """Prints how many children were killed in the middle of `count`."""
    data = folder / "data"
    all_kinds = kinds(folder)
    longest = seconds(all_kinds[-1][0], folder)
    number = 0
    for _ in range(count):
        act, wanted = chance.choice(all_kinds)
        before = acts.state_of(data)
        allowed = {acts.next_shown(before), acts.next_shown(wanted(before))}
        number += killed(act, data, chance.uniform(longest / 1000, longest))
        found = {problem.code for problem in store.fsck(data, repair=False)}
        assert found <= {"store-litter"}, found
        showing = store.to_show(data)
        assert showing.id in allowed, (showing, before)
        assert all(problem.severity is not Severity.ERROR for problem in showing.problems)
        assert not data.is_dir() or litter(data) == []
        assert store.fsck(data, repair=False) == ()
    print(number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3])))
