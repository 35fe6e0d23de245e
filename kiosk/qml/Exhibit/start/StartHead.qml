import QtQuick
import QtQuick.Dialogs
import Exhibit

// What stands above the exhibitions: how more of them come.
Item {
    id: head

    required property var words

    signal added(url: url)
    signal newAsked

    height: DeskStyle.control + 3 * DeskStyle.gap

    FileDialog {
        id: dialog

        nameFilters: [head.words.kinds]
        title: head.words.open_title

        onAccepted: head.added(selectedFile)
    }

    DeskWords {
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: 1.7 * DeskStyle.size
        font.weight: Font.Bold
        text: head.words.exhibitions
        x: 2 * DeskStyle.gap
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 2 * DeskStyle.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskStyle.gap

        DeskButton {
            caption: head.words.open

            onClicked: dialog.open()
        }

        DeskButton {
            caption: head.words.new
            chosen: true

            onClicked: head.newAsked()
        }
    }
}
