"""The next test."""

from decimal import Decimal

import pytest

from classification.marking import NotMarkable, mark_next_test


@pytest.mark.parametrize(("bought", "best", "score"), [(6, 6, "1"), (3, 6, "0.5"), (0, 6, "0"), (0, 0, "1")])
def test_the_share_of_the_best_shrink_counts(bought, best, score):
    assert mark_next_test(bought, best).score == Decimal(score)


@pytest.mark.parametrize(("bought", "best"), [(7, 6), (-1, 6)])
def test_more_than_the_best_is_refused(bought, best):
    with pytest.raises(NotMarkable):
        mark_next_test(bought, best)
