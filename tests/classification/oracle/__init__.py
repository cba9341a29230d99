"""A second implementation of the definitional core, written from the fact sheet alone.

It shares nothing with the engine: no import, no class, no table. Every function takes the raw findings document and
gives True, False or None (not known). Rule ids in the comments are those of the fact sheet.
"""
