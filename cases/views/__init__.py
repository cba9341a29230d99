"""Views of cases, one module a screen."""
