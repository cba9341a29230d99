"""Finds a Chromium: one named, one on the path, or the one that an npm package carries (Linux on x86-64)."""

import io
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import brotli

# the page after signing in; "**/" would fit the page before it as well
HOME = re.compile(r"//[^/]+/$")
HERE = Path(__file__).resolve().parent
HOW_TO = "no browser: install Debian's `chromium`, or npm, or set CHROMIUM to the path of one"
FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{dir}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


class NoBrowserError(Exception):
    """There is none, and none could be unpacked."""


def find_chromium() -> tuple[str, dict[str, str]]:
    """The program and the environment it needs."""
    for candidate in (os.environ.get("CHROMIUM"), shutil.which("chromium"), shutil.which("google-chrome")):
        if candidate:
            return candidate, {}
    out = HERE / ".chromium"
    if not (out / "chromium").exists():
        unpack(fetch(), out)
    return str(out / "chromium"), {
        "LD_LIBRARY_PATH": str(out / "al2023/lib"),
        "FONTCONFIG_FILE": str(out / "fonts.conf"),
    }


def fetch() -> Path:
    """The packed files, from the pinned npm package. No script of a package is run."""
    if not shutil.which("npm"):
        raise NoBrowserError(HOW_TO)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    run = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if run.returncode:
        raise NoBrowserError(f"{HOW_TO} (npm said: {run.stderr.strip()[-300:]})")
    return HERE / "node_modules/@sparticuz/chromium/bin"


def unpack(packed: Path, out: Path) -> None:
    """Lay out the program, its libraries and a font. The program comes last: it says that all is there."""
    out.mkdir(exist_ok=True)
    for name in ("al2023", "swiftshader", "fonts"):
        archive = io.BytesIO(brotli.decompress((packed / f"{name}.tar.br").read_bytes()))
        with tarfile.open(fileobj=archive) as files:
            files.extractall(out / name, filter="data")
    for file in (out / "swiftshader").iterdir():
        shutil.copy(file, out / file.name)
    # Without it text is not drawn at all, and only a picture shows that.
    (out / "fonts.conf").write_text(FONTS_CONF.format(dir=out / "fonts", cache=out / "fc"))
    part = out / "chromium.part"
    part.write_bytes(brotli.decompress((packed / "chromium.br").read_bytes()))
    part.chmod(0o755)
    part.rename(out / "chromium")
