pragma ComponentBehavior: Bound

import QtQuick
import Exhibit
import Exhibit.Backend

// The show beside the editor: as it will stand on the screen that is chosen, with what is wrong.
Window {
    id: window

    required property KioskController controller
    required property Desk desk
    property alias begun: show.begun

    readonly property Item exhibit: show
    readonly property list<int> sizes: [100, 125, 150, 200]

    // The problems come by themselves when the files cannot be shown, and when they are asked for.
    property bool listed: false

    function isLoaded(): bool {
        return show.isLoaded();
    }

    function isAtRest(): bool {
        return show.isAtRest();
    }

    function speak(): void {
        const codes = controller.content.languages.map(language => language.code);
        controller.chooseLanguage(codes[(codes.indexOf(controller.shown.language) + 1) % codes.length]);
    }

    function enlarge(): void {
        controller.chooseTextSize(sizes[(sizes.indexOf(controller.shown.textSize) + 1) % sizes.length]);
    }

    color: DeskStyle.ground
    minimumHeight: 480
    minimumWidth: 720
    title: controller.content.title

    Shortcut {
        sequence: "R"

        onActivated: window.desk.turn()
    }

    Shortcut {
        sequence: "L"

        onActivated: window.speak()
    }

    Shortcut {
        sequence: "T"

        onActivated: window.enlarge()
    }

    Shortcut {
        sequence: "C"

        onActivated: window.desk.countDown()
    }

    Shortcut {
        sequence: "P"

        onActivated: window.listed = !problems.visible
    }

    Repeater {
        model: window.desk.devices

        Item {
            id: number

            required property int index
            required property string modelData

            Shortcut {
                sequence: String(number.index + 1)

                onActivated: window.desk.choose(number.modelData)
            }
        }
    }

    DeskBar {
        id: bar

        controller: window.controller
        desk: window.desk
        listed: problems.visible
        width: parent.width
        z: 1

        onEnlarged: window.enlarge()
        onSpoken: window.speak()
        onToggled: window.listed = !problems.visible
    }

    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: DeskStyle.gap
        anchors.right: problems.visible ? problems.left : parent.right
        anchors.top: bar.bottom

        // However small the window, the show is large enough to be laid out.
        readonly property real least: 120 / Math.min(1, window.desk.aspect)
        readonly property real tall: Math.max(least, Math.min(height, width / window.desk.aspect))

        Show {
            id: show

            anchors.centerIn: parent
            clip: true
            controller: window.controller
            height: Math.floor(room.tall)
            width: Math.floor(room.tall * window.desk.aspect)
        }
    }

    ProblemList {
        id: problems

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: bar.bottom
        desk: window.desk
        visible: window.desk.broken || window.listed
        width: Math.min(parent.width, 27 * DeskStyle.size)

        onChosen: stop => window.controller.open(stop)
    }
}
