pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Tiles that lead to pioneers.
Grid {
    id: grid

    required property KioskController controller
    required property var tiles

    readonly property TileType type: TileType {
        tileHeight: grid.columns === 1 ? Math.round(5 * Theme.bodySize * Math.min(1.4, Theme.textScale)) : Math.round(1.15 * tileWidth)
        tileWidth: Math.floor((grid.width - (grid.columns - 1) * grid.spacing) / grid.columns)
        tiles: grid.tiles
    }

    // As many side by side as have room, so that no last one stands alone.
    function fitting(): int {
        let count = Math.min(tiles.length, 4);
        while (count > 1 && (tiles.length % count !== 0 || width / count < 6 * Theme.body))
            count -= 1;
        return Math.max(1, count);
    }

    columns: fitting()
    spacing: 0.7 * Theme.gap

    Repeater {
        model: grid.tiles

        Tile {
            required property var modelData

            height: grid.type.tileHeight
            pictures: grid.controller.pictures
            stop: modelData
            type: grid.type
            width: grid.type.tileWidth

            onClicked: grid.controller.open(modelData.id)
        }
    }
}
