pragma Singleton

import QtQuick

// How words fall into lines. All widths are those of a font of one pixel.
QtObject {
    // No size makes such a text a title: it is not measured, which would take seconds.
    readonly property int endless: 400

    // The widths of the words of a text, and of the space between two.
    function measured(text: string, metrics: FontMetrics): var {
        const size = metrics.font.pixelSize;
        return {
            words: text.length > endless ? [1000] : text.split(" ").map(word => metrics.advanceWidth(word) / size),
            space: metrics.advanceWidth(" ") / size
        };
    }

    function longest(measured: var): real {
        return Math.max(...measured.words) + 0.02;
    }

    function count(measured: var, room: real): int {
        let lines = 1;
        let used = 0;
        for (const width of measured.words) {
            if (used > 0 && used + measured.space + width > room) {
                lines += 1;
                used = width;
            } else {
                used += (used > 0 ? measured.space : 0) + width;
            }
        }
        return lines;
    }

    // The largest size, between two, in which words fit in a width and a height; `spacing` is that
    // of their lines.
    function size(measured: var, spacing: real, width: real, height: real, largest: real, smallest: real): real {
        const word = longest(measured);
        let size = largest;
        while (size > smallest && (word * size > width || count(measured, width / size) * spacing * size > height))
            size *= 0.96;
        return size;
    }

    // The least room in which words take no more lines than in this one.
    function even(measured: var, room: real): real {
        const lines = count(measured, room);
        let low = longest(measured);
        let high = room;
        for (let step = 0; step < 12 && low < high; step += 1) {
            const middle = (low + high) / 2;
            if (count(measured, middle) === lines)
                high = middle;
            else
                low = middle;
        }
        return high;
    }
}
