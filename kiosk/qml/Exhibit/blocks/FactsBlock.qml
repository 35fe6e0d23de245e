pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// Short statements, each with a mark of its own.
Column {
    id: column

    required property var facts
    required property var accent

    spacing: 0.5 * Theme.body

    Repeater {
        model: column.facts

        Item {
            id: fact

            required property string modelData

            height: words.height
            width: column.width

            Rectangle {
                color: column.accent.fill
                height: 0.44 * Theme.body
                radius: height / 2
                width: 0.44 * Theme.body
                y: 0.42 * Theme.body
            }

            StyledWords {
                id: words

                paragraph: fact.modelData
                width: Math.min(parent.width - x, 29 * Theme.body)
                x: 0.95 * Theme.body
            }
        }
    }
}
