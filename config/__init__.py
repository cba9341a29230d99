"""Wiring only: settings, the map of addresses, the WSGI entry. Nothing imports this package."""
