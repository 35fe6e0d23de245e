import QtQuick
import Exhibit

// A round or pill-shaped control with an icon, a caption or both.
Press {
    id: button

    property string icon
    property string caption
    property color fill: Theme.ink2
    property color textColor: Theme.white
    property real size: Theme.target
    property real captionSize: Theme.label
    property int weight: Font.DemiBold

    property bool chosen: false

    // What has the colour of the ground it stands on gets an edge in maximum contrast.
    readonly property bool edged: Qt.colorEqual(fill, Theme.ink2) || Qt.colorEqual(fill, Theme.ink3) || Qt.colorEqual(fill, Theme.line)

    implicitHeight: size
    implicitWidth: caption ? Math.max(size, row.implicitWidth + 0.6 * size) : size

    Rectangle {
        anchors.fill: parent
        border.color: button.chosen || button.edged ? button.textColor : button.fill
        border.width: button.chosen ? 1.5 * Theme.stroke : Theme.edge
        color: button.pressed ? Qt.tint(button.fill, Qt.rgba(button.textColor.r, button.textColor.g, button.textColor.b, 0.2)) : button.fill
        radius: height / 2
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 0.4 * Theme.bodySize

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: button.textColor
            name: button.icon || "next"
            size: 1.24 * Theme.label
            visible: button.icon !== ""
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: button.textColor
            font.pixelSize: button.captionSize
            font.weight: button.weight
            text: button.caption
            visible: button.caption !== ""
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }

    FocusRing {
        corner: button.height / 2
    }
}
