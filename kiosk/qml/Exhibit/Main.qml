pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The window: the attract loop in front, the walk behind it, the countdown over both. All are made
// once and only hidden: what a touch ends must not vanish while that touch is being delivered.
Window {
    id: window

    required property KioskController controller

    // Set after the first frame: what cannot be seen yet is made then.
    property bool begun: false

    readonly property bool counting: controller.shown.secondsLeft > 0
    readonly property bool attracting: controller.shown.screen === "attract"
    readonly property Walk walk: rest.item as Walk

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

    color: Theme.ink
    title: controller.content.title

    // The next visitor's keys do not begin where the last one's ended.
    onAttractingChanged: {
        if (activeFocusItem)
            activeFocusItem.focus = false;
        if (begun)
            veil.lift(controller.content.page.accent.fill);
    }
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
        property: "contrast"
        target: Theme
        value: window.controller.shown.contrast
    }

    Binding {
        property: "calm"
        target: Motion
        value: window.controller.shown.calm
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
            anchors.fill: parent
            enabled: !window.counting

            AttractScreen {
                id: attract

                anchors.fill: parent
                controller: window.controller
                visible: window.attracting
            }

            Loader {
                id: rest

                active: window.begun
                anchors.fill: parent
                visible: !window.attracting

                sourceComponent: Walk {
                    controller: window.controller
                }
            }

            Veil {
                id: veil

                anchors.fill: parent
            }
        }

        Loader {
            active: window.begun
            anchors.fill: parent
            visible: window.counting

            sourceComponent: CountdownScreen {
                accent: window.controller.content.page.accent
                controller: window.controller
            }
        }
    }
}
