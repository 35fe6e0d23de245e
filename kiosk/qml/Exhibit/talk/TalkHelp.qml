pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Every key and what it does.
TalkSheet {
    id: sheet

    required property TalkDesk talk

    readonly property var keys: talk.keys

    implicitWidth: 62 * DeskStyle.size
    title: talk.words.help

    Grid {
        id: grid

        columnSpacing: 2 * DeskStyle.gap
        columns: 2
        flow: Grid.TopToBottom
        rowSpacing: 0.5 * DeskStyle.gap
        rows: Math.ceil(sheet.keys.length / columns)
        width: parent.width

        Repeater {
            model: sheet.keys

            Item {
                id: row

                required property var modelData

                height: Math.max(key.height, what.height)
                width: (grid.width - grid.columnSpacing) / 2

                DeskWords {
                    id: key

                    color: DeskStyle.advice
                    font.weight: Font.DemiBold
                    text: row.modelData[0]
                    width: 0.4 * parent.width
                }

                DeskWords {
                    id: what

                    text: row.modelData[1]
                    width: parent.width - x
                    x: key.width + DeskStyle.gap
                }
            }
        }
    }
}
