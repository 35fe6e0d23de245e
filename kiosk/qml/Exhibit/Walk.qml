import QtQuick
import Exhibit
import Exhibit.Backend

// What a visitor walks through: overview, pages, pictures, and the panels over them.
Item {
    id: walk

    required property KioskController controller

    readonly property string name: controller.shown.screen
    readonly property string panel: controller.shown.panel
    readonly property var page: controller.content.page
    readonly property bool atRest: !opening.running && !veil.visible && !zoom.flies && (name !== "page" || pager.atRest)
    readonly property Item current: name === "page" ? pager.screen : name === "zoom" ? zoom : overview

    // Where the visitor was before, which is the way from there to here.
    property string before: ""

    // A tile opens into its page and the page closes into its tile, a picture flies out of its page and
    // back: all of it may be interrupted, for what is shown has changed already.
    function move(): void {
        const from = before;
        before = name;
        const way = from + " " + name;
        if (way === "overview page")
            open(overview.placeOf(controller.shown.index));
        else if (way === "page overview")
            close(overview.placeOf(pager.currentIndex));
        else
            opening.finish();
        if (way === "page zoom")
            zoom.rise(pager.screen.placeOf(controller.shown.picture));
        else if (way === "zoom page")
            zoom.land();
        else
            zoom.stay();
    }

    function open(tile: rect): void {
        if (Motion.calm || tile.width === 0)
            veil.lift(Theme.paper);
        else
            opening.open(tile, page.accent.fill);
    }

    function close(tile: rect): void {
        if (Motion.calm || tile.width === 0)
            veil.lift(Theme.ink);
        else
            opening.close(tile, page.accent.fill);
    }

    function showMore(): bool {
        return name === "page" && pager.screen.jump(0.75);
    }

    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
        case Qt.Key_Backspace:
            controller.goBack();
            return true;
        case Qt.Key_Home:
            controller.goHome();
            return true;
        case Qt.Key_PageUp:
            controller.turn(-1);
            return true;
        case Qt.Key_PageDown:
            controller.turn(1);
            return true;
        }
        switch (name) {
        case "overview":
            return overview.press(key);
        case "zoom":
            return zoom.press(key);
        }
        return pager.press(key);
    }

    Component.onCompleted: before = name
    onNameChanged: move()

    OverviewScreen {
        id: overview

        controller: walk.controller
        enabled: walk.panel === "" && walk.name === "overview"
        height: bar.y
        visible: walk.name === "overview" || opening.running
        width: parent.width
    }

    Opening {
        id: opening

        enabled: walk.panel === "" && walk.name === "page"
        height: bar.y
        visible: walk.name === "page" || running || zoom.flies
        width: parent.width

        Pager {
            id: pager

            anchors.fill: parent
            controller: walk.controller

            onJumped: if (visible)
                veil.lift(Theme.paper)
        }
    }

    Veil {
        id: veil

        height: bar.y
        width: parent.width
    }

    Bar {
        id: bar

        accent: walk.name === "overview" ? walk.controller.content.tiles[0].accent : walk.page.accent
        anchors.bottom: parent.bottom
        controller: walk.controller
        visible: walk.name !== "zoom" || zoom.flies
        width: parent.width
    }

    ZoomScreen {
        id: zoom

        anchors.fill: parent
        controller: walk.controller
        page: walk.page
        visible: walk.name === "zoom" || flies
    }

    LanguagePanel {
        anchors.bottom: bar.top
        anchors.top: parent.top
        controller: walk.controller
        visible: walk.panel === "language"
        width: parent.width

        onDismissed: walk.controller.closePanel()
    }

    ComfortPanel {
        anchors.bottom: bar.top
        anchors.top: parent.top
        controller: walk.controller
        visible: walk.panel === "comfort"
        width: parent.width

        onDismissed: walk.controller.closePanel()
    }
}
