import QtQuick
import Exhibit

// A pill whose caption steps back when the bar has no room for it.
PillButton {
    id: button

    required property string words
    required property bool compact

    // The width with its caption, whether it is shown or not.
    readonly property real full: visible ? Math.max(size, measure.implicitWidth + 2.9 * Theme.bodySize) : 0

    caption: compact ? "" : words
    label: words

    Words {
        id: measure

        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: button.words
        visible: false
        wrapMode: Text.NoWrap
    }
}
