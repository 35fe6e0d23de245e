import QtQuick
import Exhibit
import Exhibit.Backend

// A person's exhibitions as tiles, and what can be done with the one that is chosen.
Window {
    id: window

    required property StartDesk desk
    required property StartShelf shelf

    readonly property var words: desk.words
    readonly property var entries: shelf.entries
    property string path
    readonly property int place: Math.max(0, entries.findIndex(entry => entry.path === path))
    readonly property var chosen: entries[place]
    readonly property bool covered: beginning.visible || presenting.visible || translating.visible || report.visible

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
        shelf.forget(going);
    }

    color: DeskStyle.ground
    height: 780
    minimumHeight: 560
    minimumWidth: 820
    title: words.exhibitions
    width: 1240

    Component.onCompleted: choose(0)

    onActiveChanged: if (active)
        shelf.look()
    onCoveredChanged: if (!covered)
        main.forceActiveFocus()

    Connections {
        function onArrived(path: string): void {
            window.path = path;
        }

        target: window.shelf
    }

    FocusScope {
        id: main

        anchors.fill: parent
        enabled: !window.covered
        focus: true

        StartHead {
            id: head

            width: parent.width
            words: window.words

            onAdded: url => window.shelf.add([url])
            onNewAsked: beginning.visible = true
        }

        StartGrid {
            id: grid

            anchors.bottom: hint.top
            anchors.left: parent.left
            anchors.leftMargin: 2 * DeskStyle.gap
            anchors.right: deeds.left
            anchors.rightMargin: DeskStyle.gap
            anchors.top: head.bottom
            entries: window.entries
            focus: true
            place: window.place
            words: window.words

            onOpened: window.open()
            onRemoved: window.remove()
            onWanted: place => window.choose(place)
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
            onTalkAsked: presenting.visible = true
            onTranslationAsked: translating.visible = true
        }
    }

    StartDrop {
        anchors.fill: parent
        words: window.words

        onAdded: urls => window.shelf.add(urls)
    }

    StartBeginning {
        id: beginning

        anchors.fill: parent
        desk: window.desk
        visible: false
    }

    StartPresenting {
        id: presenting

        anchors.fill: parent
        desk: window.desk
        entry: window.chosen
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
