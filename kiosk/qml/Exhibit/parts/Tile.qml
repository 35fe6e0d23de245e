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

    readonly property bool listed: type.isListed(width, height)
    readonly property bool standing: art.active && type.standing && !listed
    readonly property bool numbered: stop.number > 0
    readonly property real pad: type.pad
    readonly property real indent: listed ? type.indent : 0
    readonly property real wordsWidth: !art.active || standing ? width : listed ? type.listedWidth(width, height) : type.wordsWidth

    label: stop.organisation ? stop.title + ", " + stop.organisation : stop.title

    Rectangle {
        anchors.fill: parent
        color: tile.stop.accent.fill
    }

    Loader {
        id: art

        active: !!tile.stop.picture
        height: tile.standing ? parent.height - words.height : parent.height
        width: tile.standing ? parent.width : parent.width - tile.wordsWidth
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
        height: tile.standing ? tile.type.wordsHeight : parent.height
        width: tile.wordsWidth

        Balanced {
            id: head

            color: tile.stop.accent.onFill
            leading: 1
            size: tile.numbered ? tile.type.size : Math.min(tile.type.headSize, 0.9 * tile.type.size)
            text: tile.stop.number || tile.stop.title
            weight: tile.numbered ? Font.Bold : Font.DemiBold
            visible: tile.listed || tile.type.headed
            width: parent.width - x - tile.pad
            x: tile.pad + (tile.numbered ? 0 : tile.indent)
            y: !tile.numbered ? title.y + title.height : tile.listed ? (parent.height - height) / 2 : 0.8 * tile.pad
        }

        Title {
            id: title

            readonly property real below: tile.numbered || !head.visible ? 0 : head.height

            color: tile.stop.accent.onFill
            height: implicitHeight
            maximumHeight: words.height - 1.6 * tile.pad - (head.visible && !tile.listed ? head.height : 0)
            size: tile.type.size
            smallest: 0.85 * size
            thrift: 1
            text: tile.type.nameOf(tile.stop)
            width: parent.width - x - tile.pad
            x: tile.pad + tile.indent
            y: tile.listed ? (parent.height - height - below) / 2 : parent.height - height - below - 0.8 * tile.pad
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
