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

    // Decoded once at the size in which it is drawn; false where that size changes all the time.
    property bool fixed: true

    // How far the crop is moved sideways, from -1 to 1: the focus stays in view. A graphics chip also
    // brings it closer on the way; in software that would cost most of a core.
    property real shift: 0

    property alias asynchronous: image.asynchronous

    readonly property bool settled: image.status === Image.Ready || broken
    readonly property bool broken: pictures.revision >= 0 && pictures.broken(photo.file)

    // The shape of the whole picture, as width by height; 0 until it is there.
    readonly property real shape: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 0

    readonly property real closeness: shift === 0 || GraphicsInfo.api === GraphicsInfo.Software ? 1 : 1.04 + 0.04 * shift

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

        readonly property bool tall: picture.shape * picture.height < picture.width
        readonly property real slack: width - picture.width
        readonly property real start: slack * picture.photo.focusX
        readonly property real reach: Math.min(start, slack - start, 0.08 * picture.width)

        x: Math.round(picture.shift * reach - start)
        y: Math.round((picture.height - height) * picture.photo.focusY)
        width: tall ? picture.width : Math.ceil(picture.height * picture.shape)
        height: tall ? Math.ceil(picture.width / picture.shape) : picture.height
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        retainWhileLoading: true
        smooth: picture.fixed
        sourceSize: picture.fixed && picture.width > 0 && picture.height > 0 ? Qt.size(picture.width * Screen.devicePixelRatio, picture.height * Screen.devicePixelRatio) : undefined
        source: picture.pictures.revision >= 0 ? picture.pictures.source(picture.photo.file, picture.rendition) : ""

        Accessible.ignored: true

        transform: Scale {
            origin.x: image.width * picture.photo.focusX
            origin.y: image.height * picture.photo.focusY
            xScale: picture.closeness
            yScale: picture.closeness
        }
    }
}
