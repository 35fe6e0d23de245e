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
    readonly property bool wide: tileWidth > 3.2 * tileHeight
    readonly property bool headed: tileHeight > (wide ? 3.7 : 4.8) * Theme.bodySize
    readonly property real pad: 0.7 * Theme.bodySize
    readonly property real roomy: Math.min(1.7, tileHeight / ((wide ? 3.3 : 9) * Theme.bodySize), tileWidth / (14 * Theme.bodySize))
    readonly property real largest: Theme.bodySize * Math.max(roomy, Math.min(1.6, Theme.textScale))
    readonly property real least: 0.75 * Theme.bodySize
    readonly property var measured: tiles.map(tile => Lines.measured(nameOf(tile), metrics))
    readonly property real longest: Math.max(1, ...measured.map(name => Lines.longest(name)).filter(width => width < 100))
    readonly property real wordsWidth: standing ? tileWidth : wide ? Math.round(tileWidth - 1.7 * tileHeight) : Math.round(Math.max(0.54 * tileWidth, Math.min(0.64 * tileWidth, longest * largest + 2 * pad), Math.min(0.75 * tileWidth, longest * least + 2 * pad)))
    readonly property real wordsHeight: standing ? Math.round(Math.min(0.55 * tileHeight, (headed ? 4.8 : 3.4) * largest)) : tileHeight
    readonly property real headSize: 0.85 * Math.max(least, Math.min(largest, (wordsWidth - 2 * pad) / longest))
    readonly property int headLines: Math.max(1, ...tiles.filter(tile => tile.number === 0).map(tile => Lines.count(Lines.measured(tile.title, metrics), (wordsWidth - 2 * pad) / headSize)))
    readonly property real headHeight: headed ? 1.3 * headSize * headLines : 0
    readonly property real size: Math.min(largest, ...measured.map(name => Lines.size(name, 1.1, wordsWidth - 2 * pad, wordsHeight - 1.6 * pad - headHeight, largest, least)))

    function nameOf(tile: var): string {
        return tile.organisation || tile.title;
    }
}
