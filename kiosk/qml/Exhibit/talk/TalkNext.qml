pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// What comes behind this stop, as a card in its colour.
Item {
    id: next

    required property TalkDesk talk
    required property Pictures pictures

    readonly property var stop: talk.shown.next
    readonly property string picture: stop && pictures.revision >= 0 ? pictures.source(stop.file, "tile") : ""

    DeskWords {
        id: last

        color: DeskStyle.soft
        text: next.talk.words.last_stop
        visible: !next.stop
        width: parent.width
    }

    Loader {
        active: !!next.stop
        anchors.fill: parent

        sourceComponent: Column {
            spacing: 0.6 * DeskStyle.gap

            TalkHead {
                id: head

                caption: next.talk.words.next
                count: next.talk.shown.count
                stop: next.stop
                width: parent.width
            }

            Rectangle {
                color: next.stop.fill
                height: next.height - y
                width: parent.width

                Image {
                    anchors.right: parent.right
                    asynchronous: true
                    fillMode: Image.PreserveAspectCrop
                    height: parent.height
                    source: next.picture
                    sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
                    width: visible ? Math.round(0.4 * parent.width) : 0
                    visible: source.toString() !== ""

                    Accessible.ignored: true
                }

                DeskWords {
                    color: next.stop.onFill
                    elide: Text.ElideRight
                    font.pixelSize: 1.15 * DeskStyle.size
                    height: parent.height - 2 * DeskStyle.gap
                    text: next.stop.lead
                    verticalAlignment: Text.AlignVCenter
                    width: 0.6 * parent.width - 2.5 * DeskStyle.gap
                    x: 1.25 * DeskStyle.gap
                    y: DeskStyle.gap
                }
            }
        }
    }
}
