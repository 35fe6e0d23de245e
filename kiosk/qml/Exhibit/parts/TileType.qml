import QtQuick
import Exhibit

// What tiles that stand together have in common: the room for their words, and one size of type in
// which the words of each of them fit.
QtObject {
    id: type

    required property var tiles
    required property real tileWidth
    required property real tileHeight

    readonly property FontMetrics metrics: FontMetrics {
        font.family: Theme.family
        font.letterSpacing: -2
        font.pixelSize: 100
        font.weight: Font.Bold
    }

    // Whether the picture stands above the words.
    readonly property bool standing: tileHeight > 0.75 * tileWidth

    // Whether it is a line of a list: the number before the words, the picture whole behind them.
    readonly property bool listed: isListed(tileWidth, tileHeight)
    readonly property bool headed: listed || tileHeight > 4 * Theme.bodySize
    readonly property real pad: 0.7 * Theme.bodySize
    readonly property real roomy: Math.min(1.7, tileHeight / ((listed ? 3.4 : 9) * Theme.bodySize), tileWidth / (14 * Theme.bodySize))
    readonly property real largest: Theme.bodySize * Math.max(roomy, Math.min(1.6, Theme.textScale))
    readonly property real least: 0.75 * Theme.bodySize
    readonly property real indent: tiles.some(tile => tile.number > 0) ? 1.6 * largest : 0
    readonly property var measured: tiles.map(tile => Lines.measured(nameOf(tile), metrics))
    readonly property real longest: Math.max(1, ...measured.map(name => Lines.longest(name)).filter(width => width < 100))
    readonly property real wordsWidth: standing ? tileWidth : listed ? listedWidth(tileWidth, tileHeight) : Math.round(Math.max(0.54 * tileWidth, Math.min(0.64 * tileWidth, longest * largest + 2 * pad), Math.min(0.75 * tileWidth, longest * least + 2 * pad)))
    readonly property real wordsHeight: standing ? Math.round(Math.min(0.55 * tileHeight, (headed ? 4.8 : 3.4) * largest)) : tileHeight
    readonly property real room: wordsWidth - 2 * pad - (listed ? indent : 0)
    readonly property real headSize: 0.8 * Math.max(least, Math.min(largest, room / longest))
    readonly property int headLines: Math.max(1, ...tiles.filter(tile => tile.number === 0).map(tile => Lines.count(Lines.measured(tile.title, metrics), room / headSize)))
    readonly property real headHeight: headed ? 1.3 * headSize * headLines : 0
    readonly property real size: Math.min(largest, ...measured.map((name, place) => Lines.size(name, 1.1, room, heightFor(tiles[place]), largest, least)))

    // The height that a tile leaves for its name. In a list the number stands before it.
    function heightFor(tile: var): real {
        if (listed)
            return wordsHeight - 0.6 * pad - (tile.number > 0 ? 0 : headHeight);
        return wordsHeight - 1.6 * pad - headHeight;
    }

    function isListed(width: real, height: real): bool {
        return width > 3.2 * height;
    }

    // The width of the words in a line of a list.
    function listedWidth(width: real, height: real): real {
        const picture = (Theme.textScale > 1.5 ? 1.1 : 1.7) * height;
        return Math.round(Math.max(0.6 * width, width - picture));
    }

    function nameOf(tile: var): string {
        return tile.organisation || tile.title;
    }
}
