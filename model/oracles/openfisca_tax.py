#!/usr/bin/env python3
"""What households pay with an activity and without it, according to OpenFisca: writes tests/cases/household_tax.csv.

    pip install 'openfisca-france==176.1.8' 'openfisca-core==44.7.1'
    python3 model/oracles/openfisca_tax.py

The product applies the scale in force to the year of the law, as the official simulator does: the law of 2026 is the scale
of 2026, which OpenFisca dates by the incomes of 2025 (PERIOD).

Each row is one household and one activity. `kind` says how the activity is taxed and `amount` what is counted of it:
  micro_sale, micro_service, micro_liberal   turnover of a micro-entreprise taxed by the scale
  flat_sale, flat_liberal                    the same under the versement libératoire
  pay                                        taxable pay, before the allowance of 10 %
  profit                                     profit of an entreprise individuelle, negative for a loss
  dividends                                  dividends under the flat tax (PFU)

`with` and `without` are euros a year: income tax after relief (`ip_net`), contribution exceptionnelle and contribution
différentielle on high incomes, flat tax on dividends, versement libératoire. Credits, and taxes too small to be collected
(CGI art. 1657, 1 bis), are left out.

One difference with OpenFisca is known, and its rule is written here instead, from its own figures: under the versement
libératoire, it compares a tax at the rate of all (CGI art. 197 C) with a cap on children worked out without that rate
(197, I, 2), so that the cap hardly ever holds. `whole_rate` takes its capped tax of all the income, and the share of the
rest. These rows say `article` in the column `source`.
"""

import csv
import pathlib
import random
from importlib.metadata import version

import numpy as np
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_france import FranceTaxBenefitSystem

VERSIONS = {"openfisca-france": "176.1.8", "openfisca-core": "44.7.1"}
PERIOD = "2025"
TARGET = pathlib.Path(__file__).resolve().parents[2] / "tests" / "cases" / "household_tax.csv"
SYSTEM = FranceTaxBenefitSystem()

# The variable of OpenFisca that holds the amount of each kind, for one person.
OF_PERSON = {
    "micro_sale": "mbic_impv",
    "micro_service": "mbic_imps",
    "micro_liberal": "mbnc_impo",
    "flat_sale": "ebic_impv",
    "flat_liberal": "ebnc_impo",
}
# The same micro-entreprise taxed by the scale.
BY_SCALE = {"flat_sale": "micro_sale", "flat_liberal": "micro_liberal"}
CEILINGS = {"sale": 203_100, "service": 83_600, "liberal": 83_600}
FAMILIES = ("seul", "couple", "parent_isole")


def activity(kind, amount):
    """The values of the person for an activity; the dividends are those of the household."""
    if kind in OF_PERSON:
        return {OF_PERSON[kind]: amount}
    if kind == "profit":
        return {"abnc_impo": max(amount, 0), "abnc_defi": max(-amount, 0)}
    return {}


def person(wages, pension, more):
    values = {"salaire_imposable": wages, "retraite_imposable": pension, **more}
    held = {name: {PERIOD: value} for name, value in values.items()}
    return {"date_naissance": {"ETERNITY": "1980-01-01"}, **held}


def household(row, kind, amount):
    """People of a household, and what its return says."""
    pay = amount if kind == "pay" else 0
    people = {"a": person(row["own_wages"] + pay, row["own_pension"], activity(kind, amount))}
    if row["family"] == "couple":
        people["b"] = person(row["partner_wages"], row["partner_pension"], {})
    for child in range(row["children"]):
        people[f"c{child}"] = {"date_naissance": {"ETERNITY": "2016-01-01"}}
    alone = row["family"] == "parent_isole" and row["children"] > 0
    said = {"caseT": {PERIOD: alone}, "f2dc": {PERIOD: amount if kind == "dividends" else 0}}
    return people, said


def simulate(cases):
    """One simulation of many households, each (row, kind, amount)."""
    people, returns, homes, families = {}, {}, {}, {}
    for number, (row, kind, amount) in enumerate(cases):
        members, said = household(row, kind, amount)
        named = {f"{number}{name}": values for name, values in members.items()}
        adults = [name for name in named if name[-1] in "ab"]
        children = [name for name in named if name not in adults]
        people.update(named)
        returns[f"f{number}"] = {"declarants": adults, "personnes_a_charge": children, **said}
        homes[f"m{number}"] = {
            "personne_de_reference": adults[:1],
            "conjoint": adults[1:],
            "enfants": children,
        }
        families[f"t{number}"] = {"parents": adults, "enfants": children}
    entities = {"individus": people, "foyers_fiscaux": returns, "menages": homes, "familles": families}
    return SimulationBuilder().build_from_entities(SYSTEM, entities)


