import QtQuick
import Exhibit

// A sheet over the start window; it takes every touch and key, of which `first` has the first.
FocusScope {
    id: sheet

    default property alias content: column.data
    property string title
    property real breadth: 34 * DeskStyle.size
    property Item first: null

    signal dismissed

    onVisibleChanged: if (visible)
        (first ?? sheet).forceActiveFocus()

    Keys.onEscapePressed: dismissed()

    Rectangle {
        anchors.fill: parent
        color: "#D00E0C17"
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Rectangle {
        anchors.centerIn: parent
        color: DeskStyle.bar
        height: column.height + 4 * DeskStyle.gap
        radius: 2 * DeskStyle.radius
        width: Math.min(parent.width - 4 * DeskStyle.gap, sheet.breadth)

        Column {
            id: column

            spacing: DeskStyle.gap
            width: parent.width - 4 * DeskStyle.gap
            x: 2 * DeskStyle.gap
            y: x

            DeskWords {
                font.pixelSize: 1.4 * DeskStyle.size
                font.weight: Font.Bold
                text: sheet.title
                width: parent.width
            }
        }
    }
}
