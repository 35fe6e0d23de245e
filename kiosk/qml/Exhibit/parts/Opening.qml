import QtQuick
import Exhibit

// A window onto what lies in it: it grows out of a place until all can be seen, and shrinks back.
Item {
    id: opening

    default property alias content: inner.data
    property rect from
    property color fill
    property real part: 1

    readonly property bool running: motion.running

    // Grows out of a place; false where there is none.
    function open(place: rect, colour: color): bool {
        part = 0;
        return move(place, colour, 1);
    }

    // Shrinks into a place; false where there is none.
    function close(place: rect, colour: color): bool {
        return move(place, colour, 0);
    }

    function move(place: rect, colour: color, to: real): bool {
        if (place.width === 0)
            return false;
        from = place;
        fill = colour;
        motion.stop();
        motion.to = to;
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

    Item {
        id: frame

        clip: opening.running
        height: opening.between(opening.from.height, opening.height)
        width: opening.between(opening.from.width, opening.width)
        x: opening.between(opening.from.x, 0)
        y: opening.between(opening.from.y, 0)

        Item {
            id: inner

            height: opening.height
            visible: opening.part > 0.2
            width: opening.width
            x: -frame.x
            y: -frame.y
        }

        Rectangle {
            anchors.fill: parent
            color: opening.fill
            opacity: Math.min(1, 5 * opening.part, 1.6 * (1 - opening.part))
            visible: opening.running
        }
    }

    NumberAnimation {
        id: motion

        duration: Motion.open
        easing.type: Easing.OutCubic
        property: "part"
        target: opening

        onFinished: opening.part = 1
    }
}
