pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The exhibition tells its own story: a poster a stop.
Item {
    id: screen

    required property KioskController controller
    required property var page

    readonly property bool standing: height > width
    readonly property bool pictured: !!page.picture
    readonly property color textColor: page.accent.onFill
    readonly property bool settled: !pictured || ((picture.item as Picture)?.settled ?? false)

    Accessible.name: page.title
    Accessible.role: Accessible.Button
    Accessible.onPressAction: controller.enter()

    Rectangle {
        anchors.fill: parent
        color: screen.page.accent.fill
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: screen.controller.enter()
    }

    DragHandler {
        target: null

        onActiveChanged: if (!active)
            screen.controller.enter()
    }

    WheelHandler {
        onWheel: screen.controller.enter()
    }

    Loader {
        id: picture

        active: screen.pictured
        height: screen.standing ? Math.round(0.44 * parent.height) : parent.height
        width: screen.standing ? parent.width : Math.round(0.46 * parent.width)
        x: parent.width - width

        sourceComponent: Picture {
            ground: screen.page.accent.fill
            textColor: screen.page.accent.onFill
            photo: screen.page.picture
            pictures: screen.controller.pictures
        }
    }

    Item {
        id: poster

        readonly property real pad: 1.25 * Theme.margin

        height: parent.height - y
        width: screen.standing || !screen.pictured ? parent.width : parent.width - picture.width
        y: screen.standing && screen.pictured ? picture.height : 0

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: 0.7 * Theme.bodySize
            width: parent.width - 2 * x
            x: poster.pad

            Title {
                color: screen.textColor
                maximumHeight: poster.height - 2 * Theme.margin - telling.height - words.spacing
                size: Theme.poster
                smallest: 1.5 * Theme.bodySize
                text: screen.page.title
                width: parent.width
            }

            Column {
                id: telling

                spacing: 0.7 * Theme.bodySize
                width: parent.width

                Words {
                    color: screen.textColor
                    font.pixelSize: 1.2 * Theme.lead
                    font.weight: Font.DemiBold
                    text: screen.page.organisation
                    visible: text !== ""
                    width: parent.width
                }

                Words {
                    color: screen.textColor
                    font.pixelSize: Theme.lead
                    lineHeight: 1.04
                    text: screen.page.lead
                    visible: text !== ""
                    width: parent.width
                }

                Rectangle {
                    color: screen.textColor
                    height: 1.4 * Theme.stroke
                    visible: fact.visible
                    width: 2.4 * Theme.bodySize
                }

                Words {
                    id: fact

                    color: screen.textColor
                    font.weight: Font.DemiBold
                    text: screen.page.highlight
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
