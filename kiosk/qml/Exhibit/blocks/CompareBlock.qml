pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibit

// Two things held against each other: one on the page's colour, one on ink.
GridLayout {
    id: grid

    required property var cards
    required property var accent

    columnSpacing: 0
    columns: width > 22 * Theme.body ? 2 : 1
    rowSpacing: 0
    uniformCellWidths: true

    Repeater {
        model: grid.cards

        Rectangle {
            id: side

            required property int index
            required property var modelData

            readonly property color textColor: index === 0 ? grid.accent.onFill : Theme.white

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: words.height + 1.8 * Theme.bodySize
            Layout.preferredWidth: 1

            bottomLeftRadius: (index === 0) === (grid.columns === 2) ? Theme.radius : 0
            bottomRightRadius: index === 1 ? Theme.radius : 0
            color: index === 0 ? grid.accent.fill : Theme.ink
            topLeftRadius: index === 0 ? Theme.radius : 0
            topRightRadius: (index === 1) === (grid.columns === 2) ? Theme.radius : 0

            Column {
                id: words

                spacing: 0.35 * Theme.body
                width: parent.width - 2 * x
                x: 0.9 * Theme.bodySize
                y: 0.9 * Theme.bodySize

                Words {
                    color: side.textColor
                    font.weight: Font.Bold
                    text: side.modelData.title
                    width: parent.width
                }

                StyledWords {
                    color: side.textColor
                    paragraph: side.modelData.text
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
