"""Writes tests/cases/benefit.csv: what OpenFisca-France computes of the unemployment benefit (ARE), a situation a row.

    pip install openfisca-france
    python3 model/oracles/openfisca_are.py > tests/cases/benefit.csv

The first line is a comment with the versions. Amounts are in euros, `jour` columns a day, `mois` columns a month.
Two independent models of OpenFisca are run on each row: `are.py` (the daily benefit of a reference wage, what is taken
from it, and the same after the degressive coefficient) and `complement_are.py` (the month of someone who works again).
The income of reference is high enough for the full rate of CSG.
"""

import random
import sys
from importlib.metadata import version

import numpy as np
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_france import FranceTaxBenefitSystem
from openfisca_france.model.base import TypesActivite

MONTHS = ["2026-01", "2026-04", "2026-05", "2026-06", "2026-09", "2026-11"]
ROWS_A_MONTH = 240
REFERENCE_INCOME = 60_000
SEED = 15_11_2024
COLUMNS = [
    "mois", "sjr", "age", "degressif", "salaire", "jours_restants",
    "brut_jour", "retraite_jour", "apres_retraite_jour", "csg_jour", "crds_jour", "net_jour",
    "brut_jour_reduit", "net_jour_reduit",
    "jours_du_mois", "jours_indemnisables", "jours_indemnises", "brut_mois", "net_mois", "plafond_mois",
]


def people(rng):
    """Reference wages from part time to the ceiling, ages on both sides of 55, pays from nothing to more than before."""
    for number in range(ROWS_A_MONTH):
        sjr = round(rng.choice([rng.uniform(20, 60), rng.uniform(45, 180), rng.uniform(150, 520)]), 2)
        share = rng.choice([0.0, rng.uniform(0.02, 0.6), rng.uniform(0.3, 1.3)]) if number % 4 else 0.5
        yield {
            "sjr": sjr,
            "age": rng.choice([30, 45, 54, 55, 57, 61]),
            "degressif": rng.random() < 0.25,
            "salaire": round(sjr * 30.42 * share, 2),
            "jours_restants": rng.choice([2, 12, 29, 30, 31, 180, 548, 685]),
        }


def simulation(system, people, month):
    """One household a person, with what the rows say, and the benefit opened long before."""
    build = SimulationBuilder()
    build.create_entities(system)
    names = [str(number) for number in range(len(people))]
    build.declare_person_entity("individu", names)
    for entity, role in [("foyer_fiscal", "declarant"), ("famille", "demandeur"), ("menage", "personne_de_reference")]:
        instance = build.declare_entity(entity, names)
        build.join_with_persons(instance, names, [role] * len(people))
    run = build.build(system)
    column = lambda name: np.array([person[name] for person in people])
    run.set_input("are_sjr_gele", month, column("sjr"))
    run.set_input("are_eligible", month, np.ones(len(people), dtype=bool))
    run.set_input("are_age_fin_contrat", month, column("age"))
    run.set_input("are_debut_indemnisation", month, np.full(len(people), np.datetime64("2025-05-01")))
    run.set_input("are_fin_indemnisation", month, np.full(len(people), np.datetime64("2027-10-31")))
    year = str(int(month[:4]) - 2)
    run.set_input("rfr", year, np.full(len(people), REFERENCE_INCOME))
    run.set_input("nbptr", year, np.ones(len(people)))
    return run, column


def daily(run, month):
    """The day at full rate, then after the coefficient."""
    of = lambda name: run.calculate(name, month)
    full, reduced = "are_allocation_journaliere_super_brute_tx_plein", "are_allocation_journaliere_super_brute_tx_deg"
    return {
        "brut_jour": of(full),
        "retraite_jour": -of("are_retraires_complementaires_tx_plein"),
        "apres_retraite_jour": of("are_allocation_journaliere_brute_tx_plein"),
        "csg_jour": -of("are_csg_deductible_tx_plein") - of("are_csg_non_deductible_tx_plein"),
        "crds_jour": -of("are_crds_tx_plein"),
        "net_jour": of("are_allocation_nette_journaliere_tx_plein"),
        "brut_jour_reduit": of(reduced),
        "net_jour_reduit": of("are_allocation_nette_journaliere_tx_deg"),
    }


def monthly(run, month, column, day):
    """The month of someone who works again, at the reduced day for those whom the coefficient touches."""
    # The coefficient touches nobody whose reduced day is none.
    touched = column("degressif") & (day["brut_jour_reduit"] > 0)
    paid = np.where(touched, day["brut_jour_reduit"], day["brut_jour"])
    people = len(paid)
    run.set_input("activite", month, np.full(people, TypesActivite.actif.index))
    run.set_input("salaire_de_base", month, column("salaire"))
    run.set_input("are_salaire_journalier_reference", month, column("sjr"))
    run.set_input("allocation_retour_emploi_journaliere", month, paid)
    run.set_input("allocation_retour_emploi_journaliere_taux_plein", month, day["brut_jour"])
    run.set_input("degressivite_are", month, touched)
    run.set_input("complement_are_nombre_jours_restants", month, column("jours_restants").astype(float))
    of = lambda name: run.calculate(name, month)
    length = int((np.datetime64(month, "M") + 1).astype("datetime64[D]").astype(int)
                 - np.datetime64(month, "M").astype("datetime64[D]").astype(int))
    return {
        "degressif": touched,
        "jours_du_mois": np.full(people, length),
        "jours_indemnisables": of("complement_are_nombre_jours_indemnisables"),
        "jours_indemnises": of("complement_are_nombre_jours_indemnises"),
        "brut_mois": of("complement_are_brut"),
        "net_mois": of("complement_are_net"),
        "plafond_mois": of("complement_are_plafond"),
    }


def written(value):
    """Amounts to the cent, counts and truths as whole numbers."""
    if isinstance(value, str):
        return value
    return f"{float(value):.2f}".rstrip("0").rstrip(".")


def main():
    rng = random.Random(SEED)
    system = FranceTaxBenefitSystem()
    print(f"# openfisca-france {version('openfisca-france')}, openfisca-core {version('openfisca-core')},"
          f" numpy {version('numpy')}, seed {SEED}; model/oracles/openfisca_are.py")
    print(",".join(COLUMNS))
    for month in MONTHS:
        persons = list(people(rng))
        run, column = simulation(system, persons, month)
        day = daily(run, month)
        told = {**{name: column(name) for name in persons[0]}, **day, **monthly(run, month, column, day)}
        told["mois"] = [month] * len(persons)
        for rank in range(len(persons)):
            print(",".join(written(told[name][rank]) for name in COLUMNS))


if __name__ == "__main__":
    sys.exit(main())
