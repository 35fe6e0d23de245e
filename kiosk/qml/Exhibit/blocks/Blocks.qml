pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The blocks of a page, each drawn by the part for its kind.
Column {
    id: blocks

    required property KioskController controller
    required property var page

    // How many of them are told; a talk tells one after the other where the stop asks for it.
    readonly property int told: tells ? controller.content.told[page.id] : page.blocks.length
    readonly property bool tells: controller.content.told[page.id] !== undefined

    signal toldMore(block: Item)

    spacing: 0.9 * Theme.body

    onToldChanged: if (tells && told > 0 && told <= slots.count)
        toldMore(slots.itemAt(told - 1))

    Repeater {
        id: slots

        model: blocks.page.blocks

        Loader {
            id: slot

            required property int index
            required property var modelData

            readonly property bool isTold: index < blocks.told

            enabled: isTold
            opacity: isTold ? 1 : 0
            width: blocks.width

            sourceComponent: {
                switch (modelData.kind) {
                case "text":
                    return text;
                case "cards":
                    return cards;
                case "compare":
                    return compare;
                case "facts":
                    return facts;
                case "quote":
                    return quote;
                case "gallery":
                    return gallery;
                case "link":
                    return link;
                case "people":
                    return people;
                }
                return undefined;
            }

            Behavior on opacity {
                NumberAnimation {
                    duration: Motion.fade
                }
            }

            Component {
                id: text

                Paragraphs {
                    paragraphs: slot.modelData.paragraphs
                }
            }

            Component {
                id: cards

                CardsBlock {
                    accent: blocks.page.accent
                    cards: slot.modelData.cards
                }
            }

            Component {
                id: compare

                CompareBlock {
                    accent: blocks.page.accent
                    cards: slot.modelData.cards
                }
            }

            Component {
                id: facts

                FactsBlock {
                    accent: blocks.page.accent
                    facts: slot.modelData.facts
                }
            }

            Component {
                id: quote

                QuoteBlock {
                    accent: blocks.page.accent
                    by: slot.modelData.by
                    text: slot.modelData.text
                }
            }

            Component {
                id: gallery

                GalleryBlock {
                    controller: blocks.controller
                    photos: slot.modelData.photos
                }
            }

            Component {
                id: link

                LinkBlock {
                    accent: blocks.page.accent
                    controller: blocks.controller
                    link: slot.modelData
                }
            }

            Component {
                id: people

                PeopleBlock {
                    controller: blocks.controller
                    tiles: slot.modelData.tiles
                }
            }
        }
    }
}
