import QtQuick
import Exhibit

// What staff read: in one size, whatever a visitor has chosen.
Words {
    property real size: Theme.bodySize

    color: Theme.white
    font.pixelSize: size

    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
