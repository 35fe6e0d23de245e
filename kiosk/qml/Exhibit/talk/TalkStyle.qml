pragma Singleton

import QtQuick

// The sizes of what presenters read: from a laptop on a table, standing.
QtObject {
    // Of a window's words: some 48 lines fit, and no line is too narrow for its buttons.
    function sizeFor(width: real, height: real): real {
        return Math.max(14, Math.min(width / 84, height / 46));
    }
}
