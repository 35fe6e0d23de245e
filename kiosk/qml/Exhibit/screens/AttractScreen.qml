pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The exhibition tells its own story. Any touch of the poster opens its page; the bar acts in place.
Item {
    id: screen

    required property KioskController controller

    readonly property var page: controller.content.page

    Poster {
        height: bar.y
        page: screen.page
        pictures: screen.controller.pictures
        width: parent.width

        Accessible.name: screen.page.title
        Accessible.role: Accessible.Button
        Accessible.onPressAction: screen.controller.enter()

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: screen.controller.enter()
        }

        DragHandler {
            target: null

            onActiveChanged: if (!active)
                screen.controller.enter()
        }

        WheelHandler {
            onWheel: screen.controller.enter()
        }
    }

    AttractBar {
        id: bar

        accent: screen.page.accent
        anchors.bottom: parent.bottom
        controller: screen.controller
        width: parent.width
    }

    // Only where the bar has no room for every language by name.
    Loader {
        active: screen.controller.content.languages.length > 5
        anchors.bottom: bar.top
        anchors.top: parent.top
        visible: screen.controller.shown.panel === "language"
        width: parent.width

        sourceComponent: LanguagePanel {
            controller: screen.controller

            onDismissed: screen.controller.closePanel()
        }
    }

    // The next poster's picture, so that it is there when its turn comes.
    Image {
        asynchronous: true
        source: screen.controller.pictures.revision >= 0 ? screen.controller.pictures.source(screen.controller.content.nextPicture, "screen") : ""
        visible: false
    }
}
