import QtQuick
import Exhibit
import Exhibit.Backend

// The stop that is told, and what the audience sees of it. Pointing at it points for the audience.
Column {
    id: column

    required property TalkDesk talk

    // How high the picture of the audience's screen is.
    required property real pictured

    readonly property real shape: mirror.implicitHeight > 0 ? mirror.implicitWidth / mirror.implicitHeight : 16 / 9
    readonly property var shown: talk.shown
    readonly property var words: talk.words
    readonly property string seen: shown.cover === "black" ? words.covered_black : shown.cover === "white" ? words.covered_white : shown.frozen ? words.frozen : ""

    // What one step on will do.
    function press(): string {
        if (shown.cover !== "" || shown.enlarged)
            return words.press_page;
        if (shown.steps.length > 0 && shown.steps[0] < shown.steps[1])
            return words.press_block.replace("{number}", shown.steps[0] + 1).replace("{count}", shown.steps[1]);
        if (talk.view.below && !shown.frozen)
            return words.press_more;
        return shown.next ? words.press_stop : words.press_end;
    }

    spacing: 0.6 * DeskStyle.gap

    TalkHead {
        caption: column.words.now
        note: column.press()
        stop: column.shown.now
        count: column.shown.count
        width: parent.width
    }

    Item {
        height: column.pictured
        width: column.width

        Rectangle {
            anchors.fill: parent
            color: DeskStyle.control1
        }

        Image {
            id: mirror

            anchors.fill: parent
            asynchronous: true
            cache: false
            retainWhileLoading: true
            source: column.talk.view.mirror

            Accessible.name: column.words.projector
            Accessible.role: Accessible.Graphic
        }

        Rectangle {
            anchors.fill: parent
            border.color: column.seen !== "" ? DeskStyle.advice : DeskStyle.control2
            border.width: column.seen !== "" ? 3 : 1
            color: "transparent"
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottomMargin: DeskStyle.gap
            color: DeskStyle.advice
            height: told.height + DeskStyle.gap
            radius: DeskStyle.radius
            visible: column.seen !== ""
            width: told.width + 2 * DeskStyle.gap

            DeskWords {
                id: told

                anchors.centerIn: parent
                color: DeskStyle.bar
                font.weight: Font.DemiBold
                text: column.seen
                wrapMode: Text.NoWrap
            }
        }

        HoverHandler {
            enabled: column.talk.view.spotlit
            cursorShape: column.talk.view.spotlit ? Qt.CrossCursor : Qt.ArrowCursor

            onPointChanged: column.talk.view.point(point.position.x / parent.width, point.position.y / parent.height)
        }
    }
}
