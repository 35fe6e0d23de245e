pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Exhibit
import Exhibit.Backend

// A person's exhibitions as tiles, and what can be done with the one that is chosen.
Window {
    id: window

    required property StartDesk desk

    readonly property var words: desk.words
    readonly property var entries: desk.entries
    readonly property var chosen: entries[Math.min(grid.currentIndex, entries.length - 1)]

    color: DeskStyle.ground
    height: 780
    minimumHeight: 520
    minimumWidth: 820
    title: words.exhibitions
    width: 1240

    onActiveChanged: if (active)
        desk.look()

    FileDialog {
        id: dialog

        nameFilters: [window.words.kinds]
        title: window.words.open_title

        onAccepted: window.desk.add([selectedFile])
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => window.desk.add(event.urls)
    }

    Item {
        id: head

        height: DeskStyle.control + 3 * DeskStyle.gap
        width: parent.width

        DeskWords {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: 1.7 * DeskStyle.size
            font.weight: Font.Bold
            text: window.words.exhibitions
            x: 2 * DeskStyle.gap
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: 2 * DeskStyle.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: DeskStyle.gap

            DeskButton {
                caption: window.words.open

                onClicked: dialog.open()
            }

            DeskButton {
                caption: window.words.new
                chosen: true

                onClicked: beginning.visible = true
            }
        }
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / 290))

        anchors.bottom: hint.top
        anchors.left: parent.left
        anchors.leftMargin: 2 * DeskStyle.gap
        anchors.right: deeds.left
        anchors.rightMargin: DeskStyle.gap
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: Math.round(0.56 * cellWidth) + 4.6 * DeskStyle.size
        cellWidth: Math.floor(width / columns)
        clip: true
        focus: true
        keyNavigationEnabled: true
        model: window.entries

        delegate: StartTile {
            required property int index

            chosen: GridView.isCurrentItem
            height: grid.cellHeight
            width: grid.cellWidth
            words: window.words

            onClicked: grid.currentIndex = index
            onOpened: window.desk.preview(modelData.path)
        }
    }

    DeskWords {
        id: hint

        anchors.bottom: parent.bottom
        anchors.bottomMargin: DeskStyle.gap
        color: DeskStyle.soft
        text: window.words.hint
        x: 2 * DeskStyle.gap
    }

    StartDeeds {
        id: deeds

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: head.bottom
        desk: window.desk
        entry: window.chosen
        width: 17 * DeskStyle.size

        onTranslationAsked: translating.visible = true
    }

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
            text: window.words.drop
        }
    }

    StartBeginning {
        id: beginning

        anchors.fill: parent
        desk: window.desk
        visible: false
    }

    StartTranslating {
        id: translating

        anchors.fill: parent
        desk: window.desk
        entry: window.chosen
        visible: false
    }

    StartReport {
        anchors.fill: parent
        desk: window.desk
        visible: window.desk.busy || window.desk.report.title !== ""
    }
}
