import QtQuick

// A paragraph whose only markup is the kiosk's own <b> and <i>; everything else arrives escaped.
Words {
    lineHeight: 1.08
    textFormat: Text.StyledText
}
