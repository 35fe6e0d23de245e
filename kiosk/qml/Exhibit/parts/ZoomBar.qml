import QtQuick
import Exhibit
import Exhibit.Backend

// The bar under a large picture: close, what it shows, the other pictures, closer and further.
Rectangle {
    id: bar

    required property KioskController controller
    required property var page
    required property var photo
    required property real closeness
    required property real closest

    signal nearer(factor: real)

    readonly property var words: controller.content.words

    color: Theme.ink
    height: Math.max(Theme.barHeight, told.height + 2 * Theme.gap)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    LabelButton {
        id: close

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        compact: bar.height > bar.width / 4 || full > bar.width / 4
        fill: bar.page.accent.onInk
        icon: "close"
        textColor: Theme.ink
        words: bar.words.close

        onClicked: bar.controller.goBack()
    }

    Words {
        id: told

        anchors.left: close.right
        anchors.leftMargin: Theme.margin
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.white
        font.pixelSize: Theme.caption
        maximumLineCount: 4
        text: bar.photo.standIn ? bar.words.stand_in : [bar.photo.caption, bar.photo.credit].filter(part => part !== "").join(" · ")
        visible: width > 4 * Theme.body
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.7 * Theme.gap

        PillButton {
            icon: "back"
            label: bar.words.back
            visible: bar.photo.index > 0

            onClicked: bar.controller.turn(-1)
        }

        PillButton {
            icon: "next"
            label: bar.words.next
            visible: bar.photo.index < bar.page.photos.length - 1

            onClicked: bar.controller.turn(1)
        }

        PillButton {
            enabled: bar.closeness > 1
            icon: "less"
            label: bar.words.zoom_out
            opacity: enabled ? 1 : 0.4

            onClicked: bar.nearer(1 / 1.6)
        }

        PillButton {
            enabled: bar.closeness < bar.closest
            icon: "more"
            label: bar.words.zoom_in
            opacity: enabled ? 1 : 0.4

            onClicked: bar.nearer(1.6)
        }
    }
}
