"""The expert cases of vignettes.py: every value that the reference computes for them."""
import model, parcours, vignettes
from spec import STATUTS

WITH_CONTRIBUTIONS = ("v01", "v02", "v25")


def rounded(values, digits=6):
    return {key: round(x, digits) for key, x in values.items()}


def excluded(e):
    return [s for s in STATUTS if e["exclu"][s]]


def settled(rep, e, T):
    """The ranking once what must wait is settled; none when nothing must."""
    if not model.raisons_attente(e): return None
    e2, i2, v2 = model.tout(parcours.reglee_brute(rep), T)
    return dict(ordre=e2["ordre"], exclus=excluded(e2), indice=rounded(e2["A"]), p1=i2["p1"], verdict=v2, parcours=model.sequence(e2))


def to_ask(rep, e):
    """What must be asked before the first way is named, of these answers or of the settled ones."""
    if not model.raisons_attente(e): return parcours.a_demander(rep, e)
    settled = parcours.reglee_brute(rep); return parcours.a_demander(settled, model.evalue(settled))


def expected(v):
    """What the experts wrote before any result."""
    return dict(premier=sorted(v["ok"]), exclus=sorted(v["bloq"]), variante=sorted(v["var"] or []), parcours=sorted(v["seq"] or []),
                niveau=sorted(v["niv"] or []), partageur=v["par"], motif=v["motif"], raisons=v["raisons"])


def changes(rep, e):
    open_ways = [s for s in e["ordre"] if not e["exclu"][s]]
    return model.contrefactuels(rep, open_ways[1]) if len(open_ways) > 1 else []


def contributions(e):
    return {s: {"%s/%s" % key: round(x, 6) for key, x in e["contrib"][s].items()} for s in STATUTS}


def computed(v, T):
    rep = v["rep"]; e, i, verdict = model.tout(rep, T); m = e["mesure"]
    return dict(
        theta=rounded(m["theta"]), se=rounded(m["se"]), z=rounded(m["z"]), indice=rounded(e["A"]),
        portes={s: dict(niveau=e["portes"][s][0], codes=sorted(set(e["portes"][s][1]))) for s in STATUTS},
        partageur=e["partageur"], exclus=excluded(e), p1=i["p1"], q10_q90={s: [round(q, 3) for q in i["q"][s]] for s in STATUTS},
        verdict=verdict, a_demander=to_ask(rep, e), variante=[a for a, _ in model.variante(e)], parcours=model.sequence(e), apres=settled(rep, e, T),
        contributions=contributions(e) if v["id"] in WITH_CONTRIBUTIONS else None, contrefactuels_vers_2e=changes(rep, e))


def people(T):
    return [dict(id=v["id"], resume=v["resume"], reponses=v["rep"], attendu=expected(v), reference=computed(v, T)) for v in vignettes.VIGN]
