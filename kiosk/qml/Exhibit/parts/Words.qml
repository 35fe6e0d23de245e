import QtQuick
import Exhibit

// Text of the exhibition, shown as it is.
Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Theme.weight
    linkColor: color
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
