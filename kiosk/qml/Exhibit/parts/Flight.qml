pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// A picture on its way between its place on the page and the one in which it is large.
Item {
    id: flight

    required property Pictures pictures
    required property var photo
    property alias to: passage.to

    readonly property alias part: passage.part
    readonly property alias running: passage.running
    readonly property real shape: (carried.item as Picture)?.shape ?? 0

    // Leaves a place on the page; false where there is none, or nothing to be seen of the picture.
    function rise(place: rect): bool {
        passage.from = place;
        passage.part = 0;
        return move(1);
    }

    // Goes back to where it came from; false where that was nowhere.
    function land(): bool {
        return move(0);
    }

    function move(end: real): bool {
        return !pictures.broken(photo.file) && passage.go(end);
    }

    function stay(): void {
        passage.finish();
    }

    clip: true

    Passage {
        id: passage
    }

    Loader {
        id: carried

        active: flight.running
        height: passage.place.height
        width: passage.place.width
        x: passage.place.x
        y: passage.place.y

        sourceComponent: Picture {
            asynchronous: false
            fixed: false
            photo: flight.photo
            pictures: flight.pictures
        }
    }
}
