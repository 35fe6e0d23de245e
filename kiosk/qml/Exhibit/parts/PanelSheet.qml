import QtQuick
import Exhibit

// A sheet above the bar. A touch beside it closes it.
Item {
    id: panel

    default property alias content: column.data
    required property string title

    signal dismissed

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: panel.dismissed()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.35
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        color: Theme.paper
        height: Math.min(panel.height - 2 * Theme.gap, column.height + 2 * Theme.bodySize)
        radius: Theme.radius
        width: Math.min(panel.width - 2 * Theme.gap, column.width + 2 * Theme.bodySize)

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.gap

            Words {
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                text: panel.title

                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }
}
