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

    readonly property bool headed: height > 4.2 * Theme.bodySize
    readonly property bool standing: art.active && type.stands(width, height)
    readonly property real pad: type.pad
    readonly property real wordsWidth: standing || !art.active ? width : width > 1.2 * type.tileWidth ? 0.5 * width : type.wordsWidth

    label: stop.organisation ? stop.title + ", " + stop.organisation : stop.title

    Rectangle {
        anchors.fill: parent
        border.color: Theme.white
        border.width: Theme.edge
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
        height: tile.standing ? title.implicitHeight + (tile.headed ? head.height + 0.3 * tile.pad : 0) + 1.6 * tile.pad : parent.height
        width: tile.wordsWidth

        Balanced {
            id: head

            color: tile.stop.accent.onFill
            leading: 1
            size: (tile.stop.number > 0 ? 1 : 0.75) * Math.max(Theme.bodySize, tile.type.size)
            text: tile.stop.number || tile.stop.title
            weight: tile.stop.number > 0 ? Font.Bold : Font.DemiBold
            visible: tile.headed
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
            maximumHeight: tile.height - 1.6 * tile.pad - (tile.headed ? head.height : 0)
            size: tile.type.size
            smallest: tile.type.least
            text: tile.type.nameOf(tile.stop)
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.white
        border.width: 2 * Theme.stroke
        color: "transparent"
        visible: tile.pressed
    }

    FocusRing {
        corner: 0
    }
}
