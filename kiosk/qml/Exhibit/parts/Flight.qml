pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// A picture on its way between its place on the page and the one in which it is large.
Item {
    id: flight

    required property Pictures pictures
    required property var photo
    required property rect to
    property rect from
    property real part: 1

    readonly property alias running: motion.running
    readonly property real shape: (carried.item as Picture)?.shape ?? 0

    // Leaves a place on the page; false where there is none, or nothing to be seen of the picture.
    function rise(place: rect): bool {
        from = place;
        part = 0;
        return move(1);
    }

    // Goes back to where it came from; false where that was nowhere.
    function land(): bool {
        return move(0);
    }

    function move(goal: real): bool {
        if (from.width === 0 || pictures.broken(photo.file))
            return false;
        motion.stop();
        motion.to = goal;
        motion.start();
        return true;
    }

    function stay(): void {
        motion.stop();
        part = 1;
    }

    function between(start: real, end: real): real {
        return Math.round(start + (end - start) * part);
    }

    clip: true

    Loader {
        id: carried

        active: flight.running
        height: flight.between(flight.from.height, flight.to.height)
        width: flight.between(flight.from.width, flight.to.width)
        x: flight.between(flight.from.x, flight.to.x)
        y: flight.between(flight.from.y, flight.to.y)

        sourceComponent: Picture {
            asynchronous: false
            fixed: false
            photo: flight.photo
            pictures: flight.pictures
        }
    }

    NumberAnimation {
        id: motion

        duration: Motion.open
        easing.type: Easing.OutCubic
        property: "part"
        target: flight
        to: 1

        onFinished: flight.part = 1
    }
}
