pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// All stops, to go to any of them.
TalkSheet {
    id: sheet

    required property TalkDesk talk

    title: talk.words.index

    ListView {
        id: list

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: sheet.talk.shown.now.place - 1
        height: Math.max(0, Math.min(contentHeight, sheet.parent.parent.height - 9 * DeskStyle.size))
        highlightMoveDuration: 0
        implicitHeight: contentHeight
        model: sheet.talk.index
        spacing: 0.4 * DeskStyle.gap
        width: parent.width

        delegate: Press {
            id: row

            required property var modelData
            required property int index

            readonly property bool here: ListView.isCurrentItem

            height: 1.2 * DeskStyle.control
            label: modelData.place + ". " + modelData.title
            width: ListView.view.width

            onClicked: Qt.callLater(sheet.talk.jumpTo, modelData.id)

            HoverHandler {
                id: hover
            }

            Rectangle {
                anchors.fill: parent
                color: row.here ? DeskStyle.text : hover.hovered || row.pressed ? DeskStyle.control2 : DeskStyle.control1
                radius: DeskStyle.radius
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: row.modelData.fill
                height: parent.height - DeskStyle.gap
                radius: DeskStyle.radius / 2
                width: 2.4 * DeskStyle.size
                x: DeskStyle.gap / 2

                DeskWords {
                    anchors.centerIn: parent
                    color: row.modelData.onFill
                    font.weight: Font.Bold
                    text: row.modelData.place
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
            }

            DeskWords {
                anchors.verticalCenter: parent.verticalCenter
                color: row.here ? DeskStyle.bar : DeskStyle.text
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                text: [row.modelData.title, row.modelData.organisation].filter(Boolean).join(" · ")
                width: parent.width - x - DeskStyle.gap
                wrapMode: Text.NoWrap
                x: 4 * DeskStyle.size

                Accessible.ignored: true
            }
        }
    }
}
