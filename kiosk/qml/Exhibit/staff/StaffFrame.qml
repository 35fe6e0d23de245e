import QtQuick
import Exhibit
import Exhibit.Backend

// A dark block that says what this is, and paper beside it; on a standing screen, below it.
Item {
    id: frame

    default property alias content: paper.data
    required property StaffDesk desk

    // What stands in the block below its words, and at its foot.
    property alias tools: middle.data
    property alias foot: bottom.data

    property string title: desk.shown.title
    property string said: desk.shown.said

    // How much of a standing screen is the block's; all of any screen where there is no paper.
    property real share: 0.34
    property bool bare: false

    readonly property bool standing: height > width
    readonly property real column: Math.min(block.width - 2 * Theme.margin, 28 * Theme.bodySize)

    Item {
        id: block

        height: frame.standing && !frame.bare ? Math.max(frame.share * parent.height, words.height + bottom.height + 3 * Theme.margin) : parent.height
        width: frame.bare || frame.standing ? parent.width : Math.round(5 / 12 * parent.width)

        Column {
            id: words

            x: Theme.margin
            y: Theme.margin
            spacing: 0.8 * Theme.bodySize
            width: frame.column

            Title {
                color: Theme.white
                maximumHeight: 0.36 * frame.height
                size: 2.2 * Theme.bodySize
                text: frame.title
                width: parent.width
            }

            StaffWords {
                text: frame.said
                visible: text !== ""
                width: parent.width
            }

            Item {
                id: middle

                height: childrenRect.height
                width: parent.width
            }
        }

        Item {
            id: bottom

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            height: childrenRect.height
            width: frame.column
            x: Theme.margin
        }
    }

    Rectangle {
        id: paper

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.paper
        height: frame.standing ? parent.height - block.height : parent.height
        visible: !frame.bare
        width: frame.standing ? parent.width : parent.width - block.width
    }
}
