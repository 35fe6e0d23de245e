import QtQuick
import Exhibit

// Which stop this is: its place in the tour, and its name.
Item {
    id: head

    required property string caption
    required property var stop
    required property int count
    property string note

    height: title.y + title.height

    DeskWords {
        id: above

        color: DeskStyle.soft
        font.pixelSize: 0.85 * DeskStyle.size
        font.weight: Font.DemiBold
        text: head.caption + "  " + head.stop.place + "/" + head.count
        wrapMode: Text.NoWrap
    }

    DeskWords {
        anchors.right: parent.right
        color: DeskStyle.soft
        font.pixelSize: 0.85 * DeskStyle.size
        text: head.note
        wrapMode: Text.NoWrap
    }

    DeskWords {
        id: title

        elide: Text.ElideRight
        font.pixelSize: 1.4 * DeskStyle.size
        font.weight: Font.Bold
        maximumLineCount: 1
        text: [head.stop.title, head.stop.organisation].filter(Boolean).join(" · ")
        width: parent.width
        wrapMode: Text.NoWrap
        y: above.height
    }
}
