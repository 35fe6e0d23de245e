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

    EnlargingPicture {
        anchors.fill: parent
        controller: pagePicture.controller
        ground: pagePicture.page.accent.fill
        photo: pagePicture.photo
        textColor: pagePicture.page.accent.onFill
    }

    Grid {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        columns: note.full <= note.maximumWidth - sign.width - spacing ? 2 : 1
        horizontalItemAlignment: Grid.AlignRight // the left, where the layout is mirrored
        layoutDirection: pagePicture.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        spacing: 0.5 * Theme.gap
        verticalItemAlignment: Grid.AlignVCenter
        x: pagePicture.mirrored ? Theme.gap : parent.width - width - Theme.gap

        Chip {
            id: note

            maximumWidth: pagePicture.width - 2 * Theme.gap
            text: pagePicture.noted ? pagePicture.photo.note : ""
        }

        Rectangle {
            id: sign

            border.color: Theme.white
            border.width: Theme.edge
            color: Theme.ink
            height: Theme.target
            radius: height / 2
            width: height

            Icon {
                anchors.centerIn: parent
                color: Theme.white
                name: "enlarge"
                size: 1.24 * Theme.label
            }
        }
    }
}
