import QtQuick

// A picture to look at closely: pinch, double tap or wheel bring it closer, a drag moves it.
Flickable {
    id: view

    required property var photo
    required property string source

    // The shape of the picture, width by height, for as long as it has not been loaded.
    required property real expected

    readonly property real closest: 4
    readonly property bool ready: image.status === Image.Ready
    readonly property real shape: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : expected
    property real closeness: opening

    // A picture that would leave more than half of the view empty begins closer than whole.
    readonly property real opening: width < 0.5 * shape * height ? 1.7 : 1

    // What the picture covers of the view now.
    readonly property rect painted: {
        const across = Math.min(contentWidth, contentHeight * shape);
        const down = shape > 0 ? across / shape : 0;
        return Qt.rect((contentWidth - across) / 2 - contentX, (contentHeight - down) / 2 - contentY, across, down);
    }

    function begin(): void {
        closeness = opening;
        contentX = Math.max(0, Math.min(contentWidth - width, photo.focusX * contentWidth - width / 2));
        contentY = (contentHeight - height) / 2;
    }

    // Brings the picture to this closeness (1: whole) around a point of the view.
    function approach(wanted: real, x: real, y: real): void {
        const next = Math.max(1, Math.min(closest, wanted));
        const factor = next / closeness;
        const left = (contentX + x) * factor - x;
        const top = (contentY + y) * factor - y;
        closeness = next;
        contentX = Math.max(0, Math.min(contentWidth - width, left));
        contentY = Math.max(0, Math.min(contentHeight - height, top));
    }

    function approachScene(wanted: real, point: point): void {
        const place = mapFromItem(null, point);
        approach(wanted, place.x, place.y);
    }

    function nearer(factor: real): void {
        approach(closeness * factor, width / 2, height / 2);
    }

    function pan(across: real, down: real): void {
        contentX = Math.max(0, Math.min(contentWidth - width, contentX + across * width));
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + down * height));
    }

    boundsBehavior: Flickable.DragOverBounds
    clip: true
    contentHeight: height * closeness
    contentWidth: width * closeness
    interactive: closeness > 1

    onOpeningChanged: begin()
    onPhotoChanged: begin()

    Item {
        height: view.contentHeight
        width: view.contentWidth

        PinchHandler {
            property real start: 1

            target: null

            onActiveChanged: if (active)
                start = view.closeness
            onActiveScaleChanged: if (active)
                view.approachScene(start * activeScale, centroid.scenePosition)
        }

        TapHandler {
            onDoubleTapped: point => view.approachScene(view.closeness > 1.2 ? 1 : 2.5, point.scenePosition)
        }

        WheelHandler {
            target: null

            onWheel: event => view.approachScene(view.closeness * Math.pow(1.2, event.angleDelta.y / 120), point.scenePosition)
        }

        Image {
            id: image

            anchors.fill: parent
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            smooth: true
            source: view.source

            Accessible.name: view.photo.alt
            Accessible.role: Accessible.Graphic
        }
    }
}
