import QtQuick
import Exhibit
import Exhibit.Backend

// What a visitor walks through: overview, pages, pictures, and the panels over them.
Item {
    id: walk

    required property KioskController controller
    required property bool presented

    readonly property bool below: name === "page" && !!pager.screen && pager.screen.below
    readonly property real floor: presented ? height : bar.y
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
        const way = before + " " + name;
        before = name;
        if (!Motion.calm && moves(way))
            return;
        opening.finish();
        zoom.stay();
        if (!way.includes("attract"))
            veil.lift(name === "page" ? Theme.paper : Theme.ink);
    }

    // Sets in motion what this way asks for; false where nothing can be seen to move.
    function moves(way: string): bool {
        switch (way) {
        case "overview page":
            return opening.open(overview.placeOf(controller.shown.index), page.accent.fill);
        case "page overview":
            return opening.close(overview.placeOf(pager.currentIndex), page.accent.fill);
        case "page zoom":
            return zoom.rise(pager.screen.placeOf(controller.shown.picture));
        case "zoom page":
            return zoom.land();
        }
        return false;
    }

    function showMore(): bool {
        return name === "page" && pager.screen.jump(0.75);
    }

    function scroll(part: real): bool {
        return name === "page" && pager.screen.scroll(part);
    }

    function nearer(factor: real): void {
        if (name === "zoom")
            zoom.nearer(factor);
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
        height: walk.floor
        visible: walk.name === "overview" || opening.running
        width: parent.width
    }

    Opening {
        id: opening

        enabled: walk.panel === "" && walk.name === "page"
        height: walk.floor
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

    Bar {
        id: bar

        accent: walk.name === "overview" ? walk.controller.content.tiles[0].accent : walk.page.accent
        anchors.bottom: parent.bottom
        controller: walk.controller
        visible: !walk.presented && (walk.name !== "zoom" || zoom.flies)
        width: parent.width
    }

    ZoomScreen {
        id: zoom

        anchors.fill: parent
        controller: walk.controller
        page: walk.page
        visible: walk.name === "zoom" || flies
    }

    Veil {
        id: veil

        height: walk.floor
        width: parent.width
    }

    LanguagePanel {
        anchors.bottom: bar.top
        anchors.top: parent.top
        controller: walk.controller
        visible: walk.panel === "language"
        width: parent.width

        onDismissed: walk.controller.closePanel()
    }

    TakePanel {
        controller: walk.controller
        height: walk.floor
        visible: walk.panel === "take"
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
