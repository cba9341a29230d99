"""What is committed."""

import subprocess

import pytest
from django.conf import settings

# In pieces, so that this file does not name what it looks for.
HOSTS = ["registry." + "npmjs", "python" + "hosted", "pypi." + "org/", "deb." + "debian"]
VENDORED = ("tests/browser/axe", "static/vendor/")


def tracked_files() -> list[str]:
    run = subprocess.run(["git", "ls-files", "-z"], cwd=settings.ROOT, capture_output=True, check=False)
    if run.returncode:
        pytest.skip("not a git checkout")  # an unpacked archive has no list of tracked files to read
    return [name for name in run.stdout.decode().split("\0") if name and not name.startswith(VENDORED)]


def test_no_tracked_file_names_the_host_of_a_package_registry() -> None:
    found = []
    for name in tracked_files():
        file = settings.ROOT / name
        if file.is_file():
            text = file.read_bytes().decode(errors="replace")
            found += [(name, host) for host in HOSTS if host in text]
    assert not found


def test_no_lock_that_carries_hosts_is_tracked() -> None:
    assert not {"uv.lock", "pylock.toml"} & set(tracked_files())


def test_every_requirement_is_pinned_by_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (settings.ROOT / name).read_text()
        assert "http" not in text
        assert text.count("==") <= text.count("--hash=sha256:")
