import QtQuick
import Exhibit

// Something is being done, and how far it is.
StaffFrame {
    id: work

    readonly property var shown: desk.shown

    bare: shown.done < 0

    foot: StaffButton {
        caption: work.shown.cancel

        onClicked: work.desk.back()
    }
    tools: StaffBar {
        done: -1
        label: work.shown.title
        visible: work.bare
        width: work.column
    }

    Column {
        anchors.centerIn: parent
        spacing: 0.9 * Theme.bodySize
        width: parent.width - 2 * Theme.margin

        Title {
            size: 3.4 * Theme.bodySize
            text: Math.floor(100 * work.shown.done) + " %"
            width: parent.width
        }

        StaffBar {
            color: Theme.line
            done: work.shown.done
            fill: Theme.ink
            label: work.shown.title
            width: parent.width
        }

        StaffWords {
            color: Theme.ink
            text: work.shown.left
            width: parent.width
        }
    }
}
