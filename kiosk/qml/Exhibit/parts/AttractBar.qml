pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The bar of the attract loop: the invitation, the languages by name, and pause.
Rectangle {
    id: bar

    required property KioskController controller
    required property var accent

    readonly property var words: controller.content.words
    readonly property bool stacked: start.implicitWidth + choices.implicitWidth + 2 * Theme.margin + Theme.gap > width

    color: Theme.ink
    height: stacked ? 2 * Theme.target + 2 * Theme.gap + 0.8 * Theme.bodySize : Theme.barHeight

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    PillButton {
        id: start

        caption: bar.words.start
        captionSize: Theme.bodySize
        fill: bar.accent.onInk
        icon: "next"
        label: caption
        textColor: Theme.ink
        weight: Font.Bold
        x: Theme.margin
        y: bar.stacked ? 0.4 * Theme.bodySize + Theme.gap / 2 : (bar.height - height) / 2

        onClicked: bar.controller.enter()
    }

    Dots {
        anchors.verticalCenter: parent.verticalCenter
        count: bar.controller.content.count
        fill: bar.accent.onInk
        index: bar.controller.shown.index
        label: bar.words.position.replace("{number}", String(index + 1)).replace("{count}", String(count))
        visible: !bar.stacked && !figures && (bar.width - width) / 2 > start.x + start.width + Theme.margin && (bar.width + width) / 2 < choices.x - Theme.margin
        x: Math.round((bar.width - width) / 2)
    }

    Row {
        id: choices

        anchors.right: bar.stacked ? undefined : parent.right
        anchors.rightMargin: Theme.margin
        spacing: 0.7 * Theme.gap
        x: Theme.margin
        y: bar.stacked ? start.y + start.height + Theme.gap : (bar.height - height) / 2

        Row {
            id: names

            spacing: 0.7 * Theme.gap
            visible: bar.controller.content.languages.length > 1 && bar.controller.content.languages.length < 6

            Repeater {
                model: bar.controller.content.languages

                PillButton {
                    required property var modelData

                    caption: modelData.name
                    chosen: modelData.code === bar.controller.shown.language
                    fill: chosen ? Theme.ink3 : Theme.ink2
                    label: caption
                    textColor: Theme.white

                    onClicked: bar.controller.chooseLanguage(modelData.code)
                }
            }
        }

        PillButton {
            caption: bar.controller.shown.language.toUpperCase()
            icon: "language"
            label: bar.words.language
            visible: bar.controller.content.languages.length > 5

            onClicked: bar.controller.togglePanel("language")
        }

        PillButton {
            icon: bar.controller.shown.paused ? "play" : "pause"
            label: bar.controller.shown.paused ? bar.words.play : bar.words.pause

            onClicked: bar.controller.togglePause()
        }
    }
}
