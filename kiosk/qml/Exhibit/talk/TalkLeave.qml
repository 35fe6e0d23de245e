import QtQuick
import Exhibit
import Exhibit.Backend

// Whether the talk is over.
TalkSheet {
    id: sheet

    required property TalkDesk talk

    title: talk.words.leave_title

    DeskWords {
        color: DeskStyle.soft
        text: sheet.talk.words.leave_text
        width: parent.width
    }

    Row {
        spacing: DeskStyle.gap

        DeskButton {
            caption: sheet.talk.words.leave_yes
            key: sheet.talk.words.key_enter

            onClicked: Qt.callLater(sheet.talk.confirm)
        }

        DeskButton {
            caption: sheet.talk.words.leave_no
            chosen: true
            key: sheet.talk.words.key_escape

            onClicked: Qt.callLater(sheet.talk.escape)
        }
    }
}
