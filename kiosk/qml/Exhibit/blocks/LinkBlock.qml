import QtQuick
import Exhibit
import Exhibit.Backend

// Something to go on with elsewhere: a touch shows the code that opens it on a phone.
Press {
    id: block

    required property KioskController controller
    required property var link
    required property var accent

    implicitHeight: Math.max(Theme.target, words.height, sign.height) + 1.3 * Theme.bodySize
    label: link.title

    onClicked: controller.chooseLink(link.index)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Theme.edge
        color: block.pressed ? Qt.tint(Theme.white, Qt.alpha(block.accent.fill, 0.2)) : Theme.white
        radius: Theme.radius
    }

    Rectangle {
        bottomLeftRadius: Theme.radius - Theme.edge
        color: block.accent.fill
        height: parent.height - 2 * Theme.edge
        topLeftRadius: Theme.radius - Theme.edge
        width: 0.3 * Theme.bodySize
        x: Theme.edge
        y: Theme.edge
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.15 * Theme.body
        width: sign.x - x - 0.6 * Theme.bodySize
        x: 0.9 * Theme.bodySize

        Words {
            font.weight: Theme.strong
            text: block.link.title
            width: parent.width

            Accessible.ignored: true
        }

        StyledWords {
            color: Theme.soft
            font.pixelSize: Math.max(Theme.label, Theme.caption)
            paragraph: block.link.text
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: block.accent.onPaper
            font.pixelSize: Math.max(Theme.label, Theme.caption)
            font.weight: Font.DemiBold
            text: block.link.brief
            width: parent.width
        }
    }

    Rectangle {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: 0.65 * Theme.bodySize
        anchors.verticalCenter: parent.verticalCenter
        color: block.accent.fill
        height: width
        radius: height / 2
        width: 0.8 * Theme.target

        Icon {
            anchors.centerIn: parent
            color: block.accent.onFill
            name: "take"
            size: 0.5 * parent.width
        }
    }

    FocusRing {
        corner: Theme.radius
    }
}
