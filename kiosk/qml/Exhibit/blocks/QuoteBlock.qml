import QtQuick
import Exhibit

// A sentence that deserves room.
Item {
    id: quote

    required property string text
    required property string by
    required property var accent

    implicitHeight: words.height

    Rectangle {
        color: quote.accent.fill
        height: parent.height
        width: 0.28 * Theme.bodySize
    }

    Column {
        id: words

        spacing: 0.4 * Theme.body
        width: parent.width - x
        x: 0.9 * Theme.bodySize

        StyledWords {
            font.pixelSize: Theme.lead
            font.weight: Theme.strong
            paragraph: quote.text
            width: parent.width
        }

        Words {
            color: Theme.soft
            font.pixelSize: Math.max(Theme.label, Theme.caption)
            text: quote.by
            visible: text !== ""
            width: parent.width
        }
    }
}
