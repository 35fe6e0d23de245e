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

    spacing: 0.6 * DeskStyle.gap

    TalkHead {
        caption: column.words.now
        note: column.shown.steps.length > 0 ? column.words.told.replace("{number}", column.shown.steps[0]).replace("{count}", column.shown.steps[1]) : ""
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
            cursorShape: column.talk.view.spotlit ? Qt.CrossCursor : Qt.ArrowCursor

            onPointChanged: column.talk.view.point(point.position.x / parent.width, point.position.y / parent.height)
        }
    }
}
