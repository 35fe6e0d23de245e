import QtQuick
import Exhibit
import Exhibit.Backend

// What a verb said, while it works and when it is done.
StartSheet {
    id: report

    required property StartDesk desk

    readonly property var said: desk.report

    breadth: 46 * DeskStyle.size
    title: desk.busy ? desk.words.busy : said.title

    onDismissed: if (!desk.busy)
        desk.dismiss()

    ProblemRows {
        height: Math.min(contentHeight, report.height - 16 * DeskStyle.size)
        problems: report.said.problems
        visible: !report.desk.busy && count > 0
        width: parent.width
    }

    DeskWords {
        text: report.said.lines.join("\n")
        visible: !report.desk.busy && text !== ""
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    DeskButton {
        caption: report.desk.words.close
        chosen: true
        visible: !report.desk.busy

        onClicked: report.desk.dismiss()
    }
}
