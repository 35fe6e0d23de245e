import QtQuick
import Exhibit
import Exhibit.Backend

// One code to take along, with what a phone does with it.
PanelSheet {
    id: panel

    required property KioskController controller

    readonly property var words: controller.content.words
    readonly property real across: width - 2 * Theme.gap - 2 * Theme.bodySize
    readonly property real down: height - 2 * Theme.bodySize - 3 * Theme.stroke - 1.6 * Theme.label - Theme.gap
    readonly property real column: Math.min(across, 13 * Theme.label)
    readonly property real wanted: controller.taken.across * controller.sizes.square
    readonly property bool beside: width > height || wanted + grid.spacing + column <= across

    title: words.take

    Grid {
        id: grid

        columns: panel.beside ? 2 : 1
        spacing: 1.6 * Theme.gap

        Code {
            controller: panel.controller
            room: panel.beside ? Math.min(panel.down, panel.across - panel.column - grid.spacing) : Math.min(panel.across, panel.down - said.height - grid.spacing)
        }

        Column {
            id: said

            spacing: Theme.gap
            width: panel.beside ? panel.column : Math.max(panel.column, Math.min(panel.across, panel.wanted))

            Words {
                color: Theme.white
                font.pixelSize: 1.2 * Theme.label
                font.weight: Font.Bold
                text: panel.words.take_how
                width: parent.width
            }

            Words {
                color: Theme.white
                font.pixelSize: Theme.label
                text: panel.controller.taken.says
                width: parent.width
            }

            Words {
                color: Theme.white
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                text: panel.controller.taken.address
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
