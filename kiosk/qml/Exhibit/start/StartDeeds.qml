import QtQuick
import Exhibit
import Exhibit.Backend

// What can be done with the exhibition that is chosen: each a verb of the command line.
Rectangle {
    id: deeds

    required property StartDesk desk
    required property var entry

    readonly property var words: desk.words
    readonly property bool folder: !entry.packed && !entry.gone

    signal talkAsked
    signal translationAsked
    signal removed

    color: DeskStyle.bar

    Column {
        spacing: 0.7 * DeskStyle.gap
        width: parent.width - 2 * x
        x: 1.5 * DeskStyle.gap
        y: x

        DeskWords {
            bottomPadding: DeskStyle.gap
            elide: Text.ElideRight
            font.pixelSize: 1.2 * DeskStyle.size
            font.weight: Font.Bold
            maximumLineCount: 2
            text: deeds.entry.title
            width: parent.width
        }

        DeskButton {
            caption: deeds.words.show
            chosen: true
            visible: deeds.entry.ready
            width: parent.width

            onClicked: deeds.desk.show(deeds.entry.path)
        }

        DeskButton {
            caption: deeds.words.present
            visible: deeds.entry.ready
            width: parent.width

            onClicked: deeds.talkAsked()
        }

        DeskButton {
            caption: deeds.words.preview
            visible: deeds.folder
            width: parent.width

            onClicked: deeds.desk.preview(deeds.entry.path)
        }

        DeskButton {
            caption: deeds.words.check
            visible: !deeds.entry.gone
            width: parent.width

            onClicked: deeds.desk.check(deeds.entry.path)
        }

        DeskButton {
            caption: deeds.words.translate
            visible: deeds.folder && deeds.entry.ready && !deeds.entry.example
            width: parent.width

            onClicked: deeds.translationAsked()
        }

        DeskButton {
            caption: deeds.words.pack
            visible: deeds.folder && deeds.entry.ready && !deeds.entry.example
            width: parent.width

            onClicked: deeds.desk.pack(deeds.entry.path)
        }

        DeskButton {
            caption: deeds.words.hand_out
            visible: deeds.entry.ready && !deeds.entry.example
            width: parent.width

            onClicked: deeds.desk.handOut(deeds.entry.path)
        }

        DeskButton {
            caption: deeds.words.folder
            visible: !deeds.entry.gone
            width: parent.width

            onClicked: deeds.desk.openFolder(deeds.entry.path)
        }

        DeskButton {
            caption: deeds.words.remove
            visible: !deeds.entry.example
            width: parent.width

            onClicked: deeds.removed()
        }
    }
}
