import QtQuick
import Exhibit

// The edge behind which there is more: the ground grows over the text.
Rectangle {
    id: fade

    required property color ground

    height: 1.6 * Theme.bodySize

    gradient: Gradient {
        GradientStop {
            color: Qt.rgba(fade.ground.r, fade.ground.g, fade.ground.b, 0)
            position: 0
        }

        GradientStop {
            color: fade.ground
            position: 1
        }
    }
}
