import QtQuick
import Exhibit

// The edge behind which there is more: the ground grows over the text.
Rectangle {
    id: fade

    required property color ground
    required property color textColor

    height: 0.9 * Theme.bodySize

    gradient: Gradient {
        GradientStop {
            color: Qt.alpha(fade.ground, 0)
            position: 0
        }

        GradientStop {
            color: Qt.alpha(fade.ground, Theme.contrast ? 0 : 1)
            position: 1
        }
    }

    // In maximum contrast a line says that there is more, for a fade would make words grey.
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.contrast ? fade.textColor : "transparent"
        height: Theme.stroke
        width: parent.width
    }
}
