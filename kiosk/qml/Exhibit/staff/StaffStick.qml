pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// A stick, and the exhibitions on it.
Column {
    id: list

    required property var stick

    signal picked(offer: var)

    spacing: 0.6 * Theme.bodySize
    bottomPadding: 0.8 * Theme.bodySize

    Title {
        size: 1.5 * Theme.bodySize
        text: list.stick.title
        width: parent.width
    }

    StaffWords {
        color: Theme.soft
        text: list.stick.said
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: list.stick.offers

        StaffEntry {
            required property var modelData

            said: modelData.fault || modelData.said
            title: modelData.title
            width: list.width

            onClicked: list.picked(modelData)
        }
    }
}
