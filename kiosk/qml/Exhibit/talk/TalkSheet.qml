import QtQuick
import Exhibit

// A plate with a title and what belongs to it.
Rectangle {
    id: sheet

    default property alias content: column.data
    required property string title
    readonly property alias column: column

    color: DeskStyle.bar
    implicitHeight: column.height + 4 * DeskStyle.gap
    implicitWidth: 44 * DeskStyle.size
    radius: DeskStyle.radius

    Accessible.name: title
    Accessible.role: Accessible.Dialog

    // Swallows what falls beside the buttons.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Column {
        id: column

        spacing: DeskStyle.gap
        width: parent.width - 4 * DeskStyle.gap
        x: 2 * DeskStyle.gap
        y: 2 * DeskStyle.gap

        DeskWords {
            font.pixelSize: 1.5 * DeskStyle.size
            font.weight: Font.Bold
            text: sheet.title
            width: parent.width
        }
    }
}
