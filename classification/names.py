"""The words a clinician may type for a disorder: its name, its abbreviation, its synonyms."""

from functools import cache

from classification.disorders import DISORDERS, TIE_ORDER

NOT_SETTLED = "NOT_SETTLED"
SYNONYMS = {
    "NIN": "neonatal alloimmune neutropenia, neonatal immune neutropenia, NAIN, NAN, alloimmune neonatal neutropenia",
    "PMA": "passive maternal autoimmune neutropenia, neonatal neutropenia from maternal autoantibody",
    "AINI": "autoimmune neutropenia of infancy, AIN of infancy, chronic benign neutropenia, primary AIN of childhood",
    "AINL": "late-onset autoimmune neutropenia of childhood, long-lasting autoimmune neutropenia",
    "AINA": "primary autoimmune neutropenia of the adult, adult AIN",
    "AINS": "secondary autoimmune neutropenia, secondary AIN, neutropenia in lupus",
    "CIN": "chronic idiopathic neutropenia, ICUS-N, idiopathic neutropenia",
    "LGL": "large granular lymphocyte leukaemia, T-LGL leukaemia, LGL leukemia",
    "FEL": "Felty syndrome, Felty's syndrome",
    "DIN": "drug-induced neutropenia, idiosyncratic drug-induced neutropenia, drug-induced agranulocytosis, IDIN",
    "LON": "late-onset neutropenia, rituximab neutropenia",
    "BIO": "neutropenia with anti-TNF, neutropenia with tocilizumab, biologic neutropenia",
    "ICI": "immune checkpoint inhibitor neutropenia, hem-irAE, checkpoint inhibitor neutropenia",
    "INF": "infection-related neutropenia, viral neutropenia, post-viral neutropenia",
    "HLH": "haemophagocytic lymphohistiocytosis, hemophagocytic lymphohistiocytosis, macrophage activation syndrome, MAS",
    "SPL": "hypersplenism, splenic sequestration",
    "SCN": "severe congenital neutropenia, Kostmann syndrome, ELANE neutropenia",
    "CYC": "cyclic neutropenia, cyclical neutropenia",
    "SDS": "Shwachman-Diamond syndrome",
    "GSD": "glycogen storage disease Ib, GSD-Ib",
    "WHIM": "WHIM syndrome",
    "GAT": "GATA2 deficiency, MonoMAC",
    "ALB": "Chediak-Higashi syndrome, Griscelli syndrome type 2, Hermansky-Pudlak syndrome type 2, neutropenia with albinism",
    "MIT": "Barth syndrome, Pearson syndrome, mitochondrial neutropenia",
    "MDS": "myelodysplastic neoplasm, myelodysplastic syndrome",
    "LEU": "acute leukaemia, leukemia, chronic leukaemia, hairy-cell leukaemia",
    "AA": "aplastic anaemia, aplastic anemia",
    "MF": "myelofibrosis, primary myelofibrosis",
    "B12": "vitamin B12 deficiency, folate deficiency",
    "CU": "copper deficiency",
    "RAD": "radiation exposure",
    "CHE": "chemotherapy-induced neutropenia, cytotoxic chemotherapy, predictable drug toxicity, drug toxicity, azathioprine toxicity, "
    "thiopurine toxicity, mercaptopurine toxicity, methotrexate toxicity, mycophenolate toxicity, toxic neutropenia",
    "DAN": "Duffy-null associated neutrophil count, DANC, benign ethnic neutropenia",
    "NHT": "neonatal neutropenia of maternal hypertension, pre-eclampsia neutropenia",
    "NSE": "neonatal sepsis, neutropenia of prematurity, neonatal neutropenia of sepsis",
}


def simplified(text: str) -> str:
    """Text as it is compared: lower case, letters and digits only, American spelling folded.

    >>> simplified("Felty's syndrome") == simplified("felty syndrome")
    True
    """
    folded = text.lower().replace("'s", "").replace("aemi", "emi").replace("haem", "hem")
    return "".join(char for char in folded if char.isalnum())


@cache
def menu() -> dict[str, str]:
    """Every word of the long menu, simplified, to its code; each disorder also by its code and its catalogue name."""
    words = {simplified("not settled yet"): NOT_SETTLED, simplified("not settled"): NOT_SETTLED}
    for code in TIE_ORDER:
        name = DISORDERS[code].name if code in DISORDERS else ""
        for word in (code, name, *SYNONYMS[code].split(",")):
            if word.strip():
                words[simplified(word)] = code
    return words


def code_of(typed: str) -> str | None:
    """The disorder (or NOT_SETTLED) that was typed, or None where it is not understood.

    A part of a name is understood where it belongs to one disorder only.

    >>> code_of("Felty"), code_of("neutropenia")
    ('FEL', None)
    """
    word = simplified(typed)
    if word in menu():
        return menu()[word]
    found = {code for name, code in menu().items() if len(word) >= 4 and word in name}
    return found.pop() if len(found) == 1 else None


def name_of(code: str) -> str:
    """The catalogue name of a code."""
    return "Not settled yet" if code == NOT_SETTLED else DISORDERS[code].name


def suggestions(typed: str, most: int = 5) -> list[str]:
    """Names of the menu that hold what was typed, for a word that was not understood."""
    part = simplified(typed)
    codes = [code for word, code in menu().items() if part and part in word]
    return [name_of(code) for code in dict.fromkeys(codes) if code == NOT_SETTLED or code in DISORDERS][:most]
