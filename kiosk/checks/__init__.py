"""What is legal in an exhibition and still poor, as a careful curator would say it. Pure: no Qt."""

from kiosk.checks.checking import Checked, check, look_over, problems_of

__all__ = ["Checked", "check", "look_over", "problems_of"]
