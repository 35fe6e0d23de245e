import QtQuick
import Exhibit

// A line to write on.
Rectangle {
    id: field

    property alias text: input.text
    property string label

    signal entered

    border.color: input.activeFocus ? DeskStyle.text : DeskStyle.control2
    border.width: 2
    color: DeskStyle.ground
    height: DeskStyle.control + 6
    radius: DeskStyle.radius

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: DeskStyle.gap
        anchors.rightMargin: DeskStyle.gap
        activeFocusOnTab: true
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
