import QtQuick
import Exhibit

// Above the title: a section's number and theme, or that this is a pioneer.
Row {
    id: kicker

    required property var page

    spacing: 0.4 * Theme.body

    Rectangle {
        color: kicker.page.accent.fill
        height: number.implicitHeight + 0.5 * Theme.body
        radius: height / 2
        width: Math.max(height, number.implicitWidth + (kicker.page.number > 0 ? 0.6 : 1.2) * Theme.body)

        Words {
            id: number

            anchors.centerIn: parent
            color: kicker.page.accent.onFill
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            text: kicker.page.number > 0 ? kicker.page.number : kicker.page.kicker
            wrapMode: Text.NoWrap
        }
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        font.pixelSize: Theme.label
        text: kicker.page.kicker
        visible: kicker.page.number > 0 && text !== ""
        width: Math.min(implicitWidth, kicker.width - x)
    }
}
