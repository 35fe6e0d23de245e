import QtQuick
import Exhibit

// The way of a rectangle from one place to another and back: it may turn round at any moment.
QtObject {
    id: passage

    property rect from
    property rect to
    property real part: 1

    readonly property bool running: motion.running
    readonly property rect place: Qt.rect(between(from.x, to.x), between(from.y, to.y), between(from.width, to.width), between(from.height, to.height))

    // Sets out for one of its ends, 0 or 1; false where there is no place to come from.
    function go(end: real): bool {
        if (from.width === 0)
            return false;
        motion.stop();
        motion.to = end;
        motion.start();
        return true;
    }

    function finish(): void {
        motion.stop();
        part = 1;
    }

    function between(start: real, end: real): real {
        return Math.round(start + (end - start) * part);
    }

    readonly property NumberAnimation motion: NumberAnimation {
        duration: Motion.open
        easing.type: Easing.OutCubic
        property: "part"
        target: passage

        onFinished: passage.part = 1
    }
}
