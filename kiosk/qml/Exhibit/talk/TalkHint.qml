import QtQuick
import Exhibit
import Exhibit.Backend

// For a moment, on the only screen there is: how to come to notes and keys.
Rectangle {
    id: hint

    required property TalkDesk talk

    color: DeskStyle.bar
    height: words.height + 2 * DeskStyle.gap
    radius: DeskStyle.radius
    visible: showing.running && !talk.view.strip
    width: words.width + 4 * DeskStyle.gap

    Timer {
        id: showing

        interval: 6000
        running: hint.talk.view.alone
    }

    DeskWords {
        id: words

        anchors.centerIn: parent
        font.pixelSize: 1.3 * DeskStyle.size
        font.weight: Font.DemiBold
        text: hint.talk.words.alone_hint
        wrapMode: Text.NoWrap
    }
}
