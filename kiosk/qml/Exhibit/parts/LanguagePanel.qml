pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Every language by its own name.
PanelSheet {
    id: panel

    required property KioskController controller

    title: controller.content.words.language

    Grid {
        columns: panel.controller.content.languages.length > 6 ? 2 : 1
        spacing: 0.6 * Theme.gap

        Repeater {
            model: panel.controller.content.languages

            PillButton {
                required property var modelData
                readonly property bool spoken: modelData.code === panel.controller.shown.language

                caption: modelData.name
                fill: spoken ? Theme.white : Theme.ink2
                label: caption
                textColor: spoken ? Theme.ink : Theme.white
                width: 9.5 * Theme.bodySize

                onClicked: panel.controller.chooseLanguage(modelData.code)
            }
        }
    }
}
