import QtQuick

// What Qt itself costs: three pictures over the whole screen, side by side, dragged by a finger.
Window {
    id: window

    property url picture

    height: Screen.height
    visible: true
    width: Screen.width

    ListView {
        id: pages

        anchors.fill: parent
        cacheBuffer: width
        highlightRangeMode: ListView.StrictlyEnforceRange
        model: 3
        orientation: ListView.Horizontal
        preferredHighlightBegin: 0
        preferredHighlightEnd: width
        snapMode: ListView.SnapOneItem

        delegate: Image {
            height: pages.height
            source: window.picture
            width: pages.width
        }

        Component.onCompleted: positionViewAtIndex(1, ListView.SnapPosition)
    }
}
