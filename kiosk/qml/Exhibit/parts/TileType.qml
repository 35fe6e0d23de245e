import QtQuick
import Exhibit

// What tiles that stand together have in common: the room for their words, and one size of type in
// which the longest word of all fits.
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

    readonly property real pad: 0.7 * Theme.bodySize
    readonly property real roomy: Math.min(1.7, tileHeight / (9 * Theme.bodySize), tileWidth / (14 * Theme.bodySize))
    readonly property real largest: Theme.bodySize * Math.max(roomy, Math.min(1.6, Theme.textScale))
    readonly property real least: 0.75 * Theme.bodySize
    readonly property real longest: Math.max(1, ...tiles.map(tile => longestOf(nameOf(tile)))) + 0.02
    readonly property real wordsWidth: stands(tileWidth, tileHeight) ? tileWidth : Math.round(Math.max(0.54 * tileWidth, Math.min(0.6 * tileWidth, longest * largest + 2 * pad), Math.min(0.75 * tileWidth, longest * least + 2 * pad)))
    readonly property real size: Math.max(least, Math.min(largest, (wordsWidth - 2 * pad) / longest))

    // Whether a tile of this size has its picture above its words.
    function stands(width: real, height: real): bool {
        return height > 0.75 * width;
    }

    function nameOf(tile: var): string {
        return tile.organisation || tile.title;
    }

    // The width of a text's longest word, for a font of one pixel.
    function longestOf(text: string): real {
        return text.length > 400 ? 1 : Math.max(...text.split(" ").map(word => metrics.advanceWidth(word))) / metrics.font.pixelSize;
    }
}
