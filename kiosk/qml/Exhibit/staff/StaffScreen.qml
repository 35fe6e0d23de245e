import QtQuick
import Exhibit
import Exhibit.Backend

// The screens for staff, over the whole show: what is asked or done on dark ground, what there is to
// choose or to read on paper. They are made once and only hidden.
FocusScope {
    id: screen

    required property StaffDesk desk

    readonly property string shown: desk.shown.screen

    function press(event: var): bool {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            desk.type(event.text);
        else if (event.key === Qt.Key_Backspace)
            desk.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            desk.enter();
        else if (event.key === Qt.Key_Escape)
            desk.back();
        else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
            return scroll(event.key === Qt.Key_Down ? 0.5 : -0.5);
        else
            return false;
        return true;
    }

    function scroll(part: real): bool {
        return shown === "menu" ? menu.scroll(part) : shown === "card" && card.scroll(part);
    }

    enabled: visible

    Keys.onPressed: event => event.accepted = press(event)

    // On each screen the keys begin anew: a hidden control would still take them.
    onShownChanged: {
        if (shown !== "away")
            ground.forceActiveFocus();
        if (shown === "pin")
            menu.toTop();
        if (shown !== "card")
            card.toTop();
    }

    Rectangle {
        id: ground

        anchors.fill: parent
        color: Theme.ink
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    StaffPin {
        anchors.fill: parent
        desk: screen.desk
        visible: screen.shown === "pin"
    }

    StaffMenu {
        id: menu

        anchors.fill: parent
        desk: screen.desk
        visible: screen.shown === "menu"
    }

    StaffWork {
        anchors.fill: parent
        desk: screen.desk
        visible: screen.shown === "work"
    }

    StaffCard {
        id: card

        anchors.fill: parent
        desk: screen.desk
        visible: screen.shown === "card"
    }

    StaffCleaning {
        anchors.fill: parent
        desk: screen.desk
        visible: screen.shown === "cleaning"
    }
}
