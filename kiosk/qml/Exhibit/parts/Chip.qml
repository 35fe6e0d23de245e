import QtQuick
import Exhibit

// A short note that lies on a picture, on a plate of its own.
Rectangle {
    id: chip

    property string text
    property real maximumWidth: 10000

    // Its width on one line.
    readonly property real full: words.implicitWidth + 1.1 * Theme.bodySize

    border.color: Theme.paper
    border.width: 0.7 * Theme.stroke
    color: Theme.ink
    implicitHeight: words.implicitHeight + 0.5 * Theme.bodySize
    implicitWidth: words.width + 1.1 * Theme.bodySize
    radius: Math.min(height / 2, Theme.bodySize)
    visible: text !== ""

    Words {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, chip.maximumWidth - 1.1 * Theme.bodySize)
        color: Theme.white
        font.pixelSize: Theme.caption
        text: chip.text
    }
}
