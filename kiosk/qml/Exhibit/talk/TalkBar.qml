pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Everything that a presenter does, each with its key.
Rectangle {
    id: bar

    required property TalkDesk talk

    readonly property var shown: talk.shown
    readonly property var words: talk.words

    color: DeskStyle.bar
    height: flow.height + 2 * DeskStyle.gap

    // Swallows what falls between the buttons.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Flow {
        id: flow

        spacing: 0.6 * DeskStyle.gap
        width: leave.x - 2.5 * DeskStyle.gap
        x: 1.5 * DeskStyle.gap
        y: DeskStyle.gap

        DeskButton {
            caption: bar.words.step_back
            key: "←"

            onClicked: bar.talk.goBack()
        }

        DeskButton {
            caption: bar.words.step_on
            key: "→"

            onClicked: bar.talk.goOn()
        }

        DeskButton {
            caption: bar.words.index
            chosen: bar.shown.sheet === "index"
            key: "I"

            onClicked: bar.talk.toggleSheet("index")
        }

        DeskButton {
            caption: bar.words.black
            chosen: bar.shown.cover === "black"
            key: "B"

            onClicked: bar.talk.toggleCover("black")
        }

        DeskButton {
            caption: bar.words.white
            chosen: bar.shown.cover === "white"
            key: "W"

            onClicked: bar.talk.toggleCover("white")
        }

        DeskButton {
            caption: bar.words.freeze
            chosen: bar.shown.frozen
            key: "F"
            visible: !bar.talk.view.alone

            onClicked: bar.talk.toggleFreeze()
        }

        DeskButton {
            caption: bar.words.notes
            chosen: bar.talk.view.strip
            key: "T"
            visible: bar.talk.view.alone

            onClicked: Qt.callLater(bar.talk.view.toggleStrip)
        }

        DeskButton {
            caption: bar.words.spotlight
            chosen: bar.talk.view.spotlit
            key: "O"

            onClicked: bar.talk.view.toggleSpotlight()
        }

        DeskButton {
            caption: bar.words.enlarge
            chosen: bar.shown.enlarged
            key: "Z"
            visible: bar.shown.pictures > 0

            onClicked: bar.talk.enlarge()
        }

        DeskButton {
            caption: bar.words.show_in.replace("{code}", bar.shown.language.toUpperCase())
            key: "L"
            label: bar.words.show_language + ": " + caption
            visible: bar.talk.languages.length > 1

            onClicked: bar.talk.turnLanguage()
        }

        DeskButton {
            caption: bar.words.swap
            key: "S"
            visible: !bar.talk.view.alone

            onClicked: bar.talk.swap()
        }

        DeskButton {
            caption: bar.words.help
            chosen: bar.shown.sheet === "help"
            key: "?"

            onClicked: bar.talk.toggleSheet("help")
        }
    }

    DeskButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: 1.5 * DeskStyle.gap
        caption: bar.words.leave
        key: "Esc"
        y: DeskStyle.gap

        onClicked: bar.talk.toggleSheet("leave")
    }
}
