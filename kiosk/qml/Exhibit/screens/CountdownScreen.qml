import QtQuick
import QtQuick.Shapes
import Exhibit
import Exhibit.Backend

// The question before the reset, in the visitor's language. Any touch beside the buttons is a yes.
Item {
    id: screen

    required property KioskController controller
    required property var accent

    readonly property var words: controller.content.words
    readonly property bool stacked: card.width < 17 * Theme.body

    Accessible.name: words.still_there + " " + words.starts_again
    Accessible.role: Accessible.AlertMessage

    onVisibleChanged: if (visible && enabled)
        stay.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.92
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: screen.controller.stayOn()
    }

    DragHandler {
        target: null

        onActiveChanged: if (!active)
            screen.controller.stayOn()
    }

    WheelHandler {
        onWheel: screen.controller.stayOn()
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
        color: Theme.paper
        height: grid.height + 2.6 * Theme.bodySize
        radius: 1.6 * Theme.radius
        width: Math.min(parent.width - 2 * Theme.margin, 32 * Theme.bodySize * Math.min(1.5, Theme.textScale))

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: screen.stacked ? 1 : 2
            spacing: 1.4 * Theme.bodySize
            verticalItemAlignment: Grid.AlignVCenter

            Item {
                id: ring

                visible: !screen.stacked || screen.height > screen.width
                height: width
                width: 6.4 * Theme.bodySize

                Shape {
                    anchors.fill: parent
                    preferredRendererType: Shape.CurveRenderer

                    ShapePath {
                        capStyle: ShapePath.RoundCap
                        fillColor: "transparent"
                        strokeColor: Theme.line
                        strokeWidth: 0.5 * Theme.bodySize

                        PathAngleArc {
                            centerX: ring.width / 2
                            centerY: ring.width / 2
                            radiusX: ring.width / 2 - 0.25 * Theme.bodySize
                            radiusY: radiusX
                            startAngle: -90
                            sweepAngle: 360
                        }
                    }

                    ShapePath {
                        capStyle: ShapePath.RoundCap
                        fillColor: "transparent"
                        strokeColor: screen.accent.fill
                        strokeWidth: 0.5 * Theme.bodySize

                        PathAngleArc {
                            centerX: ring.width / 2
                            centerY: ring.width / 2
                            radiusX: ring.width / 2 - 0.25 * Theme.bodySize
                            radiusY: radiusX
                            startAngle: -90
                            sweepAngle: 360 * screen.controller.shown.secondsLeft / screen.controller.shown.countdownSeconds
                        }
                    }
                }

                Words {
                    anchors.centerIn: parent
                    font.pixelSize: 2.6 * Theme.bodySize
                    font.weight: Font.Bold
                    text: screen.controller.shown.secondsLeft

                    Accessible.name: screen.words.seconds_left.replace("{seconds}", text)
                    Accessible.role: Accessible.StaticText
                }
            }

            Column {
                spacing: 0.8 * Theme.bodySize
                width: card.width - (screen.stacked ? 0 : ring.width + grid.spacing) - 2.8 * Theme.bodySize

                Title {
                    size: 1.9 * Theme.bodySize * Math.min(1.4, Theme.textScale)
                    text: screen.words.still_there
                    width: parent.width
                }

                Balanced {
                    leading: 1
                    text: screen.words.starts_again
                    width: parent.width
                }

                Flow {
                    spacing: 2 * Theme.gap
                    width: parent.width

                    PillButton {
                        id: stay

                        caption: screen.words.still_reading
                        captionSize: Theme.bodySize * Math.min(1.4, Theme.textScale)
                        fill: screen.accent.fill
                        gesturePolicy: TapHandler.ReleaseWithinBounds
                        label: caption
                        textColor: screen.accent.onFill
                        size: 1.35 * Theme.target

                        onClicked: screen.controller.stayOn()
                    }

                    PillButton {
                        caption: screen.words.done
                        captionSize: Theme.bodySize * Math.min(1.4, Theme.textScale)
                        fill: Theme.line
                        gesturePolicy: TapHandler.ReleaseWithinBounds
                        label: caption
                        textColor: Theme.ink
                        size: 1.35 * Theme.target

                        onClicked: screen.controller.finish()
                    }
                }
            }
        }
    }
}
