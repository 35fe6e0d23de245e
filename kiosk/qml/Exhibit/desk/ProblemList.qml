pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// Each problem with its place and its cure. Touching one goes to the page that it is on.
Rectangle {
    id: list

    required property Desk desk

    signal chosen(stop: string)

    color: DeskStyle.bar

    Accessible.name: desk.words.problems
    Accessible.role: Accessible.List

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    ProblemRows {
        anchors.bottomMargin: DeskStyle.gap
        anchors.fill: parent
        anchors.leftMargin: DeskStyle.gap
        anchors.rightMargin: DeskStyle.gap
        problems: list.desk.problems

        header: DeskWords {
            bottomPadding: DeskStyle.gap
            color: list.desk.broken ? DeskStyle.grave : DeskStyle.soft
            text: list.desk.broken ? list.desk.words.kept : list.desk.problems.length > 0 ? list.desk.words.watching : list.desk.words.fine
            topPadding: DeskStyle.gap
            width: ListView.view.width
        }

        onChosen: stop => list.chosen(stop)
    }
}
