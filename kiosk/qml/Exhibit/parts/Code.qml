pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend

// A code for the camera of a phone: dark on white whatever the theme, each square whole pixels across.
// A square is as large as the distance asks for, or as the room allows.
Rectangle {
    id: code

    required property KioskController controller
    required property real room

    readonly property Taken taken: controller.taken
    readonly property int across: taken.across
    readonly property string label: taken.address === "" ? taken.says : taken.says + " " + taken.address
    readonly property real dots: Screen.devicePixelRatio
    readonly property real square: Math.max(1, Math.min(Math.ceil(controller.sizes.square * dots), Math.floor(room * dots / Math.max(1, across)))) / dots

    color: "#FFFFFF"
    height: across * square
    width: across * square

    Accessible.name: label
    Accessible.role: Accessible.Graphic

    Repeater {
        model: code.taken.bars

        Rectangle {
            required property var modelData

            antialiasing: false
            color: "#000000"
            height: modelData[3] * code.square
            width: modelData[2] * code.square
            x: modelData[0] * code.square
            y: modelData[1] * code.square
        }
    }
}
