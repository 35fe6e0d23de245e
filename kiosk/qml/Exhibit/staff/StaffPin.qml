pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// A keypad. What is typed is shown as dots.
StaffFrame {
    id: pad

    readonly property var shown: desk.shown
    readonly property real key: Math.min(1.5 * Theme.target, (pad.standing ? 0.56 : 0.88) * pad.height / 4.8)

    share: 0.4

    foot: StaffFoot {
        desk: pad.desk
        width: pad.column
    }
    tools: Column {
        spacing: 0.8 * Theme.bodySize
        width: pad.column

        Row {
            height: 0.9 * Theme.bodySize
            spacing: 0.45 * Theme.bodySize

            Accessible.name: pad.desk.words.typed.replace("{count}", pad.shown.typed)
            Accessible.role: Accessible.StaticText

            Repeater {
                model: Math.max(4, pad.shown.typed || 0)

                Rectangle {
                    required property int index

                    border.color: Theme.white
                    border.width: Theme.stroke
                    color: index < pad.shown.typed ? Theme.white : "transparent"
                    height: 0.8 * Theme.bodySize
                    radius: height / 2
                    width: height
                }
            }
        }

        StaffWords {
            color: Theme.main
            font.weight: Font.DemiBold
            text: pad.shown.fault
            visible: text !== ""
            width: parent.width

            Accessible.role: Accessible.AlertMessage
        }
    }

    Grid {
        anchors.centerIn: parent
        columns: 3
        enabled: !pad.shown.waits
        opacity: pad.shown.waits ? 0.3 : 1
        spacing: 0.22 * pad.key

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "ok"]

            StaffKey {
                required property string modelData

                digit: modelData
                size: pad.key
                words: pad.desk.words

                onEntered: pad.desk.enter()
                onErased: pad.desk.erase()
                onTyped: digit => pad.desk.type(digit)
            }
        }
    }
}
