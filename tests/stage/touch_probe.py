"""An orange window over the whole screen that traces the touches, clicks and keys it gets.

python touch_probe.py TRACE
"""

from __future__ import annotations

import json
import sys
import time
from typing import TextIO

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QTouchEvent,
)

COLOUR = (255, 128, 0)


class Probe(QRasterWindow):
    def __init__(self, trace: TextIO) -> None:
        super().__init__()
        self._trace = trace

    def tell(self, event: str, **details: object) -> None:
        line = {"t": time.monotonic(), "event": event, **details}
        print(json.dumps(line), file=self._trace, flush=True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(*COLOUR))
        devices = [device.type() for device in QInputDevice.devices()]
        touch = QInputDevice.DeviceType.TouchScreen in devices
        self.tell("painted", size=[self.width(), self.height()], touch=touch)

    def touchEvent(self, event: QTouchEvent) -> None:  # noqa: N802
        points = {
            point.id(): [point.position().x(), point.position().y()] for point in event.points()
        }
        self.tell("touch", kind=event.type().name, points=list(points.values()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
            self.tell("click", x=event.position().x(), y=event.position().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.tell("key", key=Qt.Key(event.key()).name)


def main() -> int:
    app = QGuiApplication(sys.argv)
    with open(sys.argv[1], "w", encoding="utf-8") as trace:  # noqa: PTH123
        probe = Probe(trace)
        probe.setGeometry(app.primaryScreen().geometry())  # there is no window manager to ask
        probe.show()
        return app.exec()


if __name__ == "__main__":
    sys.exit(main())
