import QtQuick
import QtQuick.Shapes

// One drawn family: strokes of 2.6 on a grid of 24, round caps. It is a layer because the software
// renderer paints a Shape that is scrolled out of sight all the same.
Shape {
    id: icon

    required property string name
    property color color: "white"
    property real size: 24

    readonly property var paths: ({
            back: "M 15 5 L 8 12 L 15 19",
            check: "M 4.5 12.5 L 10 18 L 19.5 7",
            close: "M 6 6 L 18 18 M 18 6 L 6 18",
            comfort: "M 2.2 18.5 L 7.6 5.5 L 13 18.5 M 4.3 14 H 10.9 M 21.2 13 A 2.9 2.9 0 1 0 21.2 17 M 21.4 11.4 V 18.5",
            down: "M 5 9 L 12 16 L 19 9",
            erase: "M 8.5 5.5 H 20.5 V 18.5 H 8.5 L 3 12 Z M 12 9.5 L 17 14.5 M 17 9.5 L 12 14.5",
            enlarge: "M 10.5 4 A 6.5 6.5 0 1 1 10.49 4 Z M 15.4 15.4 L 20.5 20.5",
            language: "M 12 3.2 A 8.8 8.8 0 1 1 11.99 3.2 Z M 3.4 12 H 20.6 M 12 3.2 C 7 8 7 16 12 20.8 M 12 3.2 C 17 8 17 16 12 20.8",
            less: "M 5 12 H 19",
            more: "M 5 12 H 19 M 12 5 V 19",
            next: "M 9 5 L 16 12 L 9 19",
            overview: "M 4 4 H 10 V 10 H 4 Z M 14 4 H 20 V 10 H 14 Z M 4 14 H 10 V 20 H 4 Z M 14 14 H 20 V 20 H 14 Z",
            pause: "M 8.5 6 V 18 M 15.5 6 V 18",
            take: "M 8 2.8 H 16 A 1.8 1.8 0 0 1 17.8 4.6 V 19.4 A 1.8 1.8 0 0 1 16 21.2 H 8 A 1.8 1.8 0 0 1 6.2 19.4 V 4.6 A 1.8 1.8 0 0 1 8 2.8 Z M 12 7 V 15 M 9.3 12.6 L 12 15.3 L 14.7 12.6",
            up: "M 5 15 L 12 8 L 19 15",
            play: "M 8 5.5 L 18 12 L 8 18.5 Z",
            picture: "M 3.5 5 H 20.5 V 19 H 3.5 Z M 4 16.5 L 9.5 11.5 L 14 15.5 L 16.5 13.5 L 20 16.5"
        })

    height: size
    layer.enabled: true
    preferredRendererType: Shape.CurveRenderer
    width: size

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(icon.size / 24, icon.size / 24)
        strokeColor: icon.color
        strokeWidth: 2.6 * icon.size / 24

        PathSvg {
            path: icon.paths[icon.name]
        }
    }
}
