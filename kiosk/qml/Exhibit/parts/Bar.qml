import QtQuick
import Exhibit
import Exhibit.Backend

// The one bar of overview and pages: in everyone's reach, the same everywhere.
Rectangle {
    id: bar

    required property KioskController controller
    required property var accent

    readonly property var words: controller.content.words
    readonly property real free: width - 2 * Theme.margin
    readonly property real labelled: overview.full + take.full + comfort.full + language.full + dots.needed + 2 * Theme.target + 6 * Theme.gap
    readonly property bool tight: dots.needed + 6.6 * Theme.target + 6 * Theme.gap + 2 * Theme.label > free
    readonly property bool compact: Theme.textScale >= 2 || labelled > free

    color: Theme.ink
    height: Theme.barHeight

    Rectangle {
        color: Theme.white
        height: Theme.edge
        width: parent.width
    }

    // Swallows what falls between the buttons.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    LabelButton {
        id: overview

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        compact: bar.compact
        fill: bar.controller.shown.screen === "overview" ? Theme.ink3 : Theme.ink2
        icon: "overview"
        words: bar.words.overview

        onClicked: bar.controller.goHome()
    }

    Row {
        id: middle

        readonly property real least: overview.x + overview.width + Theme.gap
        readonly property real most: ends.x - 2.5 * Theme.gap - width

        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.7 * Theme.gap
        x: Math.round(Math.max(least, Math.min(most, (bar.width - width) / 2)))

        PillButton {
            icon: "back"
            label: bar.words.back

            onClicked: bar.controller.turn(-1)
        }

        Dots {
            id: dots

            count: bar.controller.content.count
            fill: bar.accent.onInk
            index: bar.controller.shown.index
            words: bar.words
            room: ends.x - overview.x - overview.width - 2 * Theme.gap - 2 * Theme.target - 1.4 * Theme.gap
        }

        PillButton {
            fill: bar.accent.onInk
            icon: "next"
            label: bar.words.next
            textColor: Theme.ink

            onClicked: bar.controller.turn(1)
        }
    }

    Row {
        id: ends

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.7 * Theme.gap

        LabelButton {
            id: take

            compact: bar.compact
            fill: bar.controller.shown.panel === "take" ? Theme.ink3 : Theme.ink2
            icon: bar.controller.shown.panel === "take" ? "close" : "take"
            words: bar.words.take

            onClicked: bar.controller.togglePanel("take")
        }

        LabelButton {
            id: comfort

            compact: bar.compact
            fill: bar.controller.shown.panel === "comfort" ? Theme.ink3 : Theme.ink2
            icon: bar.controller.shown.panel === "comfort" ? "close" : "comfort"
            words: bar.words.comfort

            onClicked: bar.controller.togglePanel("comfort")
        }

        LabelButton {
            id: language

            compact: false
            fill: bar.controller.shown.panel === "language" ? Theme.ink3 : Theme.ink2
            icon: bar.controller.shown.panel === "language" ? "close" : bar.tight ? "" : "language"
            label: bar.words.language
            visible: bar.controller.content.languages.length > 1
            words: bar.controller.shown.language.toUpperCase()

            onClicked: bar.controller.togglePanel("language")
        }
    }
}
