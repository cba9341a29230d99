"""Who a patient is besides, by age, and what is odd about everyone: nothing here is read by a rule."""

from classification.generate.stories.life import Life, Lives
from classification.generate.stories.lives_grown import GROWN
from classification.generate.stories.lives_young import YOUNG

LIVES: Lives = {**YOUNG, **GROWN}
ODDITIES: dict[str, tuple[str, ...]] = {
    "newborn": (
        "A stork bite at the nape.", "One ear is folded like a page.", "Two vessels show through at the temple.",
        "A sacral dimple with a floor.",
        "Milk spots on the nose.", "Long nails, already scratched cheeks.", "A pigmented patch over the sacrum, the size of a coin.",
        "The left clavicle clicks.", "A skin tag before the right ear.", "A third nipple, tiny.", "The second toes lie over the third.",
        "A tight frenulum; {he} manages.",
    ),
    "child": (
        "An old scar through the left eyebrow.", "A graze on each knee, different ages.", "One tooth is grey from a fall.",
        "A birthmark like a map on the shoulder.", "Felt-tip tattoos up to the elbow.", "Cradle cap behind the ears.",
        "The heart has a soft murmur that goes when {he} sits.",
        "A milk tooth hangs by a thread.", "The soles are black.", "Wax in both ears.", "The second toe is longer than the first.",
        "A plaster on the chin, reason forgotten.", "Both big toes turn in.", "One pupil has a brown fleck.", "Flat feet, quick feet.",
    ),
    "adult": (
        "A heron is tattooed on the left forearm.", "The left little finger is stiff since a tractor.",
        "An old burn across the back of a hand.",
        "A glass eye on the right, hard to tell.", "Scar of an appendix, crooked.", "A BCG scar like a star.",
        "A lipoma in the neck that nobody minds.", "An ejection murmur, known since school.", "The right shoulder stands lower.",
        "Two tattoos, one of them misspelt.", "The nose has been broken more than once.", "Varicose veins, left more than right.",
        "Hands like a stonemason's, which {he} never was.", "A seborrhoeic wart on the back.", "The thyroid is just felt and moves.",
        "Both knees creak.", "A stiff neck to the left.", "Tar on two fingers, though {he} gave up last year.",
        "The right ear hears little since childhood.", "A ganglion at the wrist.", "The left calf is thinner: polio, aged four.",
        "A pacemaker scar without a pacemaker; infected, removed, not needed.", "Bunions on both feet.",
        "A fine tremor on holding out the hands.",
        "A keloid where an ear was pierced.", "Dupuytren's cord in the right palm.", "Missing two molars below.",
        "The pulse misses a beat now and then.", "An umbilical hernia, soft.", "A surgical clip shows on every film.",
    ),
}  # fmt: skip

__all__ = ["LIVES", "ODDITIES", "Life"]
