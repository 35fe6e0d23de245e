pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Pictures between the words; a touch shows one large.
Grid {
    id: grid

    required property KioskController controller
    required property var photos

    columns: Math.min(photos.length, width > 20 * Theme.body ? 3 : 2)
    spacing: 0.7 * Theme.gap

    Repeater {
        model: grid.photos

        Column {
            id: cell

            required property var modelData

            spacing: 0.3 * Theme.gap
            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

            EnlargingPicture {
                controller: grid.controller
                height: Math.round(width * (grid.columns === 1 ? 9 / 16 : 3 / 4))
                photo: cell.modelData
                width: parent.width
            }

            Words {
                color: Theme.soft
                font.pixelSize: Theme.caption
                text: cell.modelData.note
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
