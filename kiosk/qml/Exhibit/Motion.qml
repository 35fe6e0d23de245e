pragma Singleton

import QtQuick

// How long things take to move. Calm motion knows no way from here to there, only a short fade.
QtObject {
    property bool calm: false

    readonly property int fade: 120
    readonly property int turn: calm ? fade : 280
    readonly property int open: 320
    readonly property int curtain: 520
}
