import QtQuick
import Exhibit

// Lies over what scrolls, and says so: fades where there is more, a handle, and buttons to get there.
Item {
    id: guide

    required property Flickable flick
    required property var words
    property color ground: Theme.paper
    property color trackColor: Theme.soft
    property color fill: Theme.line
    property color textColor: Theme.ink

    readonly property bool scrolls: flick.contentHeight > flick.height + 1
    readonly property bool atStart: flick.contentY <= flick.originY + 2
    readonly property bool atEnd: flick.contentY >= limit - 2
    readonly property real heading: motion.running ? motion.to : flick.contentY
    readonly property real limit: flick.originY + Math.max(0, flick.contentHeight - flick.height)

    // Where a scroll by this part of the height ends; a small rest is taken along.
    function goal(part: real): real {
        const y = heading + part * flick.height;
        if (y > limit - 0.25 * flick.height && part > 0)
            return limit;
        return Math.max(flick.originY, Math.min(limit, y));
    }

    // Scrolls by this part of the height; false when there is nowhere to go.
    function scroll(part: real): bool {
        const y = goal(part);
        if (!scrolls || Math.abs(y - heading) < 1)
            return false;
        motion.stop();
        motion.from = flick.contentY;
        motion.to = y;
        motion.start();
        return true;
    }

    // The same at once.
    function jump(part: real): bool {
        const y = goal(part);
        if (!scrolls || Math.abs(y - heading) < 1)
            return false;
        place(y);
        return true;
    }

    function toTop(): void {
        place(flick.originY);
    }

    function place(y: real): void {
        motion.stop();
        flick.cancelFlick();
        flick.contentY = y;
    }

    visible: scrolls

    NumberAnimation {
        id: motion

        duration: Motion.turn
        easing.type: Easing.OutCubic
        property: "contentY"
        target: guide.flick
    }

    WheelHandler {
        onWheel: event => guide.scroll(-event.angleDelta.y / 120 * 0.18)
    }

    Fade {
        anchors.top: parent.top
        ground: guide.ground
        textColor: guide.textColor
        rotation: 180
        visible: !guide.atStart
        width: parent.width
    }

    Fade {
        anchors.bottom: parent.bottom
        ground: guide.ground
        textColor: guide.textColor
        visible: !guide.atEnd
        width: parent.width
    }

    Rectangle {
        id: handle

        anchors.right: parent.right
        anchors.rightMargin: 0.7 * Theme.gap
        color: Qt.rgba(guide.trackColor.r, guide.trackColor.g, guide.trackColor.b, 0.18)
        height: parent.height - Theme.margin
        radius: width / 2
        visible: !Theme.untouched
        width: 0.25 * Theme.bodySize
        y: Theme.margin / 2

        Rectangle {
            color: guide.trackColor
            height: Math.max(2 * width, guide.flick.visibleArea.heightRatio * parent.height)
            radius: width / 2
            width: parent.width
            y: Math.min(parent.height - height, guide.flick.visibleArea.yPosition * parent.height)
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.right: handle.left
        anchors.rightMargin: 0.8 * Theme.gap
        spacing: 0.7 * Theme.gap
        visible: !Theme.untouched

        PillButton {
            activeFocusOnTab: false // the arrow keys scroll, and Tab brings into view what it reaches
            fill: guide.fill
            gesturePolicy: TapHandler.ReleaseWithinBounds // what lies under it is not pressed too
            icon: "up"
            label: guide.words.upwards
            textColor: guide.textColor
            visible: !guide.atStart

            onClicked: guide.scroll(-0.75)
        }

        PillButton {
            activeFocusOnTab: false
            enabled: !guide.atEnd
            fill: guide.textColor
            gesturePolicy: TapHandler.ReleaseWithinBounds
            icon: "down"
            label: guide.words.more
            opacity: enabled ? 1 : 0
            textColor: guide.ground

            onClicked: guide.scroll(0.75)
        }
    }
}
