"""Which file is tried, whatever comes and goes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.codes import Fault
from kiosk.inbox.choice import MOST_TRIES, is_passing, next_one, refused
from kiosk.inbox.memory import Memory, after, looked
from kiosk.problems import Mark, Problem, Severity

WRONG = (Problem(Severity.ERROR, Fault.ARCHIVE_END, Mark("a.kiosk")),)
OLD = (Problem(Severity.ERROR, Fault.STORE_NOT_NEWER, Mark("a.kiosk")),)
CUT = (Problem(Severity.ERROR, Fault.STORE_CUT, Mark("a.kiosk")),)
BUSY = (Problem(Severity.ERROR, Fault.STORE_BUSY, Mark("a.kiosk")),)

arrivals = st.dictionaries(
    st.sampled_from("abc"), st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=3
)


@given(st.lists(st.tuples(arrivals, st.sampled_from([(), WRONG, CUT])), max_size=60))
def test_each_state_of_a_file_is_tried_once_and_only_when_it_stood_still(
    looks: list[tuple[dict[str, tuple[int, int]], tuple[Problem, ...]]],
) -> None:
    """One that could not be read may be tried again, behind those that were tried less often."""
    memory, before = Memory(), dict[str, tuple[int, int]]()
    tries: dict[tuple[str, tuple[int, int]], int] = {}
    settled: dict[str, tuple[int, int]] = {}
    for now, problems in looks:
        name = next_one(now, memory)
        memory = looked(memory, now)
        still = {each for each in now if before.get(each) == now[each] != settled.get(each)}
        assert (name is None) is (not still)
        if name is not None:
            assert name in still
            count = tries.get((name, now[name]), 0)
            assert count == min(tries.get((each, now[each]), 0) for each in still)
            memory = after(memory, name, problems)
            tries = {state: times for state, times in tries.items() if state[0] != name}
            tries[name, now[name]] = count + 1
            if problems != CUT or count + 1 == MOST_TRIES:
                settled[name] = now[name]
            else:
                settled.pop(name, None)
        settled = {each: stamp for each, stamp in settled.items() if each in now}
        tries = {state: times for state, times in tries.items() if state[0] in now}
        before = now


def test_one_that_cannot_be_read_keeps_no_other_waiting_and_is_given_up() -> None:
    now = {"a.kiosk": (1, 2), "b.kiosk": (1, 3), "c.kiosk": (1, 4)}
    memory = Memory(now)
    tried = []
    while (name := next_one(now, memory)) is not None:
        tried.append(name)
        memory = after(memory, name, WRONG if name == "b.kiosk" else CUT)
    assert tried == ["a.kiosk", "b.kiosk", "c.kiosk", *["a.kiosk", "c.kiosk"] * (MOST_TRIES - 1)]
    assert refused(memory) == {"a.kiosk": CUT, "b.kiosk": WRONG, "c.kiosk": CUT}
    changed = {**now, "a.kiosk": (2, 5)}
    assert next_one(changed, looked(memory, changed)) == "a.kiosk"


def test_the_one_that_was_changed_first_comes_first() -> None:
    now = {"b.kiosk": (1, 20), "a.kiosk": (9, 30), "c.kiosk": (5, 20)}
    assert next_one(now, Memory(now)) == "b.kiosk"


def test_what_is_gone_may_come_back() -> None:
    now = {"a.kiosk": (1, 2)}
    memory = after(Memory(now), "a.kiosk", WRONG)
    assert next_one(now, memory) is None
    memory = looked(looked(memory, {}), now)
    assert next_one(now, memory) == "a.kiosk"


def test_staff_hear_of_what_was_refused_and_not_of_what_was_here() -> None:
    now = {"a.kiosk": (1, 2), "b.kiosk": (1, 2), "c.kiosk": (1, 2)}
    memory = after(after(after(Memory(now), "a.kiosk", WRONG), "b.kiosk", OLD), "c.kiosk", ())
    assert refused(memory) == {"a.kiosk": WRONG}


def test_what_passes_by_itself() -> None:
    assert is_passing(BUSY)
    assert not is_passing(WRONG)
    assert not is_passing(CUT)
    assert not is_passing(())
