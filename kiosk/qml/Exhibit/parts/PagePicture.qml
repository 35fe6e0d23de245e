import QtQuick
import Exhibit
import Exhibit.Backend

// A page's main picture, with its notes on plates and the button that shows it large.
Item {
    id: pagePicture

    required property KioskController controller
    required property var page

    property bool noted: true

    readonly property string note: photo.standIn ? controller.content.words.stand_in : [photo.caption, photo.credit].filter(part => part !== "").join(" · ")
    readonly property var photo: page.picture

    EnlargingPicture {
        id: picture

        anchors.fill: parent
        controller: pagePicture.controller
        ground: pagePicture.page.accent.fill
        textColor: pagePicture.page.accent.onFill
        photo: pagePicture.photo
    }

    Rectangle {
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.ink2
        height: Theme.target
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            color: Theme.white
            name: "enlarge"
            size: 1.05 * Theme.bodySize
        }
    }

    Chip {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        anchors.right: parent.right
        maximumWidth: parent.width - 2 * Theme.gap
        text: pagePicture.noted ? pagePicture.note : ""
    }
}
