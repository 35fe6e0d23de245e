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

    readonly property real free: buttons.x - close.width - 2 * Theme.margin - Theme.gap
    readonly property bool stacked: told.text !== "" && told.implicitWidth > free

    color: Theme.ink
    height: Theme.barHeight + (stacked ? told.height + 0.5 * Theme.gap : 0)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    LabelButton {
        id: close

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: buttons.verticalCenter
        compact: full > bar.width / 3
        fill: bar.page.accent.onInk
        icon: "close"
        textColor: Theme.ink
        visible: !Theme.untouched
        words: bar.words.close

        onClicked: bar.controller.goBack()
    }

    Words {
        id: told

        color: Theme.white
        font.pixelSize: Math.min(Theme.caption, Theme.label)
        text: bar.photo.note
        width: bar.stacked ? bar.width - 2 * Theme.margin : Math.min(implicitWidth, bar.free)
        x: bar.stacked || !close.visible ? Theme.margin : close.x + close.width + Theme.margin
        y: bar.stacked ? Theme.gap : buttons.y + (buttons.height - height) / 2
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Theme.barHeight - height) / 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: 0.7 * Theme.gap
        visible: !Theme.untouched

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
