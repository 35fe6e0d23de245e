pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibit

// Examples side by side, as high as the highest of their row; an odd last one takes the whole row.
GridLayout {
    id: grid

    required property var cards
    required property var accent

    readonly property int most: Math.max(1, Math.min(3, Math.floor(width / (10.5 * Theme.body))))

    columnSpacing: 0.7 * Theme.gap
    columns: cards.length % most === 0 ? most : Math.min(most, 2)
    rowSpacing: 0.7 * Theme.gap
    uniformCellWidths: true

    Repeater {
        model: grid.cards

        Rectangle {
            id: card

            required property int index
            required property var modelData

            readonly property bool alone: index === grid.cards.length - 1 && index % grid.columns === 0

            Layout.columnSpan: alone ? grid.columns : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: words.height + 1.3 * Theme.bodySize
            Layout.preferredWidth: 1

            border.color: Theme.ink
            border.width: Theme.edge
            color: Theme.white
            radius: Theme.radius

            Rectangle {
                bottomLeftRadius: Theme.radius - Theme.edge
                color: grid.accent.fill
                height: parent.height - 2 * Theme.edge
                topLeftRadius: Theme.radius - Theme.edge
                width: 0.3 * Theme.bodySize
                x: Theme.edge
                y: Theme.edge
            }

            Column {
                id: words

                spacing: 0.15 * Theme.body
                width: parent.width - x - 0.6 * Theme.bodySize
                x: 0.9 * Theme.bodySize
                y: 0.65 * Theme.bodySize

                Words {
                    font.weight: Theme.strong
                    text: card.modelData.title
                    width: parent.width
                }

                StyledWords {
                    color: Theme.soft
                    font.pixelSize: Math.max(Theme.label, Theme.caption)
                    paragraph: card.modelData.text
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
