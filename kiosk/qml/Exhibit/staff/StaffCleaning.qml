import QtQuick
import Exhibit
import Exhibit.Backend

// The screen can be wiped; the seconds that are left, large.
Item {
    id: cleaning

    required property StaffDesk desk

    Column {
        anchors.centerIn: parent
        spacing: Theme.bodySize
        width: Math.min(parent.width - 2 * Theme.margin, 26 * Theme.bodySize)

        Title {
            color: Theme.white
            size: 8 * Theme.bodySize
            text: cleaning.desk.shown.seconds
            width: parent.width

            Accessible.name: cleaning.desk.words.seconds.replace("{count}", text)
        }

        Title {
            color: Theme.white
            size: 2.2 * Theme.bodySize
            text: cleaning.desk.shown.title
            width: parent.width
        }

        StaffWords {
            text: cleaning.desk.shown.said
            width: parent.width
        }
    }
}
