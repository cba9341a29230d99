"""A module as a file that is brought in: its text, and the key that it gives itself."""

import re

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

BIGGEST = 1_000_000  # bytes


class Unfit(Exception):
    """A file that is no module: why, and what to do."""


def text_of_file(file: UploadedFile | None) -> str:
    """The text of a file. Raises Unfit."""
    if file is None:
        raise Unfit(_("No file was chosen. Choose a text file such as 06-drug-induced.md."))
    if (file.size or 0) > BIGGEST:
        raise Unfit(_("The file has more than a million bytes. A module is a text file without pictures."))
    try:
        return one_line_end(file.read().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unfit(_("The file is no text in UTF-8. Save it as plain text in UTF-8 and bring it in again.")) from error


def key_of(text: str) -> str:
    """The key that a text gives itself. Raises Unfit."""
    match = re.search(r"^key: *['\"]?([a-z][a-z0-9-]{1,40})['\"]? *$", text[:5000], re.MULTILINE)
    if match is None:
        raise Unfit(_("The file does not say which module it is. Write a line 'key: its-address' into its head."))
    return match[1]


def one_line_end(text: str) -> str:
    """A form sends its line ends as two characters."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
