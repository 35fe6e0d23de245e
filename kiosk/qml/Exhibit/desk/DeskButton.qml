import QtQuick
import Exhibit

// A button of a window for organisers. `key` is the one on the keyboard that does the same.
Press {
    id: button

    required property string caption
    property string key
    property bool chosen: false
    property color dot: "transparent"

    implicitHeight: DeskStyle.control
    implicitWidth: row.implicitWidth + 1.5 * DeskStyle.size
    label: caption

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        color: button.chosen ? DeskStyle.text : hover.hovered || button.pressed ? DeskStyle.control2 : DeskStyle.control1
        radius: DeskStyle.radius
    }

    DeskRing {
        seen: button.activeFocus
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 0.5 * DeskStyle.size

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: button.dot
            height: 0.6 * DeskStyle.size
            radius: height / 2
            visible: button.dot.a > 0
            width: height
        }

        DeskWords {
            color: button.chosen ? DeskStyle.bar : DeskStyle.text
            font.weight: Font.DemiBold
            text: button.caption
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        DeskWords {
            color: button.chosen ? DeskStyle.control2 : DeskStyle.soft
            font.pixelSize: 0.75 * DeskStyle.size
            text: button.key
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter

            Accessible.ignored: true
        }
    }
}
