import QtQuick
import Exhibit

// An exhibition: its picture, its title, and what it is to the stand.
Press {
    id: entry

    required property string title
    required property string said
    property string cover
    property bool marked: false

    readonly property real pad: 0.6 * Theme.bodySize

    gesturePolicy: TapHandler.ReleaseWithinBounds
    implicitHeight: Math.max(1.5 * Theme.target, words.height + 2 * pad)
    label: title + ", " + said

    Rectangle {
        anchors.fill: parent
        border.color: entry.marked ? Theme.ink : Theme.soft
        border.width: entry.marked ? 1.5 * Theme.stroke : 0.5 * Theme.stroke
        color: entry.pressed ? Theme.line : "transparent"
        radius: Theme.radius
    }

    Image {
        id: picture

        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        height: parent.height - entry.pad
        source: entry.cover
        sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
        visible: entry.cover !== ""
        width: visible ? 1.4 * height : 0
        x: entry.pad / 2
        y: entry.pad / 2

        Accessible.ignored: true
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.15 * Theme.bodySize
        width: parent.width - x - entry.pad - (arrow.visible ? arrow.width + entry.pad : 0)
        x: (picture.visible ? picture.x + picture.width : 0) + entry.pad

        StaffWords {
            color: Theme.ink
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            maximumLineCount: 2
            text: entry.title
            width: parent.width

            Accessible.ignored: true
        }

        StaffWords {
            color: Theme.soft
            elide: Text.ElideRight
            maximumLineCount: 2
            size: 0.75 * Theme.bodySize
            text: entry.said
            width: parent.width

            Accessible.ignored: true
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: entry.pad
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        name: "next"
        size: 0.9 * Theme.bodySize
        visible: entry.enabled
    }

    FocusRing {}
}
