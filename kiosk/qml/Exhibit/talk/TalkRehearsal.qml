pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// How long each stop took, beside the last time and the plan.
TalkSheet {
    id: sheet

    required property TalkDesk talk

    readonly property var words: talk.words
    readonly property var told: talk.rehearsal

    implicitWidth: 60 * DeskStyle.size
    title: words.rehearsal_title + "  " + told.whole

    DeskWords {
        color: DeskStyle.soft
        text: sheet.told.kept ? sheet.words.rehearsal_first : sheet.words.rehearsal_not_kept
        visible: sheet.told.first || !sheet.told.kept
        width: parent.width
    }

    TalkRow {
        cells: [sheet.words.rehearsal_now, sheet.words.rehearsal_last, sheet.words.rehearsal_plan]
        color: DeskStyle.soft
        name: sheet.words.rehearsal_stop
        width: parent.width
    }

    ListView {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: Math.max(0, Math.min(contentHeight, sheet.parent.parent.height - 16 * DeskStyle.size))
        model: sheet.told.rows
        spacing: 0.5 * DeskStyle.gap
        width: parent.width

        delegate: TalkRow {
            required property var modelData

            cells: [modelData.now, modelData.last, modelData.planned]
            color: modelData.over ? DeskStyle.grave : DeskStyle.text
            name: modelData.over ? modelData.title + " · " + sheet.words.rehearsal_long : modelData.title
            width: ListView.view.width
        }
    }

    DeskButton {
        caption: sheet.words.close
        chosen: true
        key: sheet.talk.words.key_enter

        onClicked: Qt.callLater(sheet.talk.finish)
    }
}
