"""The neutrophil count over time as a picture: plain values in, SVG text and the same values as rows out."""

from training.chart.drawing import draw
from training.chart.picture import Band, Bar, Drawn, Key, Picture, Point, Row

__all__ = ["Band", "Bar", "Drawn", "Key", "Picture", "Point", "Row", "draw"]
