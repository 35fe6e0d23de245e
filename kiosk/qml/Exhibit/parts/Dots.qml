pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// Where am I: a dot for each stop, or figures where there are too many to count at a glance.
Item {
    id: dots

    required property int count
    required property int index
    required property color fill
    required property var words
    property real room: 10000

    readonly property real dot: 0.42 * Theme.bodySize
    readonly property real spacing: 0.32 * Theme.bodySize
    readonly property real needed: count > 15 ? figure.implicitWidth : count * (dot + spacing) - spacing + 2 * dot
    readonly property bool figures: count > 15 || needed > room

    implicitHeight: Theme.target
    implicitWidth: figures ? figure.implicitWidth : needed

    Accessible.name: words.position.replace("{number}", String(index + 1)).replace("{count}", String(count))
    Accessible.role: Accessible.StaticText

    Row {
        id: row

        anchors.centerIn: parent
        spacing: dots.spacing
        visible: !dots.figures

        Repeater {
            model: dots.figures ? 0 : dots.count

            Rectangle {
                required property int index

                color: index === dots.index ? dots.fill : Theme.faint
                height: dots.dot
                radius: height / 2
                width: index === dots.index ? 3 * dots.dot : dots.dot
            }
        }
    }

    Words {
        id: figure

        anchors.centerIn: parent
        color: Theme.white
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: dots.index < 0 ? dots.count : (dots.index + 1) + " / " + dots.count
        visible: dots.figures

        Accessible.ignored: true
    }
}
