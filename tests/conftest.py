"""What all tests share: the person who runs them has no settings and no exhibitions here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.cli import data
from kiosk.settings import file, variable
from kiosk.settings.layers import READERS


@pytest.fixture(scope="session", autouse=True)
def _as_on_a_new_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Neither the tests nor the programs that they start find anything of this person."""
    home = tmp_path_factory.mktemp("person")
    with pytest.MonkeyPatch.context() as patch:
        for name in (file.VARIABLE, *map(variable, READERS)):
            patch.delenv(name, raising=False)
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        patch.setenv(variable(data.SETTING), str(home / "data"))
        yield
