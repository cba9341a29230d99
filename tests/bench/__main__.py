"""`make bench`: how fast the engine and the pages of a case are, measured alone, in a folder that is thrown away.

One line a figure. It measures and judges nothing: the goals stand beside the figures.
"""

import os
import sys
import tempfile


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="intrain-bench-") as var:
        os.environ |= {"INTRAIN_VAR": var, "DJANGO_SETTINGS_MODULE": "config.settings", "INTRAIN_ENV": "development", "LOG_LEVEL": "ERROR"}
        for name in ("DATABASE_URL", "INTRAIN_DEBUG"):
            os.environ.pop(name, None)
        import django

        django.setup()
        from tests.bench import engine, pages, wire

        print(f"Python {sys.version.split()[0]}, one process, SQLite with synchronous FULL; times are medians")
        for part in (engine, pages, wire):
            part.measure()


if __name__ == "__main__":
    main()