def taxes(simulation):
    """The taxes of each household, to the cent."""
    of = lambda name: simulation.calculate(name, PERIOD).astype(float)
    high = of("contribution_exceptionnelle_hauts_revenus_sans_lissage")
    differential = -of("contribution_differentielle_hauts_revenus")
    flat = of("prelevement_forfaitaire_unique_ir") + of("microsocial")
    return np.round(of("ip_net") + high + differential + flat, 2)


def whole_rate(rows):
    """The tax of rows under the versement libératoire: the capped tax of all, the share of the rest, then the relief."""
    by_scale = simulate([(row, BY_SCALE[row["kind"]], row["amount"]) for row in rows])
    flat = simulate([(row, row["kind"], row["amount"]) for row in rows])
    whole, all_income = by_scale.calculate("ir_plaf_qf", PERIOD), by_scale.calculate("rni", PERIOD)
    gross = whole.astype(float) * flat.calculate("rni", PERIOD) / np.maximum(all_income, 1)
    rules = SYSTEM.parameters(PERIOD).impot_revenu.calcul_impot_revenu.plaf_qf.decote
    couple = np.array([row["family"] == "couple" for row in rows])
    relief = np.where(couple, rules.seuil_couple, rules.seuil_celib) - rules.taux * gross
    left = np.round(gross - np.minimum(np.maximum(relief, 0), gross))
    high = flat.calculate("contribution_exceptionnelle_hauts_revenus_sans_lissage", PERIOD)
    return np.round(left + high + flat.calculate("microsocial", PERIOD).astype(float), 2)


def amounts(kind, draw):
    if kind in OF_PERSON:
        ceiling = CEILINGS[kind.split("_")[1]]
        return draw.choice([200, ceiling, draw.randint(600, ceiling), draw.randint(600, ceiling)])
    if kind == "pay":
        return draw.choice([draw.randint(2_000, 30_000), draw.randint(30_000, 160_000), draw.randint(160_000, 600_000)])
    if kind == "profit":
        return draw.choice([-draw.randint(1_500, 30_000), draw.randint(0, 40_000), draw.randint(40_000, 400_000)])
    return draw.choice([draw.randint(1_000, 60_000), draw.randint(240_000, 340_000), draw.randint(490_000, 1_200_000)])


def wages(draw):
    return draw.choice([0, 0, 400, 4_000, draw.randint(9_000, 35_000), draw.randint(35_000, 180_000)])


def pension(draw):
    return draw.choice([0, 0, 0, 300, 2_000, draw.randint(6_000, 30_000), draw.randint(30_000, 70_000)])


KINDS = ("micro_sale", "micro_service", "micro_liberal", "flat_sale", "flat_liberal", "pay", "profit", "dividends")


def drawn(count, seed):
    """Households in which every kind meets every family and 0 to 4 children, then a few large families."""
    draw = random.Random(seed)
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        family = FAMILIES[number // len(KINDS) % 3]
        children = number // (3 * len(KINDS)) % 5 if number < count - 16 else 9
        couple = family == "couple"
        yield {
            "id": number,
            "kind": kind,
            "amount": amounts(kind, draw),
            "own_wages": wages(draw),
            "own_pension": pension(draw),
            "partner_wages": wages(draw) if couple else 0,
            "partner_pension": pension(draw) if couple else 0,
            "family": family,
            "children": children,
        }


def by_article(row):
    return row["kind"].startswith("flat_") and row["children"] > 0


def main():
    for package, written in VERSIONS.items():
        if version(package) != written:
            print(f"{package} {version(package)}: the rows were written with {written}; change it here and in the test")
    rows = list(drawn(640, 19))
    whole = simulate([(row, row["kind"], row["amount"]) for row in rows])
    without = taxes(simulate([(row, "none", 0) for row in rows]))
    parts, due = whole.calculate("nbptr", PERIOD), taxes(whole)
    children = [row for row in rows if by_article(row)]
    corrected = dict(zip((row["id"] for row in children), whole_rate(children)))
    with TARGET.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*rows[0], "parts", "with", "without", "source"])
        for row, share, total, rest in zip(rows, parts, due, without):
            source = "article" if by_article(row) else "openfisca"
            total = corrected.get(row["id"], total)
            writer.writerow([*row.values(), f"{share:g}", f"{total:.2f}", f"{rest:.2f}", source])


if __name__ == "__main__":
    main()
