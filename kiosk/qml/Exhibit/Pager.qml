pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The pages of the tour side by side: they follow the finger, and the neighbours are kept loaded.
// A flick turns one page, a slow drag as soon as it has brought a third of the next one.
ListView {
    id: pager

    required property KioskController controller

    readonly property PageScreen screen: currentItem as PageScreen
    readonly property bool atRest: !moving && !settling.running && contentX === goal
    readonly property real goal: originX + Math.max(0, currentIndex) * width

    // The way of the flick that has just ended a drag: 1 on, -1 back, 0 none.
    property int flicked: 0

    signal jumped

    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            controller.turn(-1);
            return true;
        case Qt.Key_Right:
            controller.turn(1);
            return true;
        case Qt.Key_Up:
            return screen.scroll(-0.5);
        case Qt.Key_Down:
        case Qt.Key_Space:
            return screen.scroll(0.5);
        }
        return false;
    }

    // Slides to a neighbour, cuts to any other page.
    function show(index: int): void {
        if (index < 0 || index === currentIndex)
            return;
        const slides = visible && controller.shown.screen === "page" && Math.abs(index - currentIndex) === 1;
        interactive = false; // a finger that holds the page lets go of it
        currentIndex = index;
        interactive = true;
        if (slides && !Motion.calm) {
            settle();
        } else {
            stand();
            jumped();
        }
    }

    function settle(): void {
        settling.stop();
        settling.to = goal;
        settling.start();
    }

    function stand(): void {
        settling.stop();
        contentX = goal;
    }

    // Finds the page again among pages that have another width now.
    function find(): void {
        settling.stop();
        forceLayout();
        positionViewAtIndex(Math.max(0, currentIndex), ListView.Beginning);
    }

    // The stops are others now, or more or fewer.
    function restock(): void {
        currentIndex = controller.shown.index;
        find();
    }

    // Where the finger leaves the page to: the neighbour, or back.
    function release(): void {
        const at = (contentX - originX) / width;
        const way = at - currentIndex;
        let next = currentIndex;
        if (flicked !== 0)
            next = flicked > 0 ? Math.ceil(at) : Math.floor(at);
        else if (Math.abs(way) > 1 / 3)
            next += Math.sign(way);
        next = Math.max(0, Math.min(count - 1, Math.max(currentIndex - 1, Math.min(currentIndex + 1, next))));
        flicked = 0;
        if (next !== currentIndex) {
            currentIndex = next;
            controller.arrive(next);
        }
        settle();
    }

    boundsBehavior: Flickable.DragOverBounds
    cacheBuffer: Math.max(0, width)
    highlightFollowsCurrentItem: false
    highlightRangeMode: ListView.NoHighlightRange
    model: controller.content.stops
    orientation: ListView.Horizontal
    snapMode: ListView.NoSnap

    delegate: PageScreen {
        readonly property bool seen: pager.visible && x + width > pager.contentX && x < pager.contentX + pager.width

        controller: pager.controller
        enabled: seen
        height: pager.height
        width: pager.width

        onSeenChanged: if (!seen)
            toTop()
    }

    Component.onCompleted: show(controller.shown.index)
    onDragEnded: Qt.callLater(release)
    onDragStarted: settling.stop()
    onFlickStarted: {
        flicked = horizontalVelocity > 0 ? 1 : -1;
        cancelFlick();
    }
    onCountChanged: restock()
    onWidthChanged: Qt.callLater(find)

    // A finger on a page that still moves holds it.
    PointHandler {
        onActiveChanged: {
            if (active && settling.running)
                settling.pause();
            else if (!active && settling.paused)
                settling.resume();
        }
    }

    NumberAnimation {
        id: settling

        duration: Motion.turn
        easing.type: Easing.OutCubic
        property: "contentX"
        target: pager
        to: 0
    }

    Connections {
        function onIndexChanged(): void {
            pager.show(pager.controller.shown.index);
        }

        target: pager.controller.shown
    }
}
