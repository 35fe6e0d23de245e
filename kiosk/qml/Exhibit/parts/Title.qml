import QtQuick
import Exhibit

// Bold type, which stands closer than text.
Balanced {
    leading: 0.84
    size: Theme.title
    smallest: size / 2
    thrift: 0.86
    tracking: -0.02
    weight: Font.Bold

    Accessible.role: Accessible.Heading
}
