import QtQuick
import Exhibit
import Exhibit.Backend

// A picture of a page; a tap or a pinch shows it large.
Press {
    id: press

    required property KioskController controller
    required property var photo
    property color ground: Theme.ink2
    property color textColor: Theme.white

    label: controller.content.words.enlarge + ": " + photo.alt

    onClicked: controller.enlarge(photo.index)

    Picture {
        id: picture

        anchors.fill: parent
        ground: press.ground
        textColor: press.textColor
        photo: press.photo
        pictures: press.controller.pictures
    }

    PinchHandler {
        target: null

        onActiveChanged: if (active)
            press.controller.enlarge(press.photo.index)
    }

    FocusRing {
        anchors.margins: Theme.stroke
        corner: 0
    }
}
