pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// A stop as a poster: its picture, and what someone who never touches should know of it. What kind of
// stop it is stands at the top, its strongest fact at the bottom, title and lead between them.
Item {
    id: poster

    required property Pictures pictures
    required property var page
    required property string publisher

    // How far the picture has drifted, from -1 to 1.
    property real drift: 0

    readonly property bool standing: height > width
    readonly property bool pictured: !!page.picture && (standing || Theme.characters(0.54 * width - 2 * Theme.margin) >= 25)
    readonly property color textColor: page.accent.onFill
    readonly property alias pictureWidth: picture.width
    readonly property alias pictureHeight: picture.height

    Rectangle {
        anchors.fill: parent
        color: poster.page.accent.fill
    }

    Loader {
        id: picture

        active: poster.pictured
        height: poster.standing ? Math.round(0.43 * parent.height) : parent.height
        width: poster.standing ? parent.width : Math.round(0.46 * parent.width)
        x: parent.width - width

        sourceComponent: Picture {
            asynchronous: false
            ground: poster.page.accent.fill
            photo: poster.page.picture
            pictures: poster.pictures
            shift: poster.drift
            textColor: poster.page.accent.onFill
        }
    }

    Chip {
        readonly property bool mirrored: poster.page.picture?.keepClear === "right"

        maximumWidth: picture.width - 2 * Theme.gap
        text: poster.pictured ? poster.page.picture.credit : ""
        x: picture.x + (mirrored ? Theme.gap : picture.width - width - Theme.gap)
        y: picture.height - height - Theme.gap
    }

    Item {
        id: plate

        readonly property bool tight: height < 21 * Theme.bodySize
        readonly property real larger: tight ? 0.84 : poster.standing ? 1.2 : poster.pictured ? 1 : 1.3
        readonly property real start: kicker.y + kicker.height

        // A screen too small for all of it keeps the title and the lead.
        readonly property bool factFits: fact.y - start > telling.height + told.spacing + 4.8 * Theme.bodySize
        readonly property real measure: poster.pictured ? width - 2 * Theme.margin : Math.min(width - 2 * Theme.margin, 30 * Theme.bodySize * larger)

        height: parent.height - y
        width: poster.standing || !poster.pictured ? parent.width : parent.width - picture.width
        y: poster.standing && poster.pictured ? picture.height : 0

        Kicker {
            id: kicker

            ground: poster.textColor
            page: poster.page
            size: Theme.bodySize * Math.max(0.85, Math.min(plate.larger, 1.2))
            textColor: poster.page.accent.fill
            wordsColor: poster.textColor
            width: plate.measure
            x: Theme.margin
            y: 0.8 * Theme.margin
        }

        Words {
            anchors.right: told.right
            anchors.verticalCenter: kicker.verticalCenter
            color: poster.textColor
            font.pixelSize: 0.75 * Theme.bodySize
            font.weight: Font.DemiBold
            text: poster.publisher
            visible: kicker.implicitWidth + Theme.margin + implicitWidth < plate.measure
            wrapMode: Text.NoWrap
        }

        Column {
            id: told

            readonly property real room: (plate.factFits ? fact.y : plate.height - 0.8 * Theme.margin) - plate.start

            spacing: 0.7 * Theme.bodySize
            width: plate.measure
            x: Theme.margin
            y: plate.start + Math.max(0, 0.42 * (room - height))

            Title {
                color: poster.textColor
                maximumHeight: told.room - 2.8 * Theme.bodySize - telling.height - told.spacing
                size: Theme.poster * (poster.pictured ? Math.max(0.9, Math.min(1.15, plate.larger)) : 1.5)
                smallest: 1.5 * Theme.bodySize
                thrift: 0.86
                text: poster.page.title
                width: parent.width
            }

            Column {
                id: telling

                spacing: told.spacing
                width: parent.width

                Words {
                    color: poster.textColor
                    font.pixelSize: 1.38 * plate.larger * Theme.bodySize
                    font.weight: Font.DemiBold
                    text: poster.page.organisation
                    visible: text !== ""
                    width: parent.width
                }

                Balanced {
                    color: poster.textColor
                    size: 1.2 * plate.larger * Theme.bodySize
                    text: poster.page.lead
                    visible: text !== ""
                    width: parent.width
                }
            }
        }

        Item {
            id: fact

            readonly property bool told: poster.page.highlight !== ""

            height: told ? highlight.y + highlight.implicitHeight : 0
            visible: told && plate.factFits
            width: plate.measure
            x: Theme.margin
            y: plate.height - height - 0.8 * Theme.margin

            Rectangle {
                color: poster.textColor
                height: 1.4 * Theme.stroke
                width: parent.width
            }

            Balanced {
                id: highlight

                color: poster.textColor
                leading: 1
                size: Math.max(Theme.bodySize, plate.larger * 1.1 * Theme.bodySize)
                text: poster.page.highlight
                weight: Font.Bold
                width: parent.width
                y: 1.4 * Theme.stroke + 0.5 * Theme.bodySize
            }
        }
    }
}
