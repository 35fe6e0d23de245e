pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// A name, and figures below each other from row to row.
Item {
    id: row

    required property string name
    required property list<string> cells
    property color color: DeskStyle.text

    readonly property real figure: 8.5 * DeskStyle.size

    height: title.height

    DeskWords {
        id: title

        color: row.color
        elide: Text.ElideRight
        text: row.name
        width: parent.width - row.cells.length * row.figure
        wrapMode: Text.NoWrap
    }

    Repeater {
        model: row.cells

        DeskWords {
            required property int index
            required property string modelData

            color: row.color
            horizontalAlignment: Text.AlignRight
            text: modelData
            width: row.figure
            wrapMode: Text.NoWrap
            x: row.width - (row.cells.length - index) * row.figure
        }
    }
}
