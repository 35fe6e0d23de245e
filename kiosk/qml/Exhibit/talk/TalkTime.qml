import QtQuick
import Exhibit
import Exhibit.Backend

// The time of day, how long the talk takes and how long there is; a line that both parts fill.
Rectangle {
    id: bar

    required property TalkDesk talk

    readonly property var time: talk.time
    readonly property var words: talk.words
    readonly property bool begun: talk.shown.begun
    readonly property bool running: talk.shown.running
    readonly property bool planned: time.remaining !== ""

    color: DeskStyle.bar
    height: row.height + 2 * DeskStyle.gap

    Row {
        id: row

        spacing: 3 * DeskStyle.gap
        x: 1.5 * DeskStyle.gap
        y: DeskStyle.gap

        TalkFigure {
            caption: bar.words.clock
            figure: bar.time.clock
        }

        TalkFigure {
            caption: bar.begun && !bar.running ? bar.words.paused : bar.words.elapsed
            figure: bar.time.elapsed
        }

        TalkFigure {
            caption: bar.words.remaining
            figure: bar.time.remaining
            visible: bar.planned
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 1.5 * DeskStyle.gap
        anchors.verticalCenter: row.verticalCenter
        spacing: DeskStyle.gap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: bar.time.level > 0 ? DeskStyle.grave : DeskStyle.fine
            height: 0.7 * DeskStyle.size
            radius: height / 2
            visible: bar.time.pace !== ""
            width: height
        }

        DeskWords {
            font.pixelSize: 1.2 * DeskStyle.size
            font.weight: Font.DemiBold
            text: bar.begun ? bar.time.pace : bar.words.begins
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        DeskButton {
            caption: bar.words.reset_clock
            visible: bar.begun && !bar.running

            onClicked: bar.talk.resetClock()
        }

        DeskButton {
            caption: bar.running ? bar.words.pause_clock : bar.words.start_clock
            key: bar.running ? "P" : "F5"

            onClicked: bar.running ? bar.talk.pauseClock() : bar.talk.startClock()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: DeskStyle.control2
        height: 0.3 * DeskStyle.size
        visible: bar.planned
        width: parent.width

        Rectangle {
            color: bar.time.level > 0 ? DeskStyle.grave : DeskStyle.fine
            height: parent.height
            width: parent.width * bar.time.spent
        }

        Rectangle {
            color: DeskStyle.text
            height: parent.height
            width: 0.3 * DeskStyle.size
            x: Math.min(parent.width - width, parent.width * bar.time.reached)
        }
    }
}
