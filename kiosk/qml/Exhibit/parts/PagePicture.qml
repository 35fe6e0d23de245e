import QtQuick
import Exhibit
import Exhibit.Backend

// A page's main picture, with its note on a plate and the sign that it can be enlarged: within everyone's
// reach at the bottom, on the right unless that is the side to be kept clear.
Item {
    id: pagePicture

    required property KioskController controller
    required property var page

    property bool noted: true

    readonly property var photo: page.picture
    readonly property bool mirrored: photo.keepClear === "right"

    // Where the note has no room beside the sign, both get a strip of their own under the picture.
    readonly property bool stripped: noted && note.text !== "" && note.full + sign.width + 2.5 * Theme.gap > width

    EnlargingPicture {
        controller: pagePicture.controller
        ground: pagePicture.page.accent.fill
        height: parent.height - strip.height
        photo: pagePicture.photo
        textColor: pagePicture.page.accent.onFill
        width: parent.width
    }

    Rectangle {
        id: strip

        anchors.bottom: parent.bottom
        color: Theme.ink
        height: pagePicture.stripped ? Math.max(sign.height, note.height) + 0.5 * Theme.gap : 0
        width: parent.width
    }

    Chip {
        id: note

        anchors.verticalCenter: sign.verticalCenter
        maximumWidth: parent.width - sign.width - 2.5 * Theme.gap
        text: pagePicture.noted ? pagePicture.photo.note : ""
        x: Theme.untouched ? (pagePicture.mirrored ? Theme.gap : parent.width - width - Theme.gap) : pagePicture.mirrored ? sign.x + sign.width + 0.5 * Theme.gap : sign.x - width - 0.5 * Theme.gap
    }

    Rectangle {
        id: sign

        border.color: Theme.paper
        border.width: 0.7 * Theme.stroke
        color: Theme.ink
        height: Theme.target
        radius: height / 2
        visible: !Theme.untouched
        width: height
        x: pagePicture.mirrored ? Theme.gap : parent.width - width - Theme.gap
        y: parent.height - height - (pagePicture.stripped ? (strip.height - height) / 2 : Theme.gap)

        Icon {
            anchors.centerIn: parent
            color: Theme.white
            name: "enlarge"
            size: 1.24 * Theme.label
        }
    }
}
