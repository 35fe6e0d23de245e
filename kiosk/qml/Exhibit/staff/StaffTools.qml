import QtQuick
import Exhibit
import Exhibit.Backend

// What can be done with the stand itself.
Flow {
    id: tools

    required property StaffDesk desk

    spacing: Theme.gap

    StaffButton {
        caption: tools.desk.backTitle ? tools.desk.words.go_back : ""
        onPaper: true

        onClicked: tools.desk.choose("go_back", "", tools.desk.backTitle)
    }

    StaffButton {
        caption: tools.desk.words.clean
        onPaper: true

        onClicked: tools.desk.clean()
    }

    StaffButton {
        caption: tools.desk.words.restart
        onPaper: true

        onClicked: tools.desk.startAgain()
    }

    StaffButton {
        caption: tools.desk.problems > 0 ? tools.desk.words.problems : ""
        onPaper: true

        onClicked: tools.desk.openProblems()
    }

    StaffButton {
        caption: tools.desk.mayQuit ? tools.desk.words.quit : ""
        onPaper: true

        onClicked: tools.desk.choose("quit", "", "")
    }
}
