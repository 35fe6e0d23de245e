import QtQuick
import QtQuick.Shapes
import Exhibit.Backend

// A round window in a dark veil, where the presenter points.
Shape {
    id: light

    required property TalkDesk talk

    readonly property real radius: 0.16 * Math.min(width, height)
    readonly property real centreX: Math.round(talk.view.spotX * width)
    readonly property real centreY: Math.round(talk.view.spotY * height)

    ShapePath {
        fillColor: "#B8000000"
        fillRule: ShapePath.OddEvenFill
        strokeWidth: -1

        PathMove {
            x: 0
            y: 0
        }

        PathLine {
            x: light.width
            y: 0
        }

        PathLine {
            x: light.width
            y: light.height
        }

        PathLine {
            x: 0
            y: light.height
        }

        PathLine {
            x: 0
            y: 0
        }

        PathAngleArc {
            centerX: light.centreX
            centerY: light.centreY
            moveToStart: true
            radiusX: light.radius
            radiusY: light.radius
            startAngle: 0
            sweepAngle: 360
        }
    }
}
