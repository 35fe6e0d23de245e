import QtQuick
import Exhibit
import Exhibit.Backend

// On one screen, for a moment: the time, the notes and everything that can be done.
Rectangle {
    id: strip

    required property TalkDesk talk

    color: DeskStyle.ground
    height: time.height + notes.height + bar.height + 2 * DeskStyle.gap

    // Swallows what falls between the buttons.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Connections {
        function onScrolled(part: real): void {
            notes.scroll(part);
        }

        target: strip.talk.view
    }

    TalkTime {
        id: time

        talk: strip.talk
        width: parent.width
    }

    TalkNotes {
        id: notes

        anchors.left: parent.left
        anchors.margins: DeskStyle.gap
        anchors.right: parent.right
        anchors.top: time.bottom
        height: 9 * DeskStyle.size
        talk: strip.talk
    }

    TalkBar {
        id: bar

        anchors.bottom: parent.bottom
        talk: strip.talk
        width: parent.width
    }
}
