import QtQuick
import Exhibit
import Exhibit.Backend

// The presenter's notes for this stop, as large as they like them.
Item {
    id: notes

    required property TalkDesk talk

    // Without its head there is only what is said, on a strip.
    property bool headed: true

    readonly property var words: talk.words
    readonly property string text: talk.shown.notes.join("\n\n")
    property real enlargement: 1

    function scroll(part: real): void {
        rolling.to = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + part * flick.height));
        rolling.restart();
    }

    function resize(factor: real): void {
        enlargement = Math.max(0.7, Math.min(3, enlargement * factor));
    }

    Rectangle {
        anchors.fill: parent
        color: DeskStyle.bar
        radius: DeskStyle.radius
    }

    Item {
        id: head

        height: notes.headed ? DeskStyle.control : 0
        visible: notes.headed
        width: parent.width - 2 * DeskStyle.gap
        x: DeskStyle.gap
        y: DeskStyle.gap

        DeskWords {
            anchors.verticalCenter: parent.verticalCenter
            color: DeskStyle.soft
            font.weight: Font.DemiBold
            text: notes.words.notes
            x: 0.5 * DeskStyle.gap
        }

        Row {
            anchors.right: parent.right
            spacing: 0.5 * DeskStyle.gap

            DeskButton {
                caption: notes.words.notes_in.replace("{code}", notes.talk.shown.notesLanguage.toUpperCase())
                key: "N"
                label: notes.words.notes_language + ": " + caption
                visible: notes.talk.languages.length > 1

                onClicked: notes.talk.turnNotesLanguage()
            }

            DeskButton {
                caption: "A−"
                key: "-"
                label: notes.words.smaller

                onClicked: notes.resize(0.8)
            }

            DeskButton {
                caption: "A+"
                key: "+"
                label: notes.words.larger

                onClicked: notes.resize(1.25)
            }
        }
    }

    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 1.5 * DeskStyle.gap
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: said.height
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick

        DeskWords {
            id: said

            color: notes.text !== "" ? DeskStyle.text : DeskStyle.soft
            font.pixelSize: 1.6 * notes.enlargement * DeskStyle.size
            lineHeight: 1.15
            text: notes.text || notes.words.no_notes
            width: parent.width - DeskStyle.gap

            onTextChanged: {
                rolling.stop();
                flick.contentY = 0;
            }
        }

        NumberAnimation {
            id: rolling

            duration: 160
            easing.type: Easing.OutCubic
            property: "contentY"
            target: flick
            to: 0
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: 0.5 * DeskStyle.gap
        color: DeskStyle.control2
        height: flick.visibleArea.heightRatio * flick.height
        radius: width / 2
        visible: flick.contentHeight > flick.height
        width: 0.4 * DeskStyle.gap
        y: flick.y + flick.visibleArea.yPosition * flick.height
    }
}
