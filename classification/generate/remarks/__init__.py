"""False remarks of colleagues, relatives and letters: each tempts by something that is really there."""

from classification.generate.remarks.names import NAMED
from classification.generate.remarks.process import AT_FAULT, REPLIES
from classification.generate.remarks.remark import Remark

REMARKS: tuple[Remark, ...] = (*NAMED, *(one for remarks in AT_FAULT.values() for one in remarks))


def replies(remark: Remark) -> tuple[str, ...]:
    """What is to be said to a remark that names no disorder; empty for one that does."""
    return next((REPLIES[fault] for fault, remarks in AT_FAULT.items() if remark in remarks), ())


__all__ = ["REMARKS", "Remark", "replies"]
