import QtQuick
import Exhibit

// Something that is on or off, with its name before it.
Press {
    id: button

    required property string name
    required property bool on

    readonly property real knob: 0.5 * Theme.target

    height: Math.max(Theme.target, words.implicitHeight)
    implicitWidth: words.implicitWidth + track.width + Theme.gap
    label: name

    Accessible.checkable: true
    Accessible.checked: on

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.white
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: button.name
        width: parent.width - track.width - Theme.gap

        Accessible.ignored: true
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        border.color: button.on ? Theme.white : Theme.faint
        border.width: Theme.stroke
        color: button.on ? Theme.white : "transparent"
        height: button.knob + 4 * Theme.stroke
        radius: height / 2
        width: 1.9 * button.knob

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: button.on ? Theme.ink : Theme.white
            height: width
            radius: width / 2
            width: track.height - 5 * Theme.stroke
            x: button.on ? parent.width - width - 2.5 * Theme.stroke : 2.5 * Theme.stroke
        }
    }

    FocusRing {}
}
