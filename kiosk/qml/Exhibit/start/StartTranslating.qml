pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Into which language: those that the exhibition has, those that the kiosk speaks, or another.
StartSheet {
    id: translating

    required property StartDesk desk
    required property var entry

    readonly property var words: desk.words
    readonly property var offered: desk.languages.filter(language => language.code !== entry.languages[0])

    property string refusal

    function translate(code: string): void {
        if (code.trim() === "")
            return;
        refusal = desk.translate(entry.path, code.trim());
        if (refusal !== "")
            return;
        visible = false;
        other.text = "";
    }

    first: other
    title: words.translate

    onDismissed: visible = false

    DeskWords {
        text: translating.words.into
    }

    Flow {
        spacing: 0.6 * DeskStyle.gap
        width: parent.width

        Repeater {
            model: translating.offered

            DeskButton {
                required property var modelData

                caption: modelData.name

                onClicked: translating.translate(modelData.code)
            }
        }
    }

    DeskWords {
        text: translating.words.other
    }

    DeskField {
        id: other

        label: translating.words.other
        width: 10 * DeskStyle.size

        onEntered: translating.translate(text)
        onTextChanged: translating.refusal = ""
    }

    DeskWords {
        color: DeskStyle.grave
        text: translating.refusal
        visible: text !== ""
        width: parent.width
    }

    Row {
        spacing: DeskStyle.gap

        DeskButton {
            caption: translating.words.translate
            chosen: true
            opacity: other.text.trim() === "" ? 0.4 : 1

            onClicked: translating.translate(other.text)
        }

        DeskButton {
            caption: translating.words.cancel

            onClicked: translating.dismissed()
        }
    }
}
