import QtQuick
import Exhibit

// How far the work is, from 0 to 1; below 0 nobody knows, and a part of the bar wanders.
Rectangle {
    id: track

    required property real done
    required property string label
    property color fill: Theme.main

    readonly property bool known: done >= 0

    color: Theme.ink3
    height: 0.6 * Theme.bodySize
    radius: height / 2

    Accessible.name: label
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        id: bar

        property int step: 0

        color: track.fill
        height: parent.height
        radius: height / 2
        width: track.known ? Math.max(height, track.done * parent.width) : 0.2 * parent.width
        x: track.known ? 0 : step / 4 * (parent.width - width)

        Timer {
            interval: 400
            repeat: true
            running: track.visible && !track.known

            onTriggered: bar.step = (bar.step + 1) % 5
        }
    }
}
