pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The languages, and the way back to the visitors.
Column {
    id: foot

    required property StaffDesk desk

    spacing: Theme.gap

    Row {
        spacing: Theme.gap

        Repeater {
            model: foot.desk.languages

            PillButton {
                required property var modelData
                readonly property bool spoken: modelData.code === foot.desk.language

                caption: modelData.code.toUpperCase()
                captionSize: Theme.label
                fill: spoken ? Theme.white : Theme.ink2
                gesturePolicy: TapHandler.ReleaseWithinBounds
                label: modelData.name
                textColor: spoken ? Theme.ink : Theme.white

                onClicked: foot.desk.speak(modelData.code)
            }
        }
    }

    StaffButton {
        caption: foot.desk.words.leave

        onClicked: foot.desk.leave()
    }
}
