"""Pages. A view fetches through `access`, changes through `actions`, and draws a template."""
