import QtQuick
import Exhibit
import Exhibit.Backend

// What a verb said, while it works and when it is done.
StartSheet {
    id: report

    required property StartDesk desk

    readonly property var said: desk.report
    readonly property string result: said.made || said.file
    readonly property bool packed: said.made.endsWith(".kiosk")

    breadth: 46 * DeskStyle.size
    Keys.onDownPressed: lines.flick(0, -900)
    Keys.onUpPressed: lines.flick(0, 900)

    title: desk.busy ? desk.words.busy : said.title

    onDismissed: if (!desk.busy)
        desk.dismiss()

    ProblemRows {
        height: Math.min(contentHeight, report.height - 16 * DeskStyle.size)
        problems: report.said.problems
        visible: !report.desk.busy && count > 0
        width: parent.width
    }

    Flickable {
        id: lines

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: words.height
        height: Math.min(contentHeight, report.height - 16 * DeskStyle.size)
        visible: !report.desk.busy && words.text !== ""
        width: parent.width

        DeskWords {
            id: words

            text: report.said.lines.join("\n")
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    Row {
        spacing: DeskStyle.gap
        visible: !report.desk.busy

        DeskButton {
            caption: report.desk.words.close
            chosen: true

            onClicked: report.desk.dismiss()
            onVisibleChanged: if (visible)
                forceActiveFocus()
        }

        DeskButton {
            caption: report.packed ? report.desk.words.show : report.desk.words.preview
            visible: report.said.made !== ""

            onClicked: report.packed ? report.desk.show(report.said.made) : report.desk.preview(report.said.made)
        }

        DeskButton {
            caption: report.desk.words.look
            visible: report.said.file !== ""

            onClicked: report.desk.openFile(report.said.file)
        }

        DeskButton {
            caption: report.desk.words.folder
            visible: report.result !== ""

            onClicked: report.desk.openFolder(report.result)
        }
    }
}
