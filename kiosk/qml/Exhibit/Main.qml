import QtQuick
import Exhibit
import Exhibit.Backend

// The window of a show.
Window {
    id: window

    required property KioskController controller
    property alias begun: show.begun
    readonly property Item exhibit: show

    function isLoaded(): bool {
        return show.isLoaded();
    }

    function isAtRest(): bool {
        return show.isAtRest();
    }

    function showMore(): bool {
        return show.showMore();
    }

    color: Theme.ink
    title: controller.content.title

    Show {
        id: show

        anchors.fill: parent
        controller: window.controller
    }
}
