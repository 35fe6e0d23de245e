"""The screens for staff: between them and `kiosk.staff`."""
