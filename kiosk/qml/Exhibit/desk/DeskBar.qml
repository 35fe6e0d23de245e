pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// On which screen the show stands, in which language and size of text; and how many problems it has.
Rectangle {
    id: bar

    required property KioskController controller
    required property Desk desk
    required property bool listed

    readonly property var words: desk.words
    readonly property int errors: desk.problems.filter(problem => problem.grave).length
    readonly property int advice: desk.problems.length - errors

    signal spoken
    signal enlarged
    signal toggled

    function said(count: int, one: string, more: string): string {
        return count === 0 ? "" : count === 1 ? words[one] : words[more].replace("{count}", String(count));
    }

    color: DeskStyle.bar
    height: flow.height + 2 * DeskStyle.gap

    Flow {
        id: flow

        spacing: 0.6 * DeskStyle.gap
        width: parent.width - status.width - 3 * DeskStyle.gap
        x: DeskStyle.gap
        y: DeskStyle.gap

        Repeater {
            model: bar.desk.devices

            DeskButton {
                required property int index
                required property string modelData

                caption: bar.words[modelData]
                chosen: bar.desk.device === modelData
                key: String(index + 1)

                onClicked: bar.desk.choose(modelData)
            }
        }

        DeskButton {
            caption: bar.words.turn
            key: "R"

            onClicked: bar.desk.turn()
        }

        DeskButton {
            caption: bar.controller.shown.language.toUpperCase()
            key: "L"
            visible: bar.controller.content.languages.length > 1

            onClicked: bar.spoken()
        }

        DeskButton {
            caption: bar.words.text.replace("{percent}", bar.controller.shown.textSize)
            key: "T"

            onClicked: bar.enlarged()
        }

        DeskButton {
            caption: bar.words.countdown
            key: "C"

            onClicked: bar.desk.countDown()
        }
    }

    DeskButton {
        id: status

        anchors.right: parent.right
        anchors.rightMargin: DeskStyle.gap
        caption: [bar.said(bar.errors, "one", "more"), bar.said(bar.advice, "advice_one", "advice_more")].filter(Boolean).join(", ") || bar.words.fine
        chosen: bar.listed
        dot: bar.errors > 0 ? DeskStyle.grave : bar.advice > 0 ? DeskStyle.advice : DeskStyle.fine
        key: "P"
        y: DeskStyle.gap

        onClicked: bar.toggled()
    }
}
