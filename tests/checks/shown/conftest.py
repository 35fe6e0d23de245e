"""The window of the interface's tests, for what the checks foresee of it."""

from __future__ import annotations

from tests.ui.conftest import app, qapp_args, qapp_cls, renditions  # noqa: F401
