pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// Running text.
Column {
    id: column

    required property var paragraphs

    spacing: 0.6 * Theme.body

    Repeater {
        model: column.paragraphs

        StyledWords {
            required property string modelData

            paragraph: modelData
            width: Math.min(column.width, 29 * Theme.body)
        }
    }
}
