"""An exhibition on paper and on a phone: hand-outs that need neither the kiosk nor a network."""
