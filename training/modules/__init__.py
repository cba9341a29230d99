"""Modules: a text file becomes a checked document, is drawn once at publishing, and is read, answered and searched."""
