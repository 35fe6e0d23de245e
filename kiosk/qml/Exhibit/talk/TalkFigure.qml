import QtQuick
import Exhibit

// A figure with what it counts below.
Column {
    id: column

    required property string caption
    required property string figure

    Accessible.name: caption + ": " + figure
    Accessible.role: Accessible.StaticText

    DeskWords {
        font.pixelSize: 2.2 * DeskStyle.size
        font.weight: Font.Bold
        lineHeight: 0.95
        text: column.figure
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }

    DeskWords {
        color: DeskStyle.soft
        font.pixelSize: 0.85 * DeskStyle.size
        text: column.caption
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
