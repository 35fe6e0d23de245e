import QtQuick
import Exhibit
import Exhibit.Backend

// A photograph cropped around its focus; a drawn placeholder while there is none.
Item {
    id: picture

    required property Pictures pictures
    required property var photo
    property string rendition: "screen"
    property color ground: Theme.ink2
    property color textColor: Theme.white

    property alias asynchronous: image.asynchronous

    readonly property bool settled: image.status === Image.Ready || broken
    readonly property bool broken: pictures.revision >= 0 && pictures.broken(photo.file)

    clip: true

    Accessible.name: photo.alt
    Accessible.role: Accessible.Graphic

    Rectangle {
        anchors.fill: parent
        color: picture.ground
    }

    Icon {
        anchors.centerIn: parent
        color: picture.textColor
        name: "picture"
        opacity: 0.5
        size: Math.min(parent.width, parent.height) / 3
        visible: picture.broken
    }

    Image {
        id: image

        readonly property real cover: Math.max(picture.width / Math.max(1, implicitWidth), picture.height / Math.max(1, implicitHeight))

        x: Math.round((picture.width - width) * picture.photo.focusX)
        y: Math.round((picture.height - height) * picture.photo.focusY)
        width: Math.ceil(implicitWidth * cover)
        height: Math.ceil(implicitHeight * cover)
        asynchronous: true
        retainWhileLoading: true
        smooth: true
        source: picture.pictures.revision >= 0 ? picture.pictures.source(picture.photo.file, picture.rendition) : ""

        Accessible.ignored: true
    }
}
