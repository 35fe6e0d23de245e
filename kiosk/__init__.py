"""An exhibition for touch screens: sections and pioneers, driven by a YAML content bundle."""

__version__ = "0.1.0"
