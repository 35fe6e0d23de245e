pragma Singleton

import QtQuick

// The look: colours, type and space. The show feeds it the body size, the target and the text scale
// that follow from the screen and the distance; everything else is derived here.
QtObject {
    id: theme

    property real bodySize: 38
    property real target: 96
    property real textScale: 1
    property bool showFocus: false
    property bool contrast: false

    // In a talk nobody touches the audience's screen: what can be pressed is not shown.
    property bool untouched: false

    readonly property string family: "Hanken Grotesk"

    readonly property int weight: contrast ? Font.DemiBold : Font.Medium
    readonly property int strong: contrast ? Font.ExtraBold : Font.DemiBold

    readonly property color paper: contrast ? "#FFFFFF" : "#FBF6EC"
    readonly property color ink: contrast ? "#000000" : "#191627"
    readonly property color ink2: contrast ? "#000000" : "#2A2640"
    readonly property color ink3: contrast ? "#3A3A3A" : "#443E60"
    readonly property color soft: contrast ? "#000000" : "#5B566B"
    readonly property color line: contrast ? "#FFFFFF" : "#E4DCCB"
    readonly property color faint: contrast ? "#B4B4B4" : "#7A748F"
    readonly property color white: "#FFFFFF"
    readonly property color focus: "#2F62F0"
    readonly property color main: contrast ? "#FFFFFF" : "#F2B632"
    readonly property color grave: contrast ? "#000000" : "#D93A1E"
    readonly property color fine: contrast ? "#000000" : "#1F9D6B"

    // Edges that maximum contrast draws around what otherwise stands by its colour alone.
    readonly property real edge: contrast ? stroke : 0

    readonly property real body: bodySize * textScale
    readonly property real lead: (textScale >= 2 ? 1 : 1.2) * body
    readonly property real label: Math.max(0.85 * bodySize, 0.85 * bodySize * Math.min(textScale, 1.5))
    readonly property real caption: textScale > 1 ? body : 0.75 * body
    readonly property real title: 2.4 * bodySize * (1 + 0.4 * (textScale - 1))
    readonly property real poster: 3.6 * bodySize

    readonly property real gap: 0.5 * bodySize
    readonly property real margin: 1.6 * bodySize
    readonly property real radius: 0.45 * bodySize
    readonly property real stroke: Math.max(2, bodySize / 14)
    readonly property real barHeight: Math.round(target + 1.25 * bodySize)

    // What a column that may scroll leaves free on its right, for the buttons that scroll it.
    readonly property real gutter: untouched ? margin : target + 2.8 * gap

    // How many characters of body text stand on a line of this width, in pixels.
    function characters(width: real): real {
        return width / (0.5 * body);
    }
}
