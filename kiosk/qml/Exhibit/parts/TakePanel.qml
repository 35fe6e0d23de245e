import QtQuick
import Exhibit
import Exhibit.Backend

// One code to take along, with what a phone does with it.
PanelSheet {
    id: panel

    required property KioskController controller

    readonly property var words: controller.content.words
    readonly property bool lying: width > height
    readonly property real across: width - 2 * Theme.gap - 2 * Theme.bodySize
    readonly property real down: height - 2 * Theme.bodySize - 3 * Theme.stroke - 2 * Theme.label - Theme.gap
    readonly property real column: Math.min(across, 13 * Theme.label)

    title: words.take

    Grid {
        columns: panel.lying ? 2 : 1
        spacing: 1.6 * Theme.gap

        Code {
            id: code

            controller: panel.controller
            room: panel.lying ? Math.min(panel.down, panel.across - panel.column - 1.6 * Theme.gap) : Math.min(panel.across, panel.down - said.height - 1.6 * Theme.gap)
        }

        Column {
            id: said

            spacing: Theme.gap
            width: panel.lying ? panel.column : Math.max(panel.column, 0.66 * panel.across)

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
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
