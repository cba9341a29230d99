"""The drug list: names, synonyms, classes, and which drugs the sheet names as culprits (F-DRG-10, F-DRG-13, F-DRG-14)."""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class KnownDrug:
    """A drug by its international name; `listed` when F-DRG-10 names it, with the tag general where the sheet has (G)."""

    name: str
    drug_class: str
    listed: bool
    group: str
    synonyms: tuple[str, ...] = ()
    source: str = "F-DRG-10"


# never_suspect: hormones, vitamins, iron and systemic steroids, whose sudden stop may harm; a convention of the engine (IP-03).
# name | class for the rules | listed | group as taught | synonyms
LIST = """
carbimazole | antithyroid | yes | antithyroid
thiamazole | antithyroid | yes | antithyroid | methimazole
propylthiouracil | antithyroid | yes | antithyroid | ptu
amoxicillin | other | yes | anti-infective
benzylpenicillin | other | yes | anti-infective | penicillin g
flucloxacillin | other | yes | anti-infective | beta-lactam
piperacillin-tazobactam | other | yes | anti-infective | piperacillin
ceftriaxone | other | yes | anti-infective
cotrimoxazole | other | yes | anti-infective | trimethoprim-sulfamethoxazole, co-trimoxazole
erythromycin | other | yes | anti-infective
dapsone | other | yes | anti-infective
vancomycin | other | yes | anti-infective
chloramphenicol | other | yes | anti-infective
clozapine | clozapine | yes | psychotropic
chlorpromazine | other | yes | psychotropic | phenothiazine
mirtazapine | other | yes | psychotropic
mianserin | other | yes | psychotropic
carbamazepine | other | yes | anticonvulsant
phenytoin | other | yes | anticonvulsant
valproate | other | yes | anticonvulsant | valproic acid
lamotrigine | other | yes | anticonvulsant
metamizole | other | yes | analgesic | dipyrone, metamizol, noramidopyrine
diclofenac | other | yes | analgesic
phenylbutazone | other | yes | analgesic
sulfasalazine | other | yes | DMARD | sulphasalazine, salazopyrin
gold | other | yes | DMARD | aurothiomalate
penicillamine | other | yes | DMARD
ticlopidine | other | yes | antiplatelet
procainamide | other | yes | antiarrhythmic
aprindine | other | yes | antiarrhythmic
quinidine | other | yes | antiarrhythmic
spironolactone | other | yes | cardiovascular
captopril | other | yes | cardiovascular
deferiprone | other | yes | chelator
calcium dobesilate | other | yes | venoactive
levamisole | other | yes | adulterant
azathioprine | toxic_tagged | no | immunosuppressant | mercaptopurine
methotrexate | toxic_tagged | no | DMARD
mycophenolate | toxic_tagged | no | immunosuppressant | mycophenolate mofetil
hydroxycarbamide | toxic_tagged | no | cytoreductive | hydroxyurea
valganciclovir | toxic_tagged | no | antiviral | ganciclovir
zidovudine | toxic_tagged | no | antiviral
linezolid | toxic_tagged | yes | anti-infective
interferon | toxic_tagged | no | immunomodulator
flucytosine | toxic_tagged | no | antifungal
colchicine | toxic_tagged | no | anti-inflammatory
tofacitinib | toxic_tagged | no | JAK inhibitor
ruxolitinib | toxic_tagged | no | JAK inhibitor
olaparib | toxic_tagged | no | PARP inhibitor
palbociclib | toxic_tagged | no | CDK4/6 inhibitor
venetoclax | toxic_tagged | no | BCL2 inhibitor
imatinib | toxic_tagged | no | kinase inhibitor
ibrutinib | toxic_tagged | no | kinase inhibitor
doxorubicin | cytotoxic | no | chemotherapy
cyclophosphamide | cytotoxic | no | chemotherapy
vincristine | cytotoxic | no | chemotherapy
docetaxel | cytotoxic | no | chemotherapy
cytarabine | cytotoxic | no | chemotherapy | ara-c
carboplatin | cytotoxic | no | chemotherapy
cisplatin | cytotoxic | no | chemotherapy
oxaliplatin | cytotoxic | no | chemotherapy
daunorubicin | cytotoxic | no | chemotherapy
epirubicin | cytotoxic | no | chemotherapy
idarubicin | cytotoxic | no | chemotherapy
etoposide | cytotoxic | no | chemotherapy
fludarabine | cytotoxic | no | chemotherapy
fluorouracil | cytotoxic | no | chemotherapy | 5-fu
capecitabine | cytotoxic | no | chemotherapy
gemcitabine | cytotoxic | no | chemotherapy
ifosfamide | cytotoxic | no | chemotherapy
irinotecan | cytotoxic | no | chemotherapy
melphalan | cytotoxic | no | chemotherapy
bendamustine | cytotoxic | no | chemotherapy
busulfan | cytotoxic | no | chemotherapy
chlorambucil | cytotoxic | no | chemotherapy
paclitaxel | cytotoxic | no | chemotherapy
pemetrexed | cytotoxic | no | chemotherapy
temozolomide | cytotoxic | no | chemotherapy
topotecan | cytotoxic | no | chemotherapy
vinblastine | cytotoxic | no | chemotherapy
rituximab | anti_cd20 | no | biologic
ocrelizumab | anti_cd20 | no | biologic
ofatumumab | anti_cd20 | no | biologic
obinutuzumab | anti_cd20 | no | biologic
alemtuzumab | alemtuzumab | no | biologic
adalimumab | anti_tnf | no | biologic
etanercept | anti_tnf | no | biologic
infliximab | anti_tnf | no | biologic
certolizumab | anti_tnf | no | biologic
golimumab | anti_tnf | no | biologic
tocilizumab | anti_il6r | no | biologic
sarilumab | anti_il6r | no | biologic
pembrolizumab | ici | no | checkpoint inhibitor
nivolumab | ici | no | checkpoint inhibitor
ipilimumab | ici | no | checkpoint inhibitor
atezolizumab | ici | no | checkpoint inhibitor
avelumab | ici | no | checkpoint inhibitor
cemiplimab | ici | no | checkpoint inhibitor
durvalumab | ici | no | checkpoint inhibitor
abatacept | other_biologic | no | biologic
hydroxychloroquine | other | no | DMARD
leflunomide | other | no | DMARD
paracetamol | other | no | analgesic | acetaminophen
ibuprofen | other | no | analgesic
bisoprolol | other | no | cardiovascular
ramipril | other | no | cardiovascular
amlodipine | other | no | cardiovascular
atorvastatin | other | no | lipid-lowering
levothyroxine | never_suspect | no | thyroid hormone | thyroxine
prednisolone | never_suspect | no | steroid | prednisone
hydrocortisone | never_suspect | no | steroid
dexamethasone | never_suspect | no | steroid
insulin | never_suspect | no | antidiabetic
colecalciferol | never_suspect | no | vitamin | cholecalciferol, vitamin d
folic acid | never_suspect | no | vitamin
hydroxocobalamin | never_suspect | no | vitamin | cyanocobalamin, vitamin b12
ferrous sulfate | never_suspect | no | iron | iron, ferrous fumarate
metformin | other | no | antidiabetic
pantoprazole | other | no | antacid | omeprazole
"""


@cache
def drug_list() -> dict[str, KnownDrug]:
    """Every known drug by its name and by each synonym, in lower case."""
    known: dict[str, KnownDrug] = {}
    for line in LIST.strip().splitlines():
        name, drug_class, listed, group, *rest = (part.strip() for part in line.split("|"))
        synonyms = tuple(word.strip() for word in rest[0].split(",")) if rest else ()
        source = "F-DRG-13" if drug_class == "toxic_tagged" else "F-DRG-10"
        drug = KnownDrug(name, drug_class, listed == "yes", group, synonyms, source)
        for word in (name, *synonyms):
            known[word] = drug
    return known


def find_drug(name: str) -> KnownDrug | None:
    """The drug of that name or synonym, or None: an unknown drug is still a drug."""
    return drug_list().get(name.strip().lower())


def suppressive_steroid(name: str) -> bool:
    """A systemic steroid as it is given against inflammation; hydrocortisone mostly replaces what the body lacks."""
    known = find_drug(name)
    return known is not None and known.group == "steroid" and known.name != "hydrocortisone"
