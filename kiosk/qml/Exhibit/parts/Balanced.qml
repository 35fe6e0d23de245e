pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// Words broken into lines of even length, in the largest size that fits; a little smaller where that
// saves a line.
Item {
    id: balanced

    required property string text
    property real size: Theme.body
    property real smallest: size
    property real maximumHeight: Number.POSITIVE_INFINITY
    property color color: Theme.ink
    property int weight: Font.Medium

    // How much smaller they may become to need a line less.
    property real thrift: 1

    // The space between lines and that between letters, as parts of the typeface's own and of the size.
    property real leading: 1.06
    property real tracking: 0

    readonly property var fit: fitted(text, width, size, smallest, maximumHeight)

    // No size makes such a text a title: it is not measured, which would take seconds.
    readonly property bool endless: text.length > 400

    // The width of the longest word, for a font of one pixel.
    readonly property real longest: endless ? 1000 : Math.max(...measured(text)) + 0.02

    // The widths of the words and of a space, for a font of one pixel.
    function measured(text: string): var {
        return text.split(" ").map(word => metrics.advanceWidth(word) / metrics.font.pixelSize);
    }

    function fitted(text: string, width: real, largest: real, smallest: real, height: real): var {
        if (width <= 0 || endless)
            return {
                size: endless ? smallest : largest,
                width: width
            };
        const widths = measured(text);
        const space = metrics.advanceWidth(" ") / metrics.font.pixelSize;
        const spacing = leading * metrics.lineSpacing / metrics.font.pixelSize;
        const longest = balanced.longest;
        const countLines = room => {
            let lines = 1;
            let used = 0;
            for (const width of widths) {
                if (used > 0 && used + space + width > room) {
                    lines += 1;
                    used = width;
                } else {
                    used += (used > 0 ? space : 0) + width;
                }
            }
            return lines;
        };
        let size = largest;
        while (size > smallest && (longest * size > width || countLines(width / size) * spacing * size > height))
            size *= 0.96;
        let lines = countLines(width / size);
        const fewer = countLines(width / (thrift * size));
        while (lines > fewer) {
            size *= 0.98;
            lines = countLines(width / size);
        }
        let low = longest;
        let high = width / size;
        for (let step = 0; step < 12 && low < high; step += 1) {
            const middle = (low + high) / 2;
            if (countLines(middle) === lines)
                high = middle;
            else
                low = middle;
        }
        return {
            size: size,
            width: Math.min(width, high * size + 0.1 * size)
        };
    }

    implicitHeight: words.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.letterSpacing: 100 * balanced.tracking
        font.pixelSize: 100
        font.weight: balanced.weight
    }

    Words {
        id: words

        width: balanced.fit.width
        color: balanced.color
        font.letterSpacing: balanced.tracking * balanced.fit.size
        font.pixelSize: Math.max(1, Math.floor(balanced.fit.size))
        font.weight: balanced.weight
        lineHeight: balanced.leading
        text: balanced.text

        Accessible.ignored: true
    }
}
