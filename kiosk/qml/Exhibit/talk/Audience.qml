pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// What the audience sees: the show without its bar, the spotlight, and what covers both. Where there is
// no other screen, what the presenter needs lies over it.
Window {
    id: window

    required property KioskController controller
    required property TalkDesk talk
    property alias begun: show.begun

    readonly property Item exhibit: show
    readonly property string cover: talk.shown.cover

    function isLoaded(): bool {
        return show.isLoaded();
    }

    function isAtRest(): bool {
        return show.isAtRest();
    }

    function showMore(): bool {
        return show.showMore();
    }

    function readOn(): bool {
        return show.readOn();
    }

    color: "black"
    title: controller.content.title

    Binding {
        property: "size"
        target: DeskStyle
        value: TalkStyle.sizeFor(window.width, window.height)
    }

    Connections {
        function onScrolled(part: real): void {
            if (window.talk.view.alone && !strip.active)
                show.scroll(part);
        }

        function onZoomed(factor: real): void {
            if (window.talk.shown.enlarged)
                show.nearer(factor);
        }

        target: window.talk.view
    }

    Show {
        id: show

        // A window is a pixel wide for a moment, on its way from one screen to another.
        readonly property real least: 240

        controller: window.controller
        enabled: window.cover === "" && !sheets.visible
        height: Math.max(least, parent.height)
        presented: true
        untouched: !window.talk.view.alone
        width: Math.max(least, parent.width)

        onBelowChanged: window.talk.view.goOnBelow(below)
    }

    Spotlight {
        anchors.fill: parent
        talk: window.talk
        visible: window.talk.view.spotlit
    }

    Rectangle {
        anchors.fill: parent
        color: window.cover === "white" ? "white" : "black"
        visible: window.cover !== ""
    }

    HoverHandler {
        id: pointer

        enabled: window.talk.view.alone && window.talk.view.spotlit

        onPointChanged: window.talk.view.point(point.position.x / window.width, point.position.y / window.height)
    }

    // The edge that brings the strip, for a finger or a mouse.
    Item {
        anchors.bottom: parent.bottom
        height: DeskStyle.control
        visible: window.talk.view.alone && !strip.active
        width: parent.width

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: window.talk.view.toggleStrip()
        }
    }

    // Only made when it is wanted: a clock that nobody sees would draw the audience's screen anew.
    Loader {
        id: strip

        active: window.talk.view.strip
        anchors.bottom: parent.bottom
        width: parent.width

        sourceComponent: TalkStrip {
            talk: window.talk
        }
    }

    TalkHint {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * DeskStyle.control
        anchors.horizontalCenter: parent.horizontalCenter
        talk: window.talk
    }

    TalkSheets {
        id: sheets

        anchors.fill: parent
        asked: window.talk.view.alone
        talk: window.talk
    }
}
