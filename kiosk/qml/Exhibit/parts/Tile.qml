pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// A stop as a poster in small: its words on its colour, its picture beside or above them.
Press {
    id: tile

    required property Pictures pictures
    required property var stop

    readonly property bool headed: height > 5.2 * Theme.bodySize
    readonly property bool tall: height > 0.85 * width
    readonly property real pad: 0.7 * Theme.bodySize
    readonly property real least: 0.75 * Theme.bodySize
    readonly property real wordsWidth: Math.round(Math.max(0.54 * width, Math.min(0.78 * width, title.longest * least + 2 * pad)))
    readonly property string name: stop.organisation || stop.title

    label: stop.organisation ? stop.title + ", " + stop.organisation : stop.title

    Rectangle {
        anchors.fill: parent
        color: tile.stop.accent.fill
    }

    Loader {
        id: art

        active: !!tile.stop.picture
        height: tile.tall ? parent.height - words.height : parent.height
        width: tile.tall ? parent.width : parent.width - tile.wordsWidth
        x: parent.width - width

        sourceComponent: Picture {
            ground: tile.stop.accent.fill
            textColor: tile.stop.accent.onFill
            photo: tile.stop.picture
            pictures: tile.pictures
            rendition: "tile"
        }
    }

    Item {
        id: words

        anchors.bottom: parent.bottom
        height: tile.tall ? title.implicitHeight + (tile.headed ? head.height + 0.3 * tile.pad : 0) + 1.6 * tile.pad : parent.height
        width: art.active && !tile.tall ? tile.wordsWidth : parent.width

        Words {
            id: head

            color: tile.stop.accent.onFill
            font.pixelSize: (tile.stop.number > 0 ? 1 : 0.75) * Theme.bodySize * Math.min(1.5, Theme.textScale)
            font.weight: tile.stop.number > 0 ? Font.Bold : Font.DemiBold
            text: tile.stop.number || tile.stop.title
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
            size: Theme.bodySize * Math.min(1.6, Theme.textScale)
            smallest: tile.least
            text: tile.name
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
