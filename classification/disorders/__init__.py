"""The catalogue: 35 disorders, each a row of the decision table, in the fixed order that breaks ties (rule 10)."""

from classification.disorder import Disorder
from classification.disorders import (
    autoimmune,
    biologics,
    chronic,
    congenital,
    drugs,
    haemophagocytosis,
    infection,
    lymphoid,
    marrow,
    neonatal,
    nutrition,
    radiation,
    spleen,
    syndromes,
)  # fmt: skip

TIE_ORDER = (
    "NSE NHT NIN PMA INF DIN CHE LON ICI BIO DAN AINI AINL LGL FEL AINS AINA CIN B12 CU LEU AA MDS HLH SPL CYC SCN SDS GSD WHIM GAT ALB "
    "MIT MF RAD"
).split()
ROWS = (
    drugs.DIN,
    biologics.LON,
    drugs.CHE,
    biologics.BIO,
    biologics.ICI,
    radiation.RAD,
    infection.INF,
    neonatal.NIN,
    neonatal.PMA,
    neonatal.NHT,
    neonatal.NSE,
    lymphoid.LGL,
    lymphoid.FEL,
    autoimmune.AINI,
    autoimmune.AINL,
    autoimmune.AINA,
    autoimmune.AINS,
    chronic.CIN,
    chronic.DAN,
    congenital.SCN,
    congenital.CYC,
    congenital.SDS,
    congenital.GSD,
    syndromes.WHIM,
    syndromes.GAT,
    syndromes.ALB,
    syndromes.MIT,
    marrow.MDS,
    marrow.LEU,
    marrow.AA,
    marrow.MF,
    nutrition.B12,
    nutrition.CU,
    haemophagocytosis.HLH,
    spleen.SPL,
)
DISORDERS: dict[str, Disorder] = {row.code: row for row in sorted(ROWS, key=lambda row: TIE_ORDER.index(row.code))}
