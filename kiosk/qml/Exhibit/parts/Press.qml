import QtQuick

// What every control does: it is pressed by touch, mouse, Enter, Space or an assistive technology.
Item {
    id: press

    property string label
    property alias gesturePolicy: tap.gesturePolicy
    readonly property alias pressed: tap.pressed

    signal clicked

    activeFocusOnTab: true

    Accessible.name: label
    Accessible.role: Accessible.Button
    Accessible.onPressAction: press.clicked()

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onSpacePressed: clicked()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.DragThreshold

        onTapped: press.clicked()
    }
}
