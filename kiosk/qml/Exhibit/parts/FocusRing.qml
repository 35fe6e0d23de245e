import QtQuick
import Exhibit

// Shows which control the keys act on; two colours, so that it is seen on any ground.
Rectangle {
    id: ring

    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -1.6 * Theme.stroke
    border.color: Theme.white
    border.width: 2 * Theme.stroke
    color: "transparent"
    radius: corner + 1.6 * Theme.stroke
    visible: parent.activeFocus && Theme.showFocus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        border.color: Theme.focus
        border.width: 1.4 * Theme.stroke
        color: "transparent"
        radius: Math.max(0, ring.radius - Theme.stroke)
    }
}
