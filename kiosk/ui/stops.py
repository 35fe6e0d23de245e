"""The pages of the tour as a list that QML draws from, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kiosk.visit.shown import PageShown

PAGE_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class Stops(QAbstractListModel):
    """One row a stop, with the one role `page`."""

    def __init__(self, count: int, page: Callable[[int], PageShown], parent: QObject) -> None:
        """`page` gives the page at an index, as it reads and looks at the moment."""
        super().__init__(parent)
        self._count = count
        self._page = page

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """The number of stops."""
        return 0 if parent.isValid() else self._count

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> PageShown | None:
        """The page of a stop."""
        return self._page(index.row()) if role == PAGE_ROLE and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        """The name of the role in QML."""
        return {PAGE_ROLE: QByteArray(b"page")}

    def say_again(self) -> None:
        """Every page reads or looks differently."""
        self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def become(self, count: int) -> None:
        """There are `count` stops now, and any of them may be another one."""
        self.beginResetModel()
        self._count = count
        self.endResetModel()
