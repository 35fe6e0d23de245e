pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Each problem with its place and its cure. Touching one goes to the page that it is on.
Rectangle {
    id: list

    required property Desk desk

    signal chosen(stop: string)

    color: DeskStyle.bar

    Accessible.name: desk.words.problems
    Accessible.role: Accessible.List

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    ListView {
        anchors.bottomMargin: DeskStyle.gap
        anchors.fill: parent
        anchors.leftMargin: DeskStyle.gap
        anchors.rightMargin: DeskStyle.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: list.desk.problems
        spacing: DeskStyle.gap

        delegate: Press {
            id: row

            required property var modelData

            height: words.height + 1.6 * DeskStyle.size
            label: modelData.what + " " + modelData.cure
            width: ListView.view.width

            onClicked: if (modelData.stop)
                list.chosen(modelData.stop)

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

        header: DeskWords {
            bottomPadding: DeskStyle.gap
            color: list.desk.broken ? DeskStyle.grave : DeskStyle.soft
            text: list.desk.broken ? list.desk.words.kept : list.desk.problems.length > 0 ? list.desk.words.watching : list.desk.words.fine
            topPadding: DeskStyle.gap
            width: ListView.view.width
        }
    }
}
