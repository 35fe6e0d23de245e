import QtQuick
import Exhibit
import Exhibit.Backend

// A page's main picture, with its note on a plate and the button that shows it large. Both stand on
// the right, unless that is the side to be kept clear.
Item {
    id: pagePicture

    required property KioskController controller
    required property var page

    property bool noted: true

    readonly property var photo: page.picture
    readonly property bool mirrored: photo.keepClear === "right"

    EnlargingPicture {
        anchors.fill: parent
        controller: pagePicture.controller
        ground: pagePicture.page.accent.fill
        photo: pagePicture.photo
        textColor: pagePicture.page.accent.onFill
    }

    Rectangle {
        border.color: Theme.white
        border.width: Theme.edge
        color: Theme.ink
        height: Theme.target
        radius: height / 2
        width: height
        x: pagePicture.mirrored ? Theme.gap : parent.width - width - Theme.gap
        y: Theme.gap

        Icon {
            anchors.centerIn: parent
            color: Theme.white
            name: "enlarge"
            size: 1.05 * Theme.bodySize
        }
    }

    Chip {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        maximumWidth: parent.width - 2 * Theme.gap
        text: pagePicture.noted ? pagePicture.photo.note : ""
        x: pagePicture.mirrored ? Theme.gap : parent.width - width - Theme.gap
    }
}
