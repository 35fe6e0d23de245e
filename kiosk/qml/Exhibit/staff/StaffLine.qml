import QtQuick
import Exhibit

// One thing that is wrong: what, the cure, and where.
Item {
    id: row

    required property var line

    implicitHeight: words.height

    Rectangle {
        color: row.line.grave ? Theme.grave : Theme.main
        height: parent.height
        radius: width / 2
        width: 0.25 * Theme.bodySize
    }

    Column {
        id: words

        spacing: 0.1 * Theme.bodySize
        width: parent.width - x
        x: 0.8 * Theme.bodySize

        StaffWords {
            color: Theme.ink
            font.weight: Font.DemiBold
            text: row.line.what
            width: parent.width
        }

        StaffWords {
            color: Theme.ink
            size: 0.85 * Theme.bodySize
            text: row.line.cure
            visible: text !== ""
            width: parent.width
        }

        StaffWords {
            color: Theme.soft
            size: 0.75 * Theme.bodySize
            text: row.line.place
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
