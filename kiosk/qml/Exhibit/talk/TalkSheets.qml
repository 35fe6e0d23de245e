pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// What lies over the presenter's screen: all stops, the keys, the question of the end.
Item {
    id: sheets

    required property TalkDesk talk

    // Whether this is the window that the presenter looks at.
    required property bool asked

    readonly property string name: !asked ? "" : talk.rehearsal.rows ? "rehearsal" : talk.shown.sheet
    readonly property bool typing: asked && talk.shown.typed !== ""

    visible: name !== "" || typing

    Rectangle {
        anchors.fill: parent
        color: "#C00E0C17"
        visible: sheets.name !== ""

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            // What lies over the screen goes only when the touch that closes it is over.
            onTapped: if (sheets.name !== "rehearsal")
                Qt.callLater(sheets.talk.escape)
        }
    }

    Loader {
        active: sheets.name !== ""
        anchors.centerIn: parent
        height: Math.min(implicitHeight, parent.height - 4 * DeskStyle.gap)
        width: Math.min(implicitWidth, parent.width - 4 * DeskStyle.gap)

        sourceComponent: sheets.name === "index" ? index : sheets.name === "help" ? help : sheets.name === "rehearsal" ? rehearsal : leave
    }

    Component {
        id: index

        TalkIndex {
            talk: sheets.talk
        }
    }

    Component {
        id: help

        TalkHelp {
            talk: sheets.talk
        }
    }

    Component {
        id: rehearsal

        TalkRehearsal {
            talk: sheets.talk
        }
    }

    Component {
        id: leave

        TalkLeave {
            talk: sheets.talk
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 5 * DeskStyle.control
        anchors.horizontalCenter: parent.horizontalCenter
        color: DeskStyle.text
        height: number.height + 2 * DeskStyle.gap
        radius: DeskStyle.radius
        visible: sheets.typing
        width: number.width + 4 * DeskStyle.gap

        DeskWords {
            id: number

            anchors.centerIn: parent
            color: DeskStyle.bar
            font.pixelSize: 1.6 * DeskStyle.size
            font.weight: Font.DemiBold
            text: sheets.talk.words.go_to.replace("{number}", sheets.talk.shown.typed)
            wrapMode: Text.NoWrap
        }
    }
}
