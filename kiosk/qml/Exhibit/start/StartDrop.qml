import QtQuick
import Exhibit

// Files that are dropped anywhere on the window.
DropArea {
    id: drop

    required property var words

    signal added(urls: list<url>)

    keys: ["text/uri-list"]

    // A file manager takes away what was moved to a window that says so.
    onDropped: event => {
        event.accept(Qt.CopyAction);
        added(event.urls);
    }
    onEntered: event => event.accept(Qt.CopyAction)

    Rectangle {
        anchors.fill: parent
        border.color: DeskStyle.advice
        border.width: 4
        color: "#B00E0C17"
        visible: drop.containsDrag

        DeskWords {
            anchors.centerIn: parent
            font.pixelSize: 2 * DeskStyle.size
            font.weight: Font.Bold
            text: drop.words.drop
        }
    }
}
