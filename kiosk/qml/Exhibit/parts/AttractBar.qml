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

    // Every language by name where there is room for that; otherwise one button opens the panel.
    readonly property var languages: controller.content.languages
    readonly property real named: languages.reduce((sum, each) => sum + Math.max(Theme.target, metrics.advanceWidth(each.name) / 100 * Theme.label + 1.5 * Theme.bodySize) + 0.7 * Theme.gap, 0)
    readonly property real room: width - 2 * Theme.margin - Theme.target
    readonly property bool names: languages.length < 6 && named < room - (mayStack ? 0 : start.implicitWidth + Theme.gap)

    // Two rows leave the poster the height that its words need.
    readonly property real stackedHeight: 2 * Theme.target + 2 * Theme.gap + 0.8 * Theme.bodySize
    readonly property bool mayStack: parent.height - stackedHeight > 15 * Theme.bodySize

    color: Theme.ink
    height: stacked ? stackedHeight : Theme.barHeight

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Font.DemiBold
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    PillButton {
        id: start

        caption: bar.words.start
        captionSize: (bar.stacked ? 1.2 : 1) * Theme.bodySize
        fill: bar.accent.onInk
        icon: "next"
        label: caption
        textColor: Theme.ink
        weight: Font.Bold
        width: bar.stacked ? bar.width - 2 * Theme.margin : implicitWidth
        x: Theme.margin
        y: bar.stacked ? 0.4 * Theme.bodySize + Theme.gap / 2 : (bar.height - height) / 2

        onClicked: bar.controller.enter()
    }

    Dots {
        anchors.verticalCenter: parent.verticalCenter
        count: bar.controller.content.count
        fill: bar.accent.onInk
        index: bar.controller.shown.index
        words: bar.words
        visible: !bar.stacked && !figures && (bar.width - width) / 2 > start.x + start.width + Theme.margin && (bar.width + width) / 2 < choices.x - Theme.margin
        x: Math.round((bar.width - width) / 2)
    }

    Row {
        id: choices

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: 0.7 * Theme.gap
        y: bar.stacked ? start.y + start.height + Theme.gap : (bar.height - height) / 2

        Row {
            spacing: 0.7 * Theme.gap
            visible: bar.names && bar.languages.length > 1

            Repeater {
                model: bar.languages

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
            visible: !bar.names

            onClicked: bar.controller.togglePanel("language")
        }

        PillButton {
            icon: bar.controller.shown.paused ? "play" : "pause"
            label: bar.controller.shown.paused ? bar.words.play : bar.words.pause

            onClicked: bar.controller.togglePause()
        }
    }
}
