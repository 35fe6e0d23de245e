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

    implicitHeight: size
    implicitWidth: caption ? Math.max(size, row.implicitWidth + 1.4 * Theme.bodySize) : size

    Rectangle {
        anchors.fill: parent
        border.color: button.textColor
        border.width: Theme.edge
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
            size: 1.05 * Theme.bodySize
            visible: button.icon !== ""
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: button.textColor
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
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
