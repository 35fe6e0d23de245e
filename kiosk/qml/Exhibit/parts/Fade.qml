import QtQuick
import Exhibit

// The edge behind which there is more: the ground grows over the text.
Rectangle {
    id: fade

    required property color ground

    height: 0.9 * Theme.bodySize
    opacity: Theme.contrast ? 0 : 1

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
