import QtQuick
import Exhibit
import Exhibit.Backend

// One picture, large, and the bar that brings it closer. It comes out of its page and goes back.
Item {
    id: screen

    required property KioskController controller
    required property var page

    readonly property var nothing: ({
            file: "",
            index: 0,
            alt: "",
            note: "",
            focusX: 0.5,
            focusY: 0.5
        })
    readonly property bool chosen: controller.shown.screen === "zoom"
    readonly property bool missing: controller.pictures.revision >= 0 && controller.pictures.broken(photo.file)
    readonly property bool settled: view.ready || missing
    readonly property alias flies: flight.running
    readonly property alias closeness: view.closeness
    readonly property alias painted: view.painted
    property var photo: nothing

    function rise(place: rect): bool {
        return flight.rise(place);
    }

    function land(): bool {
        return flight.land();
    }

    function stay(): void {
        flight.stay();
    }

    function nearer(factor: real): void {
        view.nearer(factor);
    }

    function press(key: int): bool {
        const whole = view.closeness <= 1;
        switch (key) {
        case Qt.Key_Left:
            whole ? controller.turn(-1) : view.pan(-0.25, 0);
            return true;
        case Qt.Key_Right:
            whole ? controller.turn(1) : view.pan(0.25, 0);
            return true;
        case Qt.Key_Up:
            view.pan(0, -0.25);
            return true;
        case Qt.Key_Down:
            view.pan(0, 0.25);
            return true;
        case Qt.Key_Plus:
            view.nearer(1.6);
            return true;
        case Qt.Key_Minus:
            view.nearer(1 / 1.6);
            return true;
        }
        return false;
    }

    // A picture that is still drawn while it flies back is the one that was large.
    Binding {
        property: "photo"
        restoreMode: Binding.RestoreNone
        target: screen
        value: screen.page.photos[screen.controller.shown.picture] ?? screen.nothing
        when: screen.chosen
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: flight.part
    }

    ZoomView {
        id: view

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        expected: flight.shape
        opacity: flight.running ? 0 : 1
        photo: screen.photo
        source: screen.visible && screen.controller.pictures.revision >= 0 ? screen.controller.pictures.source(screen.photo.file, "zoom") : ""
    }

    Flight {
        id: flight

        anchors.fill: view
        photo: screen.photo
        pictures: screen.controller.pictures
        to: view.painted
    }

    Icon {
        anchors.centerIn: view
        color: Theme.white
        name: "picture"
        opacity: 0.5
        size: Math.min(view.width, view.height) / 3
        visible: screen.missing
    }

    ZoomBar {
        id: bar

        anchors.bottom: parent.bottom
        closeness: view.closeness
        closest: view.closest
        controller: screen.controller
        page: screen.page
        photo: screen.photo
        visible: screen.chosen
        width: parent.width

        onNearer: factor => view.nearer(factor)
    }
}
