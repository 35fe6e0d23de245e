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
    property int weight: Theme.weight

    // How much smaller they may become to need a line less.
    property real thrift: 1

    // The space between lines and that between letters, as parts of the typeface's own and of the size.
    property real leading: 1.06
    property real tracking: 0

    readonly property var measured: Lines.measured(text, metrics)
    readonly property var fit: fitted(measured, width, size, smallest, maximumHeight)

    function fitted(measured: var, width: real, largest: real, smallest: real, height: real): var {
        const endless = text.length > Lines.endless;
        if (width <= 0 || endless)
            return {
                size: endless ? smallest : largest,
                width: width
            };
        const spacing = leading * metrics.lineSpacing / metrics.font.pixelSize;
        let size = Lines.size(measured, spacing, width, height, largest, smallest);
        const fewer = Lines.count(measured, width / (thrift * size));
        while (Lines.count(measured, width / size) > fewer)
            size *= 0.98;
        return {
            size: size,
            width: Math.min(width, Lines.even(measured, width / size) * size + 0.1 * size)
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
