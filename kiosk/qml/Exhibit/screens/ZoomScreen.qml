import QtQuick
import Exhibit
import Exhibit.Backend

// One picture, large: pinch, double tap, wheel or buttons bring it closer, a drag moves it.
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
    readonly property alias flies: flight.running
    readonly property bool settled: image.status === Image.Ready || missing
    readonly property bool missing: controller.pictures.revision >= 0 && controller.pictures.broken(photo.file)
    readonly property real closest: 4
    property var photo: nothing
    property real closeness: 1

    // The shape of the picture, width by height; 0 until either rendition of it is there.
    readonly property real shape: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : flight.shape

    // What the picture covers of the view now.
    readonly property rect painted: {
        const width = Math.min(view.contentWidth, view.contentHeight * shape);
        const height = shape > 0 ? width / shape : 0;
        return Qt.rect((view.contentWidth - width) / 2 - view.contentX, (view.contentHeight - height) / 2 - view.contentY, width, height);
    }

    // The whole picture; on a standing screen, where that is hardly larger than on the page, as much
    // as fills the screen.
    function begin(): void {
        closeness = 1;
        view.contentX = 0;
        view.contentY = 0;
        if (view.height > view.width && shape > 0)
            approach(view.height * shape / view.width, photo.focusX * view.width, view.height / 2);
    }

    function rise(place: rect): bool {
        return flight.rise(place);
    }

    function land(): bool {
        return flight.land();
    }

    function stay(): void {
        flight.stay();
    }

    // Brings the picture to this closeness (1: whole) around a point of the view.
    function approach(wanted: real, x: real, y: real): void {
        const next = Math.max(1, Math.min(closest, wanted));
        const factor = next / closeness;
        const left = (view.contentX + x) * factor - x;
        const top = (view.contentY + y) * factor - y;
        closeness = next;
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, left));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, top));
    }

    function approachScene(wanted: real, point: point): void {
        const place = view.mapFromItem(null, point);
        approach(wanted, place.x, place.y);
    }

    function nearer(factor: real): void {
        approach(closeness * factor, view.width / 2, view.height / 2);
    }

    function press(key: int): bool {
        const whole = closeness <= 1;
        switch (key) {
        case Qt.Key_Left:
            whole ? controller.turn(-1) : pan(-0.25, 0);
            return true;
        case Qt.Key_Right:
            whole ? controller.turn(1) : pan(0.25, 0);
            return true;
        case Qt.Key_Up:
            pan(0, -0.25);
            return true;
        case Qt.Key_Down:
            pan(0, 0.25);
            return true;
        case Qt.Key_Plus:
            nearer(1.6);
            return true;
        case Qt.Key_Minus:
            nearer(1 / 1.6);
            return true;
        }
        return false;
    }

    function pan(across: real, down: real): void {
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, view.contentX + across * view.width));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + down * view.height));
    }

    // A picture that goes on being drawn while it flies back keeps the place that it had.
    Binding {
        property: "photo"
        restoreMode: Binding.RestoreNone
        target: screen
        value: screen.page.photos[screen.controller.shown.picture] ?? screen.nothing
        when: screen.chosen
    }

    onPhotoChanged: begin()
    onShapeChanged: begin()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: flight.part
    }

    Flickable {
        id: view

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        contentHeight: height * screen.closeness
        contentWidth: width * screen.closeness
        interactive: screen.closeness > 1
        opacity: flight.running ? 0 : 1

        Item {
            height: view.contentHeight
            width: view.contentWidth

            PinchHandler {
                property real start: 1

                target: null

                onActiveChanged: if (active)
                    start = screen.closeness
                onActiveScaleChanged: if (active)
                    screen.approachScene(start * activeScale, centroid.scenePosition)
            }

            TapHandler {
                onDoubleTapped: point => screen.approachScene(screen.closeness > 1.2 ? 1 : 2.5, point.scenePosition)
            }

            WheelHandler {
                target: null

                onWheel: event => screen.approachScene(screen.closeness * Math.pow(1.2, event.angleDelta.y / 120), point.scenePosition)
            }

            Image {
                id: image

                anchors.fill: parent
                asynchronous: true
                cache: false
                fillMode: Image.PreserveAspectFit
                smooth: true
                source: screen.controller.pictures.revision >= 0 ? screen.controller.pictures.source(screen.photo.file, "zoom") : ""

                Accessible.name: screen.photo.alt
                Accessible.role: Accessible.Graphic
            }
        }
    }

    Flight {
        id: flight

        anchors.fill: view
        photo: screen.photo
        pictures: screen.controller.pictures
        to: screen.painted
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
        closeness: screen.closeness
        closest: screen.closest
        controller: screen.controller
        page: screen.page
        photo: screen.photo
        visible: screen.chosen
        width: parent.width

        onNearer: factor => screen.nearer(factor)
    }
}
