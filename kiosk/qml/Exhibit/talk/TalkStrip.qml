pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// On one screen, for a moment: the time, the notes and everything that can be done.
Rectangle {
    id: strip

    required property TalkDesk talk

    color: DeskStyle.ground
    height: time.height + heads.height + notes.height + bar.height + 3 * DeskStyle.gap

    // Swallows what falls between the buttons.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Connections {
        function onScrolled(part: real): void {
            notes.scroll(part);
        }

        function onZoomed(factor: real): void {
            if (!strip.talk.shown.enlarged)
                notes.resize(factor);
        }

        target: strip.talk.view
    }

    TalkTime {
        id: time

        talk: strip.talk
        width: parent.width
    }

    Row {
        id: heads

        readonly property real half: (strip.width - 4 * DeskStyle.gap) / 2

        spacing: DeskStyle.gap
        x: 1.5 * DeskStyle.gap
        y: time.height + DeskStyle.gap

        TalkHead {
            caption: strip.talk.words.now
            count: strip.talk.shown.count
            stop: strip.talk.shown.now
            width: heads.half
        }

        Loader {
            active: !!strip.talk.shown.next
            width: heads.half

            sourceComponent: TalkHead {
                caption: strip.talk.words.next
                count: strip.talk.shown.count
                stop: strip.talk.shown.next
            }
        }
    }

    TalkNotes {
        id: notes

        anchors.left: parent.left
        anchors.margins: DeskStyle.gap
        anchors.right: parent.right
        anchors.top: heads.bottom
        headed: false
        height: 8.6 * DeskStyle.size
        talk: strip.talk
    }

    TalkBar {
        id: bar

        anchors.bottom: parent.bottom
        talk: strip.talk
        width: parent.width
    }
}
