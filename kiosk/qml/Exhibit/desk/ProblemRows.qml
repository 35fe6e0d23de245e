pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// Each problem with its place and its cure.
ListView {
    id: rows

    required property var problems

    signal chosen(stop: string)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    highlightMoveDuration: 0
    model: problems
    spacing: DeskStyle.gap

    delegate: Press {
        id: row

        required property int index
        required property var modelData

        height: words.height + 1.6 * DeskStyle.size
        label: modelData.what + " " + modelData.cure
        width: ListView.view.width

        onActiveFocusChanged: if (activeFocus)
            rows.currentIndex = index

        onClicked: if (modelData.stop)
            rows.chosen(modelData.stop)

        HoverHandler {
            id: hover
        }

        Rectangle {
            anchors.fill: parent
            border.color: DeskStyle.text
            border.width: row.activeFocus ? 2 : 0
            color: row.modelData.stop && (hover.hovered || row.pressed) ? DeskStyle.control2 : DeskStyle.control1
            radius: DeskStyle.radius
        }

        Column {
            id: words

            spacing: 0.3 * DeskStyle.size
            width: parent.width - 1.6 * DeskStyle.size
            x: 0.8 * DeskStyle.size
            y: 0.8 * DeskStyle.size

            DeskWords {
                color: row.modelData.grave ? DeskStyle.grave : DeskStyle.advice
                font.pixelSize: 0.85 * DeskStyle.size
                font.weight: Font.DemiBold
                text: row.modelData.place
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }

            DeskWords {
                font.weight: Font.DemiBold
                text: row.modelData.what
                width: parent.width
            }

            DeskWords {
                color: DeskStyle.soft
                text: row.modelData.cure
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
