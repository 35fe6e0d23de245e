pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// A column that scrolls when it must. On its right stays room for the buttons that scroll it.
Item {
    id: scroller

    default property alias content: column.data
    required property var words
    property real topMargin: Theme.margin
    property real bottomMargin: Theme.margin
    property real sideMargin: Theme.margin
    property real spacing: Theme.gap
    property bool centred: false

    readonly property Item focused: Window.activeFocusItem
    readonly property alias scrolls: guide.scrolls
    readonly property bool below: guide.scrolls && !guide.atEnd

    function scroll(part: real): bool {
        return guide.scroll(part);
    }

    function jump(part: real): bool {
        return guide.jump(part);
    }

    function toTop(): void {
        guide.toTop();
    }

    // Scrolls as little as shows an item of the column that the keys have reached.
    function reveal(item: Item): void {
        let parent = item;
        while (parent && parent !== column)
            parent = parent.parent;
        if (!parent || !scrolls)
            return;
        const top = item.mapToItem(flick.contentItem, 0, 0).y - topMargin;
        const bottom = top + item.height + 2 * topMargin - flick.height;
        guide.scroll((Math.min(top, Math.max(guide.heading, bottom)) - guide.heading) / flick.height);
    }

    onFocusedChanged: reveal(focused)

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + scroller.topMargin + scroller.bottomMargin
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        interactive: scroller.scrolls

        Column {
            id: column

            x: scroller.sideMargin
            y: scroller.centred && !scroller.scrolls ? Math.max(scroller.topMargin, (flick.height - height) / 2) : scroller.topMargin
            spacing: scroller.spacing
            width: flick.width - scroller.sideMargin - Theme.gutter
        }
    }

    ScrollGuide {
        id: guide

        anchors.fill: parent
        flick: flick
        words: scroller.words
    }
}
