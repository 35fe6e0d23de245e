pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// A question, or what was found: the buttons in the block, the lines on paper.
StaffFrame {
    id: card

    readonly property var shown: desk.shown
    readonly property bool listed: shown.lines.length > 0

    function scroll(part: real): bool {
        return listed && lines.scroll(part);
    }

    function toTop(): void {
        lines.toTop();
    }

    bare: !listed && desk.cover === ""

    foot: Flow {
        spacing: Theme.gap
        width: card.column

        StaffButton {
            caption: card.shown.yes
            main: true

            onClicked: card.desk.agree()
        }

        StaffButton {
            caption: card.shown.cancel

            onClicked: card.desk.back()
        }
    }

    Image {
        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        source: card.listed ? "" : card.desk.cover
        sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)

        Accessible.ignored: true
    }

    Scroller {
        id: lines

        anchors.fill: parent
        spacing: 0.7 * Theme.bodySize
        visible: card.listed
        words: card.desk.words

        Repeater {
            model: card.shown.lines

            StaffLine {
                required property var modelData

                line: modelData
                width: parent.width
            }
        }
    }
}
