pragma ComponentBehavior: Bound

import QtQuick
import Exhibit

// What this stand has, what the sticks bring, and what can be done with the stand itself.
StaffFrame {
    id: menu

    readonly property var words: desk.words

    function scroll(part: real): bool {
        return lists.scroll(part);
    }

    function toTop(): void {
        lists.toTop();
    }

    foot: StaffFoot {
        desk: menu.desk
        width: menu.column
    }
    said: desk.facts
    share: 0.24

    Scroller {
        id: lists

        anchors.fill: parent
        spacing: 0.8 * Theme.bodySize
        words: menu.words

        Repeater {
            model: menu.desk.sticks

            StaffStick {
                required property var modelData

                stick: modelData
                width: parent.width

                onPicked: offer => menu.desk.pick(offer.path, offer.title, offer.version)
            }
        }

        StaffWords {
            bottomPadding: 0.8 * Theme.bodySize
            color: Theme.soft
            text: menu.words.no_stick
            visible: menu.desk.sticks.length === 0
            width: parent.width
        }

        Title {
            size: 1.5 * Theme.bodySize
            text: menu.words.exhibitions
            width: parent.width
        }

        Column {
            bottomPadding: 0.8 * Theme.bodySize
            spacing: 0.8 * Theme.bodySize
            width: parent.width

            Repeater {
                model: menu.desk.entries

                StaffEntry {
                    required property var modelData

                    cover: modelData.cover
                    enabled: modelData.can
                    marked: modelData.shown
                    said: modelData.said
                    title: modelData.title
                    width: parent.width

                    onClicked: menu.desk.choose("show", modelData.bundle, modelData.title)
                }
            }
        }

        Title {
            size: 1.5 * Theme.bodySize
            text: menu.words.tools
            width: parent.width
        }

        StaffTools {
            desk: menu.desk
            width: parent.width
        }
    }
}
