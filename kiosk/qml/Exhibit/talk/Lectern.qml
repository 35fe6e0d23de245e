pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The presenter's own screen: time above, what is on and what comes at the left, notes at the right.
Window {
    id: window

    required property TalkDesk talk
    required property Pictures pictures

    readonly property real gap: 1.5 * DeskStyle.gap

    color: DeskStyle.ground
    title: talk.words.presenter

    Binding {
        property: "size"
        target: DeskStyle
        value: TalkStyle.sizeFor(window.width, window.height)
    }

    Connections {
        function onScrolled(part: real): void {
            notes.scroll(part);
        }

        function onZoomed(factor: real): void {
            if (!window.talk.shown.enlarged)
                notes.resize(factor);
        }

        target: window.talk.view
    }

    TalkTime {
        id: time

        talk: window.talk
        width: parent.width
    }

    Item {
        id: room

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.margins: window.gap
        anchors.right: parent.right
        anchors.top: time.bottom

        TalkNow {
            id: now

            pictured: Math.round(Math.min(0.56 * room.width / shape, 0.62 * room.height))
            talk: window.talk
            width: Math.round(pictured * shape)
        }

        TalkNext {
            anchors.bottom: parent.bottom
            anchors.top: now.bottom
            anchors.topMargin: window.gap
            pictures: window.pictures
            talk: window.talk
            width: now.width
        }

        TalkNotes {
            id: notes

            anchors.bottom: parent.bottom
            anchors.left: now.right
            anchors.leftMargin: window.gap
            anchors.right: parent.right
            anchors.top: parent.top
            talk: window.talk
        }
    }

    TalkBar {
        id: bar

        anchors.bottom: parent.bottom
        talk: window.talk
        width: parent.width
    }

    TalkSheets {
        anchors.fill: parent
        asked: !window.talk.view.alone
        talk: window.talk
    }
}
