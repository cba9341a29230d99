"""False remarks of colleagues, relatives and letters: each tempts by something that is really there."""

from classification.generate.remarks.clinic import WRITTEN
from classification.generate.remarks.margin import MARGIN
from classification.generate.remarks.names import NAMED
from classification.generate.remarks.process import AT_FAULT, REPLIES
from classification.generate.remarks.quoting import QUOTING
from classification.generate.remarks.remark import Remark

QUOTES: tuple[Remark, ...] = tuple(one for remarks in QUOTING.values() for one in remarks)
REMARKS: tuple[Remark, ...] = (*NAMED, *WRITTEN, *(one for bank in (AT_FAULT, MARGIN) for remarks in bank.values() for one in remarks))


def replies(remark: Remark) -> tuple[str, ...]:
    """What is to be said to a remark that names no disorder; empty for one that does."""
    return next((REPLIES[fault] for fault in REPLIES if any(remark in bank.get(fault, ()) for bank in (AT_FAULT, MARGIN, QUOTING))), ())


__all__ = ["QUOTES", "REMARKS", "Remark", "replies"]
