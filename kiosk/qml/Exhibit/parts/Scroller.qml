pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// A column that scrolls when it must: with a fade and a button where there is more, and a handle.
Item {
    id: scroller

    default property alias content: column.data
    property color ground: Theme.paper
    property color trackColor: Theme.soft
    property color fill: Theme.ink2
    property color textColor: Theme.white
    property real topMargin: Theme.margin
    property real bottomMargin: Theme.margin
    property real sideMargin: Theme.margin
    property real spacing: Theme.gap
    property bool centred: false
    property string moreLabel

    readonly property Item focused: Window.activeFocusItem
    readonly property bool scrolls: flick.contentHeight > flick.height + 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 2

    // Where a scroll by this part of the height ends.
    function goal(part: real): real {
        const limit = Math.max(0, flick.contentHeight - flick.height);
        return Math.max(0, Math.min(limit, motion.to + part * flick.height));
    }

    // Scrolls by this part of the height; false when there is nowhere to go.
    function scroll(part: real): bool {
        const y = goal(part);
        if (Math.abs(y - motion.to) < 1)
            return false;
        motion.stop();
        motion.from = flick.contentY;
        motion.to = y;
        motion.start();
        return true;
    }

    // Scrolls as little as shows an item of the column that the keys have reached.
    function reveal(item: Item): void {
        let parent = item;
        while (parent && parent !== column)
            parent = parent.parent;
        if (!parent || !scrolls)
            return;
        const y = item.mapToItem(flick.contentItem, 0, 0).y;
        const bottom = y + item.height + more.height - flick.height;
        scroll((Math.min(y - topMargin, Math.max(motion.to, bottom)) - motion.to) / flick.height);
    }

    // The same at once.
    function jump(part: real): bool {
        const y = goal(part);
        if (Math.abs(y - motion.to) < 1)
            return false;
        motion.stop();
        motion.to = y;
        flick.contentY = y;
        return true;
    }

    function toTop(): void {
        motion.stop();
        motion.to = 0;
        flick.contentY = 0;
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

        onMovementEnded: motion.to = contentY

        Column {
            id: column

            x: scroller.sideMargin
            y: scroller.centred && !scroller.scrolls ? Math.max(scroller.topMargin, (flick.height - height) / 2) : scroller.topMargin
            spacing: scroller.spacing
            width: flick.width - 2 * scroller.sideMargin
        }
    }

    NumberAnimation {
        id: motion

        duration: Theme.turnDuration
        easing.type: Easing.OutCubic
        property: "contentY"
        target: flick
        to: 0
    }

    WheelHandler {
        enabled: scroller.scrolls

        onWheel: event => scroller.scroll(-event.angleDelta.y / 120 * 0.18)
    }

    Rectangle {
        id: more

        anchors.bottom: parent.bottom
        height: Theme.target + 1.6 * Theme.gap
        visible: scroller.scrolls && !scroller.atEnd
        width: parent.width - handle.width - Theme.gap

        gradient: Gradient {
            GradientStop {
                color: Qt.rgba(scroller.ground.r, scroller.ground.g, scroller.ground.b, 0)
                position: 0
            }

            GradientStop {
                color: scroller.ground
                position: 0.55
            }
        }
    }

    Rectangle {
        id: handle

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap / 2
        color: Qt.rgba(scroller.trackColor.r, scroller.trackColor.g, scroller.trackColor.b, 0.18)
        height: parent.height - Theme.margin
        radius: width / 2
        visible: scroller.scrolls
        width: 0.25 * Theme.bodySize
        y: Theme.margin / 2

        Rectangle {
            color: scroller.trackColor
            height: Math.max(2 * width, flick.visibleArea.heightRatio * parent.height)
            radius: width / 2
            width: parent.width
            y: Math.min(parent.height - height, flick.visibleArea.yPosition * parent.height)
        }
    }

    PillButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.right: handle.left
        anchors.rightMargin: Theme.gap
        fill: scroller.fill
        icon: "down"
        label: scroller.moreLabel
        textColor: scroller.textColor
        visible: scroller.scrolls && !scroller.atEnd

        onClicked: scroller.scroll(0.75)
    }
}
