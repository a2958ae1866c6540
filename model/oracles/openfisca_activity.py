#!/usr/bin/env python3
"""Prime d'activité and RSA of households by what an activity leaves, according to OpenFisca: writes tests/cases/activity.csv.

    pip install 'openfisca-france==176.1.8' 'openfisca-core==44.7.1'
    python3 model/oracles/openfisca_activity.py

Each row is one household and what its activity leaves a month, the same for two years. `family` and `children` say who
lives there, `partner` what the other adult is paid, `housing` whether a rent brings the deduction for housing (`rent`) or
nothing does (`none`). `prime` and `rsa` are euros a month in November 2026 (variables `ppa` and `rsa`, before the CRDS).

What the activity leaves is counted as a net pay (`salaire_net`). OpenFisca counts the profit of a micro-entreprise (turnover
less its allowance) alike: the rows would be the same, for that amount. Children are ten; nobody has other means.
"""

import csv
import pathlib
from importlib.metadata import version

from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_france import FranceTaxBenefitSystem

VERSIONS = {"openfisca-france": "176.1.8", "openfisca-core": "44.7.1"}
ASKED = "2026-11"
MONTHS = [f"{year}-{month:02}" for year in (2025, 2026) for month in range(1, 13)]
TARGET = pathlib.Path(__file__).resolve().parents[2] / "tests" / "cases" / "activity.csv"
SYSTEM = FranceTaxBenefitSystem()

# Family, children, what the other adult is paid a month.
HOUSEHOLDS = [
    ("seul", 0, 0),
    ("parent_isole", 1, 0),
    ("parent_isole", 2, 0),
    ("couple", 0, 0),
    ("couple", 0, 700),
    ("couple", 0, 1_400),
    ("couple", 1, 0),
    ("couple", 1, 1_400),
    ("couple", 2, 0),
    ("couple", 2, 700),
    ("couple", 2, 1_400),
    ("couple", 2, 2_200),
]
NETS = [*range(0, 2_600, 100), *range(2_600, 4_001, 200), 620, 640, 660, 1_850, 1_950]
HOUSING = ("rent", "none")


def every_month(value):
    return {month: value for month in MONTHS}


def adult(pay):
    return {"date_naissance": {"ETERNITY": "1985-01-01"}, "salaire_net": every_month(pay)}


def home(housing):
    if housing == "rent":
        return {"statut_occupation_logement": every_month("locataire_vide"), "loyer": every_month(600)}
    return {"statut_occupation_logement": every_month("sans_domicile")}


def simulate(cases):
    """One simulation of many households, each (family, children, partner, housing, net)."""
    people, families, returns, homes = {}, {}, {}, {}
    for number, (family, children, partner, housing, net) in enumerate(cases):
        adults = {f"{number}a": adult(net)}
        if family == "couple":
            adults[f"{number}b"] = adult(partner)
        young = [f"{number}c{child}" for child in range(children)]
        people.update(adults)
        people.update({name: {"date_naissance": {"ETERNITY": "2016-01-01"}} for name in young})
        names = list(adults)
        families[f"f{number}"] = {"parents": names, "enfants": young}
        returns[f"d{number}"] = {"declarants": names, "personnes_a_charge": young}
        lived = {"personne_de_reference": names[:1], "conjoint": names[1:], "enfants": young}
        homes[f"m{number}"] = {**lived, **home(housing)}
    entities = {"individus": people, "familles": families, "foyers_fiscaux": returns, "menages": homes}
    return SimulationBuilder().build_from_entities(SYSTEM, entities)


def main():
    for name, expected in VERSIONS.items():
        if version(name) != expected:
            raise SystemExit(f"{name} {version(name)} is here, {expected} is needed: pip install '{name}=={expected}'")
    cases = [
        (family, children, partner, housing, net)
        for family, children, partner in HOUSEHOLDS
        for housing in HOUSING
        for net in sorted(NETS)
    ]
    simulation = simulate(cases)
    amounts = [simulation.calculate(name, ASKED).astype(float) for name in ("ppa", "rsa")]
    with TARGET.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["family", "children", "partner", "housing", "net", "prime", "rsa"])
        for case, prime, rsa in zip(cases, *amounts):
            table.writerow([*case, f"{prime:.2f}", f"{rsa:.2f}"])


if __name__ == "__main__":
    main()
