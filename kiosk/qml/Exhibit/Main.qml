pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The window of a show. Where it has a desk for staff, their screens lie over it.
Window {
    id: window

    required property KioskController controller
    property StaffDesk staff: null
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

        // A window is a pixel wide for a moment, on its way from one screen to another.
        readonly property real least: 240

        controller: window.controller
        enabled: !staff.visible
        height: Math.max(least, parent.height)
        width: Math.max(least, parent.width)

        onEnabledChanged: if (enabled)
            forceActiveFocus()
    }

    Loader {
        id: staff

        readonly property bool called: window.staff !== null && window.staff.shown.screen !== "away"

        active: false
        anchors.fill: parent
        visible: called

        sourceComponent: StaffScreen {
            desk: window.staff
        }

        onCalledChanged: active = active || called
    }
}
