import QtQuick
import Exhibit

// A key of the keypad: a digit, the one that erases, or the one that ends the typing.
StaffButton {
    id: key

    required property string digit
    required property var words

    signal typed(digit: string)
    signal erased
    signal entered

    activeFocusOnTab: true
    caption: digit === "ok" ? words.enter : digit
    captionSize: digit === "ok" ? 0.3 * size : 0.42 * size
    height: size
    icon: digit === "" ? "erase" : ""
    label: digit === "ok" ? words.enter : digit === "" ? words.erase : digit
    main: digit === "ok"
    onPaper: true
    width: size

    onClicked: {
        if (digit === "ok")
            entered();
        else if (digit === "")
            erased();
        else
            typed(digit);
    }
}
