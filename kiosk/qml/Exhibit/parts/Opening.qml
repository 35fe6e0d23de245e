import QtQuick
import Exhibit

// A window onto what lies in it: it grows out of a place until all can be seen, and shrinks back.
Item {
    id: opening

    default property alias content: inner.data
    property color fill

    readonly property alias part: passage.part
    readonly property alias running: passage.running

    // Grows out of a place; false where there is none.
    function open(place: rect, colour: color): bool {
        passage.part = 0;
        return move(place, colour, 1);
    }

    // Shrinks into a place; false where there is none.
    function close(place: rect, colour: color): bool {
        return move(place, colour, 0);
    }

    function move(place: rect, colour: color, end: real): bool {
        passage.from = place;
        fill = colour;
        return passage.go(end);
    }

    function finish(): void {
        passage.finish();
    }

    Passage {
        id: passage

        to: Qt.rect(0, 0, opening.width, opening.height)
    }

    Item {
        id: frame

        clip: opening.running
        height: passage.place.height
        width: passage.place.width
        x: passage.place.x
        y: passage.place.y

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
}
