"""The window and all that is Qt: it hands events to `kiosk.visit` and draws what comes back."""
