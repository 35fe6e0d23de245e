pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Tiles of one size, side by side.
Row {
    id: row

    required property Pictures pictures
    required property var stops
    required property TileType type

    signal chosen(stop: string)
    signal focused(place: int)

    function focusTile(place: int): void {
        tiles.itemAt(place).forceActiveFocus();
    }

    // Where one of them is in an item.
    function placeOf(place: int, within: Item): rect {
        const tile = tiles.itemAt(place);
        return tile.mapToItem(within, 0, 0, tile.width, tile.height);
    }

    Repeater {
        id: tiles

        model: row.stops

        Tile {
            required property int index
            required property var modelData

            height: row.height
            pictures: row.pictures
            stop: modelData
            type: row.type
            width: Math.floor((row.width - (row.stops.length - 1) * row.spacing) / row.stops.length)

            onActiveFocusChanged: if (activeFocus)
                row.focused(index)
            onClicked: row.chosen(modelData.id)
        }
    }
}
