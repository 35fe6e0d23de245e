pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The window: one screen at a time above the bar, panels and the countdown over them. All are made
// once and only hidden: what a touch ends must not vanish while that touch is being delivered.
Window {
    id: window

    required property KioskController controller

    readonly property string screenName: controller.shown.screen
    readonly property bool counting: controller.shown.secondsLeft > 0
    readonly property var accent: controller.content.page.accent
    property bool begun: false

    // What is on the screen, under panels and the countdown.
    function current(): Item {
        return attract.visible ? attract : pages.visible ? (pages.item as Pager)?.screen ?? null : zoom.visible ? zoom.item as Item : overview.item as Item;
    }

    // Whether everything that the screen shows has arrived, its pictures too.
    function isLoaded(): bool {
        const shown = current();
        return shown !== null && isSettled(shown);
    }

    // Whether no page is on its way.
    function isAtRest(): bool {
        return !pages.visible || ((pages.item as Pager)?.atRest ?? false);
    }

    function isSettled(item: Item): bool {
        if ((item as Picture)?.settled === false || (item as ZoomScreen)?.settled === false)
            return false;
        return Array.from(item.children).every(child => !child.visible || isSettled(child));
    }

    // Scrolls the page on; false where its end is on the screen.
    function showMore(): bool {
        const page = pages.visible && !counting ? (pages.item as Pager)?.screen ?? null : null;
        return page !== null && controller.shown.panel === "" && page.jump(0.75);
    }

    function press(key: int): bool {
        const page = (pages.item as Pager)?.screen ?? null;
        const picture = zoom.item as ZoomScreen;
        if (counting || screenName === "attract") {
            counting ? controller.stayOn() : controller.enter();
            return true;
        }
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
        switch (screenName) {
        case "overview":
            return (overview.item as OverviewScreen).press(key);
        case "zoom":
            return picture.press(key);
        }
        switch (key) {
        case Qt.Key_Left:
            controller.turn(-1);
            return true;
        case Qt.Key_Right:
            controller.turn(1);
            return true;
        case Qt.Key_Up:
            return page.scroll(-0.5);
        case Qt.Key_Down:
        case Qt.Key_Space:
            return page.scroll(0.5);
        }
        return false;
    }

    color: Theme.ink
    title: controller.content.title

    onActiveFocusItemChanged: if (!activeFocusItem || activeFocusItem === contentItem)
        keys.forceActiveFocus()

    Binding {
        property: "bodySize"
        target: Theme
        value: window.controller.sizes.body
    }

    Binding {
        property: "target"
        target: Theme
        value: window.controller.sizes.target
    }

    Binding {
        property: "textScale"
        target: Theme
        value: window.controller.shown.textSize / 100
    }

    Binding {
        property: "showFocus"
        target: Theme
        value: window.controller.usesKeys
    }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => event.accepted = window.press(event.key)

        Item {
            id: everything

            anchors.fill: parent
            enabled: !window.counting

            AttractScreen {
                id: attract

                controller: window.controller
                enabled: window.controller.shown.panel === ""
                height: attractBar.y
                page: window.controller.content.page
                visible: window.screenName === "attract"
                width: parent.width
            }

            Loader {
                id: pages

                active: window.begun
                enabled: window.controller.shown.panel === ""
                height: bar.y
                visible: window.screenName === "page"
                width: parent.width

                sourceComponent: Pager {
                    controller: window.controller
                }
            }

            Loader {
                id: overview

                active: window.begun
                enabled: window.controller.shown.panel === ""
                height: bar.y
                visible: window.screenName === "overview"
                width: parent.width

                sourceComponent: OverviewScreen {
                    controller: window.controller
                }
            }

            AttractBar {
                id: attractBar

                accent: window.accent
                anchors.bottom: parent.bottom
                controller: window.controller
                visible: window.screenName === "attract"
                width: parent.width
            }

            Bar {
                id: bar

                accent: window.accent
                anchors.bottom: parent.bottom
                controller: window.controller
                visible: window.screenName === "page" || window.screenName === "overview"
                width: parent.width
            }

            Loader {
                id: zoom

                active: window.begun
                anchors.fill: parent
                visible: window.screenName === "zoom"

                sourceComponent: ZoomScreen {
                    controller: window.controller
                    page: window.controller.content.page
                }
            }

            Loader {
                active: window.begun
                anchors.bottom: parent.bottom
                anchors.bottomMargin: attract.visible ? attractBar.height : bar.height
                anchors.top: parent.top
                visible: window.controller.shown.panel === "language"
                width: parent.width

                sourceComponent: LanguagePanel {
                    controller: window.controller

                    onDismissed: window.controller.closePanel()
                }
            }

            Loader {
                active: window.begun
                anchors.bottom: parent.bottom
                anchors.bottomMargin: bar.height
                anchors.top: parent.top
                visible: window.controller.shown.panel === "comfort"
                width: parent.width

                sourceComponent: ComfortPanel {
                    controller: window.controller

                    onDismissed: window.controller.closePanel()
                }
            }
        }

        Loader {
            active: window.begun
            anchors.fill: parent
            visible: window.counting

            sourceComponent: CountdownScreen {
                accent: window.accent
                controller: window.controller
            }
        }
    }

    Image {
        asynchronous: true
        source: window.controller.pictures.revision >= 0 ? window.controller.pictures.source(window.controller.content.nextPicture, "screen") : ""
        visible: false
    }
}
