pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// A stop as a poster: its picture, and what someone who never touches should know of it.
Item {
    id: poster

    required property Pictures pictures
    required property var page

    readonly property bool standing: height > width
    readonly property bool pictured: !!page.picture && (standing || Theme.characters(0.54 * width - 2 * Theme.margin) >= 25)
    readonly property color textColor: page.accent.onFill

    Rectangle {
        anchors.fill: parent
        color: poster.page.accent.fill
    }

    Loader {
        id: picture

        active: poster.pictured
        height: poster.standing ? Math.round(0.44 * parent.height) : parent.height
        width: poster.standing ? parent.width : Math.round(0.46 * parent.width)
        x: parent.width - width

        sourceComponent: Picture {
            asynchronous: false
            ground: poster.page.accent.fill
            textColor: poster.page.accent.onFill
            photo: poster.page.picture
            pictures: poster.pictures
        }
    }

    Item {
        id: plate

        readonly property real larger: poster.standing ? 1.25 : 1

        height: parent.height - y
        width: poster.standing || !poster.pictured ? parent.width : parent.width - picture.width
        y: poster.standing && poster.pictured ? picture.height : 0

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: 0.7 * Theme.bodySize
            width: parent.width - 2 * x
            x: Theme.margin

            Title {
                color: poster.textColor
                maximumHeight: plate.height - 2 * Theme.margin - telling.height - words.spacing
                size: Theme.poster
                smallest: 1.5 * Theme.bodySize
                text: poster.page.title
                width: parent.width
            }

            Column {
                id: telling

                spacing: 0.7 * Theme.bodySize
                width: parent.width

                Words {
                    color: poster.textColor
                    font.pixelSize: plate.larger * 1.2 * Theme.lead
                    font.weight: Font.DemiBold
                    text: poster.page.organisation
                    visible: text !== ""
                    width: parent.width
                }

                Words {
                    color: poster.textColor
                    font.pixelSize: plate.larger * Theme.lead
                    lineHeight: 1.04
                    text: poster.page.lead
                    visible: text !== ""
                    width: parent.width
                }

                Rectangle {
                    color: poster.textColor
                    height: 1.4 * Theme.stroke
                    visible: fact.visible
                    width: 2.4 * Theme.bodySize
                }

                Words {
                    id: fact

                    color: poster.textColor
                    font.pixelSize: plate.larger * 1.2 * Theme.bodySize
                    font.weight: Font.Bold
                    text: poster.page.highlight
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
