"""What people and their programs do to YAML: Word's signs, pasted text, paths of Windows."""

from kiosk.content.slips.joined import joined
from kiosk.content.slips.likely import likely

__all__ = ["joined", "likely"]
