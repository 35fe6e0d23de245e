import QtQuick
import Exhibit

// Above the title: a section's number and theme, or that this is a pioneer.
Row {
    id: kicker

    required property var page
    property real size: Theme.label
    property color ground: page.accent.fill
    property color textColor: page.accent.onFill
    property color wordsColor: Theme.soft

    spacing: 0.5 * size

    Rectangle {
        color: kicker.ground
        height: number.implicitHeight + 0.55 * kicker.size
        radius: height / 2
        width: Math.max(height, number.implicitWidth + (kicker.page.number > 0 ? 0.6 : 1.4) * kicker.size)

        Words {
            id: number

            anchors.centerIn: parent
            color: kicker.textColor
            font.pixelSize: kicker.size
            font.weight: Font.Bold
            text: kicker.page.number > 0 ? kicker.page.number : kicker.page.kicker
            wrapMode: Text.NoWrap
        }
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: kicker.wordsColor
        font.pixelSize: kicker.size
        font.weight: Font.DemiBold
        text: kicker.page.kicker
        visible: kicker.page.number > 0 && text !== ""
        width: Math.min(implicitWidth, kicker.width - x)
    }
}
