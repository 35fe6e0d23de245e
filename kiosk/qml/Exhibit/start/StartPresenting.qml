import QtQuick
import Exhibit
import Exhibit.Backend

// How long the talk may take, and whether it is a rehearsal.
StartSheet {
    id: presenting

    required property StartDesk desk
    required property var entry

    readonly property var words: desk.words

    property string refusal

    function present(rehearsed: bool): void {
        refusal = desk.present(entry.path, duration.text, rehearsed);
        if (refusal === "")
            visible = false;
    }

    first: duration
    title: words.present

    onDismissed: visible = false

    DeskWords {
        text: presenting.words.present_hint
        width: parent.width
    }

    DeskWords {
        text: presenting.words.duration
        width: parent.width
    }

    DeskField {
        id: duration

        label: presenting.words.duration
        width: 10 * DeskStyle.size

        onEntered: presenting.present(false)
        onTextChanged: presenting.refusal = ""
    }

    DeskWords {
        color: DeskStyle.grave
        text: presenting.refusal
        visible: text !== ""
        width: parent.width
    }

    Row {
        spacing: DeskStyle.gap

        DeskButton {
            caption: presenting.words.present
            chosen: true

            onClicked: presenting.present(false)
        }

        DeskButton {
            caption: presenting.words.rehearse

            onClicked: presenting.present(true)
        }

        DeskButton {
            caption: presenting.words.cancel

            onClicked: presenting.dismissed()
        }
    }
}
