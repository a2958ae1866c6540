"""People who skipped questions, contradicted themselves or took the quick path: what the reference computes for each."""
import json, os

import model, parcours
from differential import fragile
from spec import ITEMS, STATUTS

INPUTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cases", "partial_people.json")


def path_of_each_open_way(e):
    """The steps, were this way the first."""
    ways = [s for s in STATUTS if not e["exclu"][s]]
    return {s: model.sequence({**e, "ordre": [s] + [x for x in e["ordre"] if x != s]}) for s in ways}


def computed(brut, quick, T):
    rep = model.nettoie(brut); weak = fragile(rep)
    e = model.evalue(brut, weak); i = model.incertitude(e, T); ask = parcours.a_demander(brut, e); v = model.verdict(e, i, quick, weak, ask)
    return dict(
        fragile=weak, se={c: round(x, 6) for c, x in e["mesure"]["se"].items()}, se_m=round(e["mesure"]["se_m"], 6),
        indice={s: round(x, 6) for s, x in e["A"].items()}, p1=i["p1"], niveau=v["niveau"], motif=v["motif"], ensemble=v["ensemble"], a_demander=ask,
        couverture=round(model.couverture(rep), 6), valeurs={it["id"]: round(model.valeur_question(e, i, it["id"]), 6) for it in ITEMS},
        parcours_par_voie=path_of_each_open_way(e), posees=parcours.posees(brut, quick))


def people(T):
    with open(INPUTS, encoding="utf-8") as file: inputs = json.load(file)
    return [dict(id=p["id"], reponses=p["reponses"], mode=p["mode"], reference=computed(p["reponses"], p["mode"] == "rapide", T)) for p in inputs]
