pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// A new exhibition: its name and its languages.
StartSheet {
    id: beginning

    required property StartDesk desk

    readonly property var words: desk.words
    readonly property bool named: name.text.trim() !== ""
    property list<string> languages: [desk.languages[0].code]
    property string refusal

    function toggle(code: string): void {
        if (!languages.includes(code))
            languages = [...languages, code];
        else if (languages.length > 1)
            languages = languages.filter(each => each !== code);
    }

    function make(): void {
        if (!named)
            return;
        refusal = desk.create(name.text.trim(), languages);
        if (refusal !== "")
            return;
        visible = false;
        name.text = "";
    }

    first: name
    title: words.new

    onDismissed: visible = false

    DeskWords {
        text: beginning.words.name
    }

    DeskField {
        id: name

        label: beginning.words.name
        width: parent.width

        onEntered: beginning.make()
        onTextChanged: beginning.refusal = ""
    }

    DeskWords {
        color: DeskStyle.grave
        text: beginning.refusal
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    DeskWords {
        color: DeskStyle.soft
        font.pixelSize: 0.85 * DeskStyle.size
        text: beginning.words.where.replace("{folder}", beginning.desk.folder)
        width: parent.width
        wrapMode: Text.WrapAnywhere
    }

    DeskWords {
        text: beginning.words.languages
    }

    Flow {
        spacing: 0.6 * DeskStyle.gap
        width: parent.width

        Repeater {
            model: beginning.desk.languages

            DeskButton {
                required property var modelData

                caption: modelData.name
                chosen: beginning.languages.includes(modelData.code)

                onClicked: beginning.toggle(modelData.code)
            }
        }
    }

    Row {
        spacing: DeskStyle.gap

        DeskButton {
            caption: beginning.words.make
            chosen: true
            opacity: beginning.named ? 1 : 0.4

            onClicked: beginning.make()
        }

        DeskButton {
            caption: beginning.words.cancel

            onClicked: beginning.dismissed()
        }
    }
}
