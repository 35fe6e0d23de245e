pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// A stop as a poster in small: its words on its colour, its picture beside or above them.
Press {
    id: tile

    required property Pictures pictures
    required property var stop
    required property TileType type

    readonly property bool standing: art.active && type.standing
    readonly property bool wide: width > 1.2 * type.tileWidth
    readonly property real pad: type.pad
    readonly property real wordsWidth: !art.active || standing && !wide ? width : Math.max(wide ? 0.5 * width : type.wordsWidth, Math.round(width - 1.7 * height))

    label: stop.organisation ? stop.title + ", " + stop.organisation : stop.title

    Rectangle {
        anchors.fill: parent
        color: tile.stop.accent.fill
    }

    Loader {
        id: art

        active: !!tile.stop.picture
        height: tile.standing && !tile.wide ? parent.height - words.height : parent.height
        width: tile.standing && !tile.wide ? parent.width : parent.width - tile.wordsWidth
        x: parent.width - width

        sourceComponent: Picture {
            ground: tile.stop.accent.fill
            photo: tile.stop.picture
            pictures: tile.pictures
            rendition: "tile"
            textColor: tile.stop.accent.onFill
        }
    }

    Item {
        id: words

        anchors.bottom: parent.bottom
        height: tile.standing && !tile.wide ? tile.type.wordsHeight : parent.height
        width: tile.wordsWidth

        Balanced {
            id: head

            color: tile.stop.accent.onFill
            leading: 1
            size: tile.stop.number > 0 ? tile.type.size : tile.type.headSize
            text: tile.stop.number || tile.stop.title
            weight: tile.stop.number > 0 ? Font.Bold : Font.DemiBold
            visible: tile.type.headed
            width: parent.width - 2 * tile.pad
            x: tile.pad
            y: 0.8 * tile.pad
        }

        Title {
            id: title

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 0.8 * tile.pad
            anchors.left: parent.left
            anchors.leftMargin: tile.pad
            anchors.right: parent.right
            anchors.rightMargin: tile.pad
            color: tile.stop.accent.onFill
            height: implicitHeight
            maximumHeight: words.height - 1.6 * tile.pad - (tile.type.headed ? head.height : 0)
            size: tile.type.size
            smallest: 0.85 * size
            thrift: 1
            text: tile.type.nameOf(tile.stop)
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.white
        border.width: tile.pressed ? 2 * Theme.stroke : Theme.edge
        color: "transparent"
    }

    FocusRing {
        corner: 0
    }
}
