import QtQuick
import Exhibit

// Shows which control the keys act on, around it: a light control has a dark gap before its ring.
Rectangle {
    property bool seen

    anchors.fill: parent
    anchors.margins: -4
    border.color: DeskStyle.text
    border.width: 2
    color: "transparent"
    radius: DeskStyle.radius + 4
    visible: seen
}
