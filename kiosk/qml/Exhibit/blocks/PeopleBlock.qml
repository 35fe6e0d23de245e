pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Tiles that lead to pioneers.
Grid {
    id: grid

    required property KioskController controller
    required property var tiles

    columns: Math.max(1, Math.min(tiles.length, Math.floor(width / (8 * Theme.body))))
    spacing: 0.7 * Theme.gap

    Repeater {
        model: grid.tiles

        Tile {
            required property var modelData

            height: grid.columns === 1 ? 5 * Theme.bodySize : 1.05 * width
            pictures: grid.controller.pictures
            stop: modelData
            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

            onClicked: grid.controller.open(modelData.id)
        }
    }
}
