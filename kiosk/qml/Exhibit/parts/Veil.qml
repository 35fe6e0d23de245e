import QtQuick
import Exhibit

// A colour that lies over something new for a moment and lifts.
Rectangle {
    id: veil

    function lift(from: color): void {
        color = from;
        lifting.restart();
    }

    opacity: 0
    visible: opacity > 0

    NumberAnimation {
        id: lifting

        duration: Motion.fade
        from: 1
        property: "opacity"
        target: veil
        to: 0
    }
}
