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
    property string path
    readonly property int place: Math.max(0, entries.findIndex(entry => entry.path === path))
    readonly property var chosen: entries[place]
    readonly property bool covered: beginning.visible || translating.visible || report.visible

    function choose(place: int): void {
        if (place >= 0 && place < entries.length)
            path = entries[place].path;
    }

    function open(): void {
        if (!chosen.packed && !chosen.gone)
            desk.preview(chosen.path);
        else if (chosen.ready)
            desk.show(chosen.path);
    }

    function remove(): void {
        if (chosen.example)
            return;
        const going = chosen.path;
        choose(place + 1);
        grid.forceActiveFocus();
        desk.forget(going);
    }

    color: DeskStyle.ground
    height: 780
    minimumHeight: 520
    minimumWidth: 820
    title: words.exhibitions
    width: 1240

    Component.onCompleted: choose(0)

    onActiveChanged: if (active)
        desk.look()
    onCoveredChanged: if (!covered)
        main.forceActiveFocus()

    Connections {
        function onArrived(path: string): void {
            window.path = path;
        }

        target: window.desk
    }

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

        // A file manager takes away what was moved to a window that says so.
        onDropped: event => {
            event.accept(Qt.CopyAction);
            window.desk.add(event.urls);
        }
        onEntered: event => event.accept(Qt.CopyAction)
    }

    FocusScope {
        id: main

        anchors.fill: parent
        enabled: !window.covered
        focus: true

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

            readonly property int columns: Math.max(1, Math.round(width / 290))

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
            currentIndex: window.place
            focus: true
            keyNavigationEnabled: false
            model: window.entries.length

            delegate: StartTile {
                required property int index

                chosen: index === window.place
                entry: window.entries[index] ?? window.chosen
                height: grid.cellHeight
                width: grid.cellWidth
                words: window.words

                onClicked: window.choose(index)
                onOpened: window.open()
            }

            // A change of their number leads to the first one by itself.
            onModelChanged: currentIndex = Qt.binding(() => window.place)

            Keys.onDeletePressed: window.remove()
            Keys.onDownPressed: window.choose(window.place + columns)
            Keys.onLeftPressed: window.choose(window.place - 1)
            Keys.onRightPressed: window.choose(window.place + 1)
            Keys.onUpPressed: window.choose(window.place - columns)
        }

        DeskWords {
            id: hint

            anchors.bottom: parent.bottom
            anchors.bottomMargin: DeskStyle.gap
            color: DeskStyle.soft
            text: window.words.hint
            width: grid.width
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

            onRemoved: window.remove()
            onTranslationAsked: translating.visible = true
        }
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
        id: report

        anchors.fill: parent
        desk: window.desk
        visible: desk.busy || desk.report.title !== ""
    }
}
