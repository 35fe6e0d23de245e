pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Reading comfort: the text size, in steps that show themselves, contrast and calm motion.
PanelSheet {
    id: panel

    required property KioskController controller

    readonly property var words: controller.content.words

    title: words.text_size

    Row {
        id: steps

        spacing: 0.7 * Theme.gap

        Repeater {
            model: panel.controller.shown.textSizes

            Press {
                id: step

                required property int index
                required property int modelData

                readonly property bool chosen: modelData === panel.controller.shown.textSize

                height: 1.25 * Theme.target
                label: panel.words["size_" + (index + 1)]
                width: 1.25 * Theme.target

                Accessible.checkable: true
                Accessible.checked: chosen

                onClicked: panel.controller.chooseTextSize(modelData)

                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.white
                    border.width: Theme.edge
                    color: step.chosen ? Theme.white : Theme.ink2
                    radius: Theme.radius
                }

                Words {
                    anchors.baseline: parent.bottom
                    anchors.baselineOffset: -0.34 * parent.height
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: step.chosen ? Theme.ink : Theme.white
                    font.pixelSize: 0.8 * Theme.bodySize * step.modelData / 100
                    font.weight: Font.DemiBold
                    text: "A"

                    Accessible.ignored: true
                }

                FocusRing {}
            }
        }
    }

    SwitchButton {
        name: panel.words.contrast
        on: panel.controller.shown.contrast
        width: steps.width

        onClicked: panel.controller.toggleContrast()
    }

    SwitchButton {
        name: panel.words.calm
        on: panel.controller.shown.calm
        width: steps.width

        onClicked: panel.controller.toggleCalm()
    }
}
