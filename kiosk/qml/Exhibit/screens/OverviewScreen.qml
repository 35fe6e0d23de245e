pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// All stops as tiles. The first row takes the odd ones, so that no last tile stands alone.
Rectangle {
    id: screen

    required property KioskController controller

    readonly property bool standing: height > width
    readonly property var tiles: controller.content.tiles
    readonly property real least: Math.max(1.3 * Theme.target, 3.6 * Theme.bodySize * Math.min(1.6, Theme.textScale))
    readonly property int most: Math.max(1, Math.floor((width - 2 * Theme.margin) / (10 * Theme.body)))
    readonly property int columns: standing || Theme.textScale >= 2 ? 1 : Math.min(most, tiles.length === 4 ? 2 : 3, tiles.length)
    readonly property int first: tiles.length % columns || columns
    readonly property int rows: Math.ceil(tiles.length / columns)
    readonly property real spacing: Math.round(0.7 * Theme.gap)
    readonly property real room: list.height - (rows - 1) * spacing
    readonly property bool scrolls: rows * (least + spacing) - spacing > list.height
    readonly property real tileWidth: Math.floor((list.width - (columns - 1) * spacing) / columns)
    readonly property real tileHeight: scrolls ? Math.round(Math.max(least, 5.6 * Theme.bodySize)) : Math.max(least, Math.floor(room / Math.max(1, rows)))

    readonly property TileType type: TileType {
        tileHeight: screen.tileHeight
        tileWidth: screen.tileWidth
        tiles: screen.tiles
    }

    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            return move(-1);
        case Qt.Key_Right:
            return move(1);
        case Qt.Key_Up:
            return move(-columns);
        case Qt.Key_Down:
            return move(columns);
        }
        return false;
    }

    // Moves the focus by so many tiles.
    function move(by: int): bool {
        const next = Math.max(0, Math.min(tiles.length - 1, focused + by));
        focused = next;
        list.positionViewAtIndex(rowOf(next), ListView.Contain);
        (list.itemAtIndex(rowOf(next)) as TileRow)?.focusTile(next - startOf(rowOf(next)));
        return true;
    }

    // Where the tile of a stop is on the screen, brought into view where the list scrolls.
    function placeOf(tile: int): rect {
        list.positionViewAtIndex(rowOf(tile), ListView.Contain);
        list.forceLayout();
        const row = list.itemAtIndex(rowOf(tile)) as TileRow;
        return row ? row.placeOf(tile - startOf(rowOf(tile)), screen) : Qt.rect(0, 0, 0, 0);
    }

    function startOf(row: int): int {
        return row === 0 ? 0 : first + (row - 1) * columns;
    }

    function rowOf(tile: int): int {
        return tile < first ? 0 : 1 + Math.floor((tile - first) / columns);
    }

    property int focused: -1

    color: Theme.ink

    onVisibleChanged: {
        focused = -1;
        list.positionViewAtBeginning();
    }

    Title {
        id: title

        color: Theme.white
        size: 1.9 * Theme.bodySize * Math.min(1.4, Theme.textScale)
        text: screen.controller.content.words.overview_title
        width: publisher.visible ? parent.width - publisher.width - 3 * x : parent.width - 2 * x
        x: Theme.margin
        y: 0.6 * Theme.margin
    }

    Words {
        id: publisher

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: title.verticalCenter
        color: Theme.line
        font.pixelSize: Theme.label
        text: screen.controller.content.publisher
        visible: text !== "" && !screen.standing && Theme.textScale < 1.5 && implicitWidth < 0.4 * screen.width
        wrapMode: Text.NoWrap
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.contrast ? 0 : 0.5 * Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: screen.scrolls ? Theme.gutter : Theme.margin
        anchors.top: title.bottom
        anchors.topMargin: 0.5 * Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height)
        clip: true
        interactive: contentHeight > height + 1
        model: screen.rows
        spacing: screen.spacing

        delegate: TileRow {
            required property int index

            readonly property int start: screen.startOf(index)

            height: screen.tileHeight
            pictures: screen.controller.pictures
            spacing: screen.spacing
            type: screen.type
            stops: screen.tiles.slice(start, index === 0 ? screen.first : start + screen.columns)
            width: list.width

            onChosen: stop => screen.controller.open(stop)
            onFocused: place => {
                screen.focused = start + place;
                list.positionViewAtIndex(index, ListView.Contain);
            }
        }
    }

    ScrollGuide {
        anchors.bottom: list.bottom
        anchors.left: list.left
        anchors.right: parent.right
        anchors.top: list.top
        fill: Theme.ink3
        flick: list
        ground: Theme.ink
        textColor: Theme.white
        trackColor: Theme.white
        words: screen.controller.content.words
    }
}
