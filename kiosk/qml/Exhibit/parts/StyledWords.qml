import QtQuick
import Exhibit

// A paragraph whose only markup is the kiosk's own <b> and <i>; everything else arrives escaped.
Words {
    id: styled

    required property string paragraph

    // On a line with room for it, a short last word is kept with the one before it.
    readonly property bool roomy: width > 14 * font.pixelSize

    lineHeight: 1.08
    text: roomy ? paragraph.replace(/ ([^ ]{1,12})$/, "&nbsp;$1") : paragraph
    textFormat: Text.StyledText
}
