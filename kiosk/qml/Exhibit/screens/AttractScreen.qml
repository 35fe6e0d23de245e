pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The exhibition tells its own story. Any touch of the poster opens its page; the bar acts in place.
// The next poster is drawn over the last one like a curtain, and its picture drifts.
Item {
    id: screen

    required property KioskController controller

    readonly property var page: controller.content.page
    readonly property bool atRest: !pulling.running && !veil.visible
    readonly property bool still: Motion.calm || Theme.contrast
    property real way: -1

    function tell(): void {
        const turned = front.page && front.page.id !== page.id;
        if (turned && visible && !Motion.calm) {
            last.page = front.page;
            last.drift = front.drift;
            front.page = page;
            pulling.restart();
        } else {
            front.page = page;
            if (turned && visible)
                veil.lift(page.accent.fill);
        }
        if (turned && drifting.running)
            drifting.restart();
    }

    // While a visitor walks, the posters behind the pages are left as they are.
    Component.onCompleted: front.page = last.page = page
    onPageChanged: if (visible)
        tell()
    onVisibleChanged: {
        pulling.complete();
        if (visible)
            front.page = page;
    }

    Item {
        id: story

        height: bar.y
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

        Poster {
            id: last

            anchors.fill: parent
            page: screen.page
            pictures: screen.controller.pictures
            publisher: screen.controller.content.publisher
            visible: pulling.running
        }

        Item {
            id: curtain

            clip: pulling.running
            height: parent.height
            width: parent.width

            Poster {
                id: front

                drift: screen.still ? 0 : screen.way
                height: story.height
                page: screen.page
                pictures: screen.controller.pictures
                publisher: screen.controller.content.publisher
                width: story.width
                x: -curtain.x
            }
        }

        Veil {
            id: veil

            anchors.fill: parent
        }
    }

    NumberAnimation {
        id: pulling

        duration: Motion.curtain
        easing.type: Easing.InOutCubic
        from: screen.width
        property: "x"
        target: curtain
        to: 0
    }

    NumberAnimation {
        id: drifting

        duration: 24000
        from: -1
        property: "way"
        running: screen.visible && !screen.still && !screen.controller.shown.paused
        target: screen
        to: 1
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
        active: !bar.names
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
    Picture {
        height: front.pictureHeight
        photo: ({
                alt: "",
                file: screen.controller.content.nextPicture,
                focusX: 0.5,
                focusY: 0.5
            })
        pictures: screen.controller.pictures
        visible: false
        width: front.pictureWidth
    }
}
