pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// One stop: its picture and its words, side by side where there is room for both.
Item {
    id: screen

    required property KioskController controller
    required property var page

    // Whether there is more than can be seen.
    readonly property alias below: words.below

    readonly property bool pioneer: page.kind === "pioneer"
    readonly property bool pictured: !!page.picture
    readonly property bool standing: height > width
    readonly property real share: controller.sizes.narrow ? 4 / 12 : pioneer ? 7 / 12 : 5 / 12
    readonly property real column: width * (1 - share) - Theme.margin - Theme.gutter
    readonly property bool beside: pictured && !standing && Theme.textScale < 2 && Theme.characters(column) >= 25
    readonly property bool above: pictured && standing && Theme.textScale < 2
    readonly property bool within: pictured && !beside && !above

    function scroll(part: real): bool {
        return words.scroll(part);
    }

    function jump(part: real): bool {
        return words.jump(part);
    }

    function toTop(): void {
        words.toTop();
    }

    // Where one of the page's pictures is on it; empty where it is not to be seen.
    function placeOf(picture: int): rect {
        const found = seek(screen, picture);
        if (!found)
            return Qt.rect(0, 0, 0, 0);
        const place = found.mapToItem(screen, 0, 0, found.width, found.height);
        return place.y + place.height > 0 && place.y < height ? place : Qt.rect(0, 0, 0, 0);
    }

    function seek(item: Item, picture: int): Item {
        if ((item as EnlargingPicture)?.photo.index === picture)
            return item;
        for (const child of item.children) {
            const found = seek(child, picture);
            if (found)
                return found;
        }
        return null;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        id: picture

        active: screen.beside || screen.above
        height: screen.above ? Math.round(screen.height * (screen.pioneer ? 0.5 : 0.36)) : screen.height
        width: screen.above ? screen.width : Math.round(screen.width * screen.share)
        x: screen.beside && screen.pioneer ? screen.width - width : 0

        sourceComponent: PagePicture {
            controller: screen.controller
            page: screen.page
        }
    }

    Rectangle {
        color: screen.page.accent.fill
        height: 0.35 * Theme.bodySize
        visible: !picture.active
        width: parent.width
    }

    Scroller {
        id: words

        centred: screen.pioneer
        height: parent.height - y
        spacing: 0.75 * Theme.body
        words: screen.controller.content.words
        width: screen.beside ? screen.width - picture.width : screen.width
        x: screen.beside && !screen.pioneer ? picture.width : 0
        y: screen.above ? picture.height : screen.beside ? 0 : 0.35 * Theme.bodySize

        Kicker {
            page: screen.page
            width: parent.width
        }

        Title {
            text: screen.page.title
            width: parent.width
        }

        Words {
            color: screen.page.accent.onPaper
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: screen.page.organisation
            visible: text !== ""
            width: parent.width
        }

        Balanced {
            size: Theme.lead
            text: screen.page.lead
            visible: text !== ""
            width: Math.min(parent.width, 29 * Theme.lead)
        }

        Loader {
            active: screen.within
            visible: active
            width: parent.width

            sourceComponent: Column {
                spacing: 0.8 * Theme.gap

                PagePicture {
                    id: inner

                    controller: screen.controller
                    height: Math.round(width / 1.5)
                    noted: false
                    page: screen.page
                    width: Math.round(Math.min(parent.width, 1.5 * 0.86 * screen.height))
                }

                Words {
                    color: Theme.soft
                    font.pixelSize: Theme.label
                    text: inner.photo.note
                    visible: text !== ""
                    width: parent.width
                }
            }
        }

        Paragraphs {
            paragraphs: screen.page.story
            visible: screen.page.story.length > 0
            width: parent.width
        }

        Blocks {
            controller: screen.controller
            page: screen.page
            visible: screen.page.blocks.length > 0
            width: parent.width

            onToldMore: block => words.reveal(block)
        }
    }
}
