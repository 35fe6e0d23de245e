"""The kiosk on a stick: made where there is a network, started where there is none."""
