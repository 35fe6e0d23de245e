pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// The exhibitions as tiles, and the one that is chosen.
GridView {
    id: grid

    required property var entries
    required property var words
    required property int place

    readonly property int columns: Math.max(1, Math.round(width / 290))

    signal opened
    signal removed
    signal wanted(place: int)

    boundsBehavior: Flickable.StopAtBounds
    cellHeight: Math.round(0.56 * cellWidth) + 4.6 * DeskStyle.size
    cellWidth: Math.floor(width / columns)
    clip: true
    currentIndex: place
    keyNavigationEnabled: false
    model: entries.length

    delegate: StartTile {
        required property int index

        chosen: index === grid.place
        entry: grid.entries[index] ?? grid.entries[grid.place]
        height: grid.cellHeight
        width: grid.cellWidth
        words: grid.words

        onClicked: grid.wanted(index)
        onOpened: grid.opened()
    }

    // A change of their number leads to the first one by itself.
    onModelChanged: currentIndex = Qt.binding(() => place)

    Keys.onDeletePressed: removed()
    Keys.onDownPressed: wanted(place + columns)
    Keys.onLeftPressed: wanted(place - 1)
    Keys.onRightPressed: wanted(place + 1)
    Keys.onUpPressed: wanted(place - columns)
}
