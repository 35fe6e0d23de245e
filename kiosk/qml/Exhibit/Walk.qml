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
    readonly property bool atRest: name !== "page" || pager.atRest
    readonly property Item current: name === "page" ? pager.screen : name === "zoom" ? zoom : overview

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

    Pager {
        id: pager

        controller: walk.controller
        enabled: walk.panel === ""
        height: bar.y
        visible: walk.name === "page"
        width: parent.width
    }

    OverviewScreen {
        id: overview

        controller: walk.controller
        enabled: walk.panel === ""
        height: bar.y
        visible: walk.name === "overview"
        width: parent.width
    }

    Bar {
        id: bar

        accent: walk.name === "overview" ? walk.controller.content.tiles[0].accent : walk.page.accent
        anchors.bottom: parent.bottom
        controller: walk.controller
        visible: walk.name !== "zoom"
        width: parent.width
    }

    ZoomScreen {
        id: zoom

        anchors.fill: parent
        controller: walk.controller
        page: walk.page
        visible: walk.name === "zoom"
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
