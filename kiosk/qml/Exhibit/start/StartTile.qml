import QtQuick
import Exhibit

// One exhibition: its first picture, its title, and where it is.
Press {
    id: tile

    required property var entry
    required property var words
    required property bool chosen

    readonly property string state_: entry.gone ? words.gone : !entry.ready ? words.mend : entry.example ? words.example : entry.packed ? words.packed : ""

    signal opened

    activeFocusOnTab: chosen || activeFocus
    label: entry.title

    Accessible.description: state_

    Keys.onEnterPressed: opened()
    Keys.onReturnPressed: opened()

    TapHandler {
        onDoubleTapped: tile.opened()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 0.5 * DeskStyle.gap
        border.color: tile.chosen ? DeskStyle.text : "transparent"
        border.width: 3
        color: DeskStyle.bar
        radius: DeskStyle.radius
    }

    DeskRing {
        anchors.margins: 1
        seen: tile.activeFocus
    }

    Item {
        id: inner

        anchors.fill: parent
        anchors.margins: 0.5 * DeskStyle.gap + 6

        Rectangle {
            id: art

            clip: true
            color: tile.entry.ready ? tile.entry.colour : DeskStyle.control2
            height: Math.round(0.56 * width)
            width: parent.width

            Image {
                anchors.fill: parent
                asynchronous: true
                fillMode: Image.PreserveAspectCrop
                source: tile.entry.cover
                sourceSize: Qt.size(640, 360)
            }

            DeskWords {
                anchors.centerIn: parent
                color: DeskStyle.bar
                font.pixelSize: 1.3 * DeskStyle.size
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: tile.entry.title
                visible: tile.entry.ready && tile.entry.cover === ""
                width: parent.width - 2 * DeskStyle.gap
            }

            Rectangle {
                color: tile.entry.ready ? DeskStyle.bar : DeskStyle.grave
                height: kind.height + 8
                radius: height / 2
                visible: tile.state_ !== ""
                width: kind.width + 20
                x: 8
                y: 8

                DeskWords {
                    id: kind

                    anchors.centerIn: parent
                    color: tile.entry.ready ? DeskStyle.text : DeskStyle.bar
                    font.pixelSize: 0.8 * DeskStyle.size
                    font.weight: Font.DemiBold
                    text: tile.state_
                    wrapMode: Text.NoWrap
                }
            }
        }

        DeskWords {
            id: title

            elide: Text.ElideRight
            font.weight: Font.DemiBold
            maximumLineCount: 1
            text: tile.entry.title
            width: parent.width - 2 * x
            x: 0.5 * DeskStyle.size
            y: art.height + 0.6 * DeskStyle.size
        }

        DeskWords {
            color: DeskStyle.soft
            elide: Text.ElideMiddle
            font.pixelSize: 0.8 * DeskStyle.size
            maximumLineCount: 1
            rightPadding: 0.3 * DeskStyle.size
            text: tile.entry.path
            width: parent.width - 2 * x
            wrapMode: Text.NoWrap
            x: title.x
            y: title.y + title.height + 2
        }
    }
}
