import QtQuick
import Exhibit

// A button of the staff's screens. The one that goes on is the bright one.
PillButton {
    property bool main: false
    property bool onPaper: false

    captionSize: Theme.bodySize
    fill: main ? Theme.main : onPaper ? Theme.line : Theme.ink2
    gesturePolicy: TapHandler.ReleaseWithinBounds
    label: caption
    textColor: main || onPaper ? Theme.ink : Theme.white
    visible: caption !== "" || icon !== ""
}
