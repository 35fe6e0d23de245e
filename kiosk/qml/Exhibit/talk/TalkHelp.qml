pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Every key and what it does.
TalkSheet {
    id: sheet

    required property TalkDesk talk

    readonly property var words: talk.words
    readonly property var keys: [["→  " + words.key_page_down + "  " + words.key_space, words.help_on], ["←  " + words.key_page_up + "  " + words.key_backspace, words.help_back], [words.key_home + "  " + words.key_end, words.help_first + " / " + words.help_last], ["1–9  " + words.key_enter, words.help_number], ["I", words.help_index], ["B  .", words.help_black], ["W  ,", words.help_white], ["F", words.help_freeze], ["O", words.spotlight], ["Z  +  −", words.help_enlarge], ["L", words.help_language], ["N", words.help_notes_language], [words.key_scroll, words.help_scroll], ["T", words.help_strip], ["S", words.help_swap], ["F5  P", words.help_start + " / " + words.help_pause], [words.key_escape, words.help_leave]]

    implicitWidth: 62 * DeskStyle.size
    title: words.help

    Grid {
        id: grid

        columnSpacing: 2 * DeskStyle.gap
        columns: 2
        flow: Grid.TopToBottom
        rowSpacing: 0.5 * DeskStyle.gap
        rows: Math.ceil(sheet.keys.length / columns)
        width: parent.width

        Repeater {
            model: sheet.keys

            Item {
                id: row

                required property var modelData

                height: Math.max(key.height, what.height)
                width: (grid.width - grid.columnSpacing) / 2

                DeskWords {
                    id: key

                    color: DeskStyle.advice
                    font.weight: Font.DemiBold
                    text: row.modelData[0]
                    width: 0.42 * parent.width
                }

                DeskWords {
                    id: what

                    text: row.modelData[1]
                    width: parent.width - x
                    x: key.width + DeskStyle.gap
                }
            }
        }
    }
}
