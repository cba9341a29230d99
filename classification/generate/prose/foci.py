"""The place that a story is about, as it looks today: somebody has examined it, and where it is still sore it has been swabbed."""

FOCI: dict[str, tuple[str, ...]] = {
    "ear": (
        "both drums are [grey|shiny] today and the canals [dry|clean]", "[today|by now] the drum is grey, [the canal dry|nothing runs]",
        "the otoscope shows two [grey|quiet] drums, [no fluid|no pus]",
    ),
    "skin-minor": (
        "the place is [closed|healed] [by now|since], [pale|flat] and dry", "of it [a pink line|a pale spot] is left, [cool|not tender]",
        "it has healed [since|in the meantime]: [no pus|no crust], no red margin",
    ),
    "boil": (
        "the place is a flat [scar|mark] today, [cool|dry] and not tender", "of the boil [a dry crust|a dent] is left, without a margin",
        "[under the plaster|when uncovered] the skin is closed, [cool|pale], no pus",
    ),
    "sinus": (
        "[cheek and forehead|both cheeks] can be tapped today [without pain|painlessly]", "the nose is free [on both sides|today], no pus",
        "[bending down|tapping|stooping] does not hurt [any more|today|now], [the nose is dry|the throat is clean]",
    ),
    "sinus-school": (
        "[cheek and forehead|both cheeks] can be tapped today [without pain|painlessly]", "the nose is free [on both sides|today], no pus",
        "[hopping|tapping|shaking the head] does not hurt [any more|today|now], [the nose is dry|the throat is clean]",
    ),
    "mouth-school": (
        "the gums are [pink|pale] again [up to the molars|all round], no ulcer",
            "today the mouth is [clean|healed], [one|a] grey scar apart",
        "no ulcer [today|at present], and [the gums do not bleed|no swelling of the gums]",
    ),
    "mouth-adult": (
        "the mouth is [clean|healed] today, [one|a] pale scar apart", "no ulcer [today|at present], the gums [firm|do not bleed]",
        "of the sore [a white line|a smooth spot] is left, [cheek|lip] side",
    ),
    "skin-adult": (
        "the place has [closed|dried], without [warmth|a red margin]",
            "[by now|today] it is a dry crust, [cool|painless], nothing to press",
        "the dressing [is clean|comes off clean], the skin under it [pale|dry]",
    ),
    "ulcer": (
        "its base is [clean|pink], its edge [flat|pale], nothing is warm", "the dressing comes off [dry|clean], [no smell|no pus]",
        "it is [two|three] centimetres across, [clean|dry], and not inflamed",
    ),
}  # fmt: skip
MILD: dict[str, tuple[str, ...]] = {
    "ear": ("drum still [pink|dull], [canal|fluid] swabbed", "drum [red|dull], swab taken"),
    "skin-minor": ("still [red|moist], swab [taken|sent]", "[weeps a little|crusted], [swabbed|swab taken]"),
    "boil": ("[some pus|a red margin], [swabbed|swab taken]", "still [weeping|oozing], swab [sent|taken]"),
    "sinus": ("cheek [tender|sore], pus swabbed", "[green|yellow] pus, swab [sent|taken]"),
    "sinus-school": ("cheek [tender|sore], pus swabbed", "[green|yellow] pus, swab [sent|taken]"),
    "mouth-school": ("gums [red|puffy], swabbed", "[one ulcer|red gums], swab [sent|taken]"),
    "mouth-adult": ("gums [red|puffy], swabbed", "[one ulcer|red gums], swab [sent|taken]"),
    "skin-adult": ("margin [pink|red], swab [sent|taken]", "still [weeping|moist], swabbed"),
    "ulcer": ("edge [pink|red], swab [sent|taken]", "still [weeping|moist], swabbed"),
}  # fmt: skip
