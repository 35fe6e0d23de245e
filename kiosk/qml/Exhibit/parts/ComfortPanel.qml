pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Reading comfort: the text size, in steps that show themselves.
PanelSheet {
    id: panel

    required property KioskController controller

    title: controller.content.words.text_size

    Row {
        spacing: 0.7 * Theme.gap

        Repeater {
            model: panel.controller.shown.textSizes

            Press {
                id: step

                required property int index
                required property int modelData

                readonly property bool chosen: modelData === panel.controller.shown.textSize

                height: 1.35 * Theme.target
                label: panel.controller.content.words["size_" + (index + 1)]
                width: 1.35 * Theme.target

                onClicked: panel.controller.chooseTextSize(modelData)

                Rectangle {
                    anchors.fill: parent
                    color: step.chosen ? Theme.ink : Theme.line
                    radius: Theme.radius
                }

                Words {
                    anchors.baseline: parent.bottom
                    anchors.baselineOffset: -0.36 * parent.height
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: step.chosen ? Theme.white : Theme.ink
                    font.pixelSize: 0.72 * Theme.bodySize * step.modelData / 100
                    font.weight: Font.DemiBold
                    text: "A"

                    Accessible.ignored: true
                }

                FocusRing {}
            }
        }
    }
}
