pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The show: the attract loop in front, the walk behind it, the countdown over both. All are made
// once and only hidden: what a touch ends must not vanish while that touch is being delivered.
FocusScope {
    id: show

    required property KioskController controller

    // Set after the first frame: what cannot be seen yet is made then.
    property bool begun: false

    // In a talk somebody else turns the pages: there is no bar.
    property bool presented: false

    // Nor does anybody touch the screen: what can be pressed is not shown.
    property bool untouched: false

    readonly property bool counting: controller.shown.secondsLeft > 0
    readonly property bool attracting: controller.shown.screen === "attract"
    readonly property Walk walk: rest.item as Walk
    readonly property bool below: walk?.below ?? false

    // Whether everything that the screen shows has arrived, its pictures too.
    function isLoaded(): bool {
        const shown = attracting ? attract : walk?.current ?? null;
        return shown !== null && isSettled(shown);
    }

    // Whether no page is on its way.
    function isAtRest(): bool {
        return !veil.visible && (attracting ? attract.atRest : walk?.atRest ?? false);
    }

    // Scrolls the page on; false where its end is on the screen.
    function showMore(): bool {
        return !attracting && !counting && controller.shown.panel === "" && walk.showMore();
    }

    // The same with a motion that an audience can follow.
    function readOn(): bool {
        if (controller.shown.panel !== "") {
            controller.closePanel();
            return true;
        }
        return walk.scroll(0.75);
    }

    // Scrolls the page by a part of its height.
    function scroll(part: real): void {
        walk.scroll(part);
    }

    // Brings a large picture closer, or further away.
    function nearer(factor: real): void {
        walk.nearer(factor);
    }

    function isSettled(item: Item): bool {
        if ((item as Picture)?.settled === false || (item as ZoomScreen)?.settled === false)
            return false;
        return Array.from(item.children).every(child => !child.visible || isSettled(child));
    }

    function press(key: int): bool {
        if (key === Qt.Key_Tab || key === Qt.Key_Backtab)
            return false;
        if (counting)
            controller.stayOn();
        else if (attracting)
            controller.enter();
        else
            return walk?.press(key) ?? false;
        return true;
    }

    focus: true

    Keys.onPressed: event => event.accepted = press(event.key)

    // The next visitor's keys do not begin where the last one's ended.
    onAttractingChanged: {
        if (Window.activeFocusItem)
            Window.activeFocusItem.focus = false;
        if (begun)
            veil.lift(controller.content.page.accent.fill);
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            const item = show.Window.activeFocusItem;
            if (!item || item === show.Window.contentItem)
                show.forceActiveFocus();
        }

        target: show.Window.window
    }

    Binding {
        property: "bodySize"
        target: Theme
        value: show.controller.sizes.body
    }

    Binding {
        property: "target"
        target: Theme
        value: show.controller.sizes.target
    }

    Binding {
        property: "textScale"
        target: Theme
        value: show.controller.shown.textSize / 100
    }

    Binding {
        property: "contrast"
        target: Theme
        value: show.controller.shown.contrast
    }

    Binding {
        property: "calm"
        target: Motion
        value: show.controller.shown.calm
    }

    Binding {
        property: "untouched"
        target: Theme
        value: show.untouched
    }

    Binding {
        property: "showFocus"
        target: Theme
        value: show.controller.usesKeys
    }

    Item {
        anchors.fill: parent
        enabled: !show.counting

        AttractScreen {
            id: attract

            anchors.fill: parent
            controller: show.controller
            visible: show.attracting
        }

        Loader {
            id: rest

            active: show.begun
            anchors.fill: parent
            visible: !show.attracting

            sourceComponent: Walk {
                controller: show.controller
                presented: show.presented
            }
        }

        Veil {
            id: veil

            anchors.fill: parent
        }
    }

    Loader {
        active: show.begun
        anchors.fill: parent
        visible: show.counting

        sourceComponent: CountdownScreen {
            accent: show.controller.content.page.accent
            controller: show.controller
        }
    }
}
