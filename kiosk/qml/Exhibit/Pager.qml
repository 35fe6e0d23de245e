pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The pages of the tour side by side: they follow the finger, and the neighbours are kept loaded.
ListView {
    id: pager

    required property KioskController controller

    readonly property PageScreen screen: currentItem as PageScreen
    readonly property bool atRest: !moving && currentItem !== null && Math.abs(contentX - currentItem.x) < 0.01

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
        highlightMoveDuration = slides ? Theme.turnDuration : 0;
        interactive = false; // a finger that holds the page lets go of it
        currentIndex = index;
        interactive = true;
        if (!slides)
            positionViewAtIndex(index, ListView.SnapPosition);
    }

    boundsBehavior: Flickable.DragOverBounds
    cacheBuffer: Math.max(0, width)
    highlightMoveDuration: 0
    highlightRangeMode: ListView.StrictlyEnforceRange
    maximumFlickVelocity: 12 * width
    model: controller.content.stops
    orientation: ListView.Horizontal
    preferredHighlightBegin: 0
    preferredHighlightEnd: width
    snapMode: ListView.SnapOneItem

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
    onCurrentIndexChanged: if (moving)
        controller.arrive(currentIndex)

    Connections {
        function onIndexChanged(): void {
            pager.show(pager.controller.shown.index);
        }

        target: pager.controller.shown
    }
}
