import QtQuick
import Exhibit

// A sheet that the bar holds up. A touch beside it closes it; what lies beside it steps back, but can
// be seen, so that a choice is seen at work.
Item {
    id: panel

    default property alias content: column.data
    required property string title

    signal dismissed

    clip: true

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: panel.dismissed()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.5
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.bottomMargin: -2 * border.width
        anchors.rightMargin: Theme.margin
        border.color: Theme.paper
        border.width: 1.5 * Theme.stroke
        color: Theme.ink
        height: Math.min(panel.height, column.height + 2 * Theme.bodySize) + 2 * border.width
        topLeftRadius: 1.6 * Theme.radius
        topRightRadius: 1.6 * Theme.radius
        width: Math.min(panel.width - 2 * Theme.gap, column.width + 2 * Theme.bodySize)

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.gap

            Words {
                color: Theme.white
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                text: panel.title

                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }
}
