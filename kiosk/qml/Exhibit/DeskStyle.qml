pragma Singleton

import QtQuick

// The look of the windows in which organisers work: read at arm's length, used with a mouse.
QtObject {
    property real size: 16

    readonly property real gap: 0.75 * size
    readonly property real control: 2.25 * size
    readonly property real radius: 0.5 * size

    readonly property string family: "Hanken Grotesk"

    readonly property color ground: "#0E0C17"
    readonly property color bar: "#191627"
    readonly property color control1: "#2A2640"
    readonly property color control2: "#443E60"
    readonly property color text: "#FFFFFF"
    readonly property color soft: "#C9C3D6"
    readonly property color grave: "#FF7A5C"
    readonly property color advice: "#F2B632"
    readonly property color fine: "#5BC98F"
}
