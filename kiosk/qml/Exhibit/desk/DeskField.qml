import QtQuick
import Exhibit

// A line to write on.
FocusScope {
    id: field

    property alias text: input.text
    property string label

    signal entered

    height: DeskStyle.control + 6

    Rectangle {
        anchors.fill: parent
        border.color: input.activeFocus ? DeskStyle.text : DeskStyle.control2
        border.width: 2
        color: DeskStyle.ground
        radius: DeskStyle.radius
    }

    TextInput {
        id: input

        activeFocusOnTab: true
        anchors.fill: parent
        anchors.leftMargin: DeskStyle.gap
        anchors.rightMargin: DeskStyle.gap
        clip: true
        color: DeskStyle.text
        focus: true
        font.family: DeskStyle.family
        font.pixelSize: 1.1 * DeskStyle.size
        maximumLength: 80
        selectByMouse: true
        verticalAlignment: TextInput.AlignVCenter

        Accessible.name: field.label
        Accessible.role: Accessible.EditableText

        onAccepted: field.entered()
    }
}
