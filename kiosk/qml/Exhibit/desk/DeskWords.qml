import QtQuick
import Exhibit

// Words in a window for organisers.
Text {
    color: DeskStyle.text
    font.family: DeskStyle.family
    font.pixelSize: DeskStyle.size
    font.weight: Font.Medium
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
