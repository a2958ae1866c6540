"""Ten thousand random sets of answers and every value that the reference computes from them, packed in columns."""
import math, multiprocessing, random, struct, zlib

import model, parcours, ref
from spec import *

PEOPLE, SEED_PEOPLE = 10_000, 2026
WITH_TERMS, WITH_CHANGES = 200, 400
# Where a gate, a penalty or a question changes its mind, with one euro on each side.
EDGES = dict(
    f_ca=[0, 5000, 10000, 12000, 15000, 20000, 30000, 40000, 45000, 50000, 58520, 66880, 83600, 90000, 100320, 142170, 150000, 162480, 203100, 243720, 300000, 10_000_000],
    f_tarif=[0, 145, 200, 250, 350, 500, 700, 5000])
NOTHING_TICKED = dict(f_cas=.65, f_vie=.25)
# Answers that open questions of their own, or that leave nearly everything closed, by how often they are forced.
OFTEN = dict(f_titre=(.75, ("non", "non", "non", "oui_limite")), f_situation=(.12, ("public",)), f_activite=(.2, ("reglementee", "graphisme", "alimentaire", "ambulant", "artisanat_diplome")))
MAXIMUM = dict(f_ca=10_000_000, f_tarif=5000)

def answer(r, it):
    if it["nsp"] and r.random() < 1 / 12: return it["nsp"]
    ids = [o[0] for o in it["options"]]
    if it["type"] == "classement3": return r.sample(ids, 3)
    # Most people are in no special case: otherwise nearly everybody would have to wait.
    if it["type"] == "choix_multiple":
        if r.random() < NOTHING_TICKED[it["id"]]: return ["aucun"]
        return r.sample(ids, min(len(ids), r.choice((1, 1, 1, 2, 2, 3, 8))))
    if it["id"] in OFTEN and r.random() < OFTEN[it["id"]][0]: return r.choice(OFTEN[it["id"]][1])
    if it["type"] == "montant":
        most = MAXIMUM[it["id"]]
        if r.random() < .4: return min(most, max(0, r.choice(EDGES[it["id"]]) + r.choice((-1, 0, 1))))
        return r.randint(0, min(most, r.choice((500, 5_000, 50_000, 300_000, 10_000_000))))
    return r.choice(ids)

def person(number):
    """Missing answers (from none to nine in ten), « don't know », answers to hidden questions, amounts at the edges."""
    r = random.Random(SEED_PEOPLE * 1_000_003 + number)
    missing = r.choice((0, 0, 0, .05, .1, .2, .3, .5, .7, .9))
    # Half of them were asked for no confirmation.
    confirmed = r.choice((1.0, missing))
    return {it["id"]: answer(r, it) for it in ITEMS if r.random() >= (confirmed if it["confirme"] else missing)}, r.random() < .3

def pooled(rep):
    """Squared distance of the signed scores to the mean of their need, over all needs (§2.4)."""
    squares = free = 0
    for c in CONSTRUITS:
        s = [model.score_item(i, rep[i]) for i in INDIC[c] if i in rep]
        if len(s) < 2: continue
        mean = sum(s) / len(s); squares += sum((x - mean) ** 2 for x in s); free += len(s) - 1
    return squares / free if free else 0.0

def fragile(rep):
    """The quality of the answers (§2.4): the reference takes it as an argument."""
    statements = [rep.get(it["id"]) for it in ITEMS if it["type"] == "accord5" and not it["confirme"]]
    straight = statements[0] is not None and statements[0] != "3" and len(set(statements)) == 1
    return straight or round(pooled(rep), 6) > ECART_FRAGILE

def grid(x, scale):
    """Whole number of 1/scale; shifted a little, so that round numbers are never on the edge between two."""
    return math.floor(x * scale + .3137)

def fnv(text):
    h = 0x811C9DC5
    for byte in text.encode(): h = (h ^ byte) * 0x01000193 & 0xFFFFFFFF
    return (h ^ h >> 16) & 0xFFFF

def coded(it, v):
    """As a number: 0 nothing, 1 « don't know », else 2 + what was said."""
    if v is None: return 0
    if isinstance(v, str) and v == it["nsp"]: return 1
    ids = [o[0] for o in it["options"]]
    if it["type"] == "classement3": return 2 + ids.index(v[0]) * 3 + ids.index(v[1])
    if it["type"] == "choix_multiple": return 2 + sum(1 << ids.index(x) for x in v)
    if it["type"] == "montant": return 2 + v
    return 2 + ids.index(v)

def terms(d): return {"%s/%s" % k: grid(x, 1e6) for k, x in d.items()}
def joined(x): return " ".join(x)

def verdict(prefix, v):
    return {prefix + "niveau": v["niveau"], prefix + "motif": v["motif"] or "", prefix + "ensemble": joined(v["ensemble"]), prefix + "raisons": joined(v["raisons"])}

def ranking(prefix, e, i, v):
    out = {prefix + "ordre": joined(e["ordre"]), prefix + "exclus": joined(s for s in STATUTS if e["exclu"][s]), prefix + "parcours": model.sequence(e), **verdict(prefix, v)}
    for s in STATUTS:
        out[prefix + "indice/" + s] = grid(e["A"][s], 1e4)
        out[prefix + "p1/" + s] = round(i["p1"][s] * 1000)
        out[prefix + "q10/" + s], out[prefix + "q90/" + s] = (grid(q, 1e2) for q in i["q"][s])
    return out

def values(number, T):
    """Every value compared, by name: whole numbers and words."""
    brut, quick = person(number); rep = model.nettoie(brut); weak = fragile(rep)
    e = model.evalue(rep, weak); i = model.incertitude(e, T); ask = parcours.a_demander(brut, e); v = model.verdict(e, i, quick, weak, ask); m = e["mesure"]
    out = {"mode": int(quick), **{"reponse/" + it["id"]: coded(it, brut.get(it["id"])) for it in ITEMS}}
    out.update({"fragile": int(weak), "partageur": e["partageur"], "se_m": grid(m["se_m"], 1e6), "couverture": grid(model.couverture(rep), 1e6)})
    for c in CONSTRUITS: out.update({"theta/" + c: grid(m["theta"][c], 1e6), "se/" + c: grid(m["se"][c], 1e6), "n/" + c: m["n"][c]})
    for c in MOTIFS: out["z/" + c] = grid(m["z"][c], 1e6)
    for s in STATUTS:
        out["niveau/" + s] = e["portes"][s][0]; out["codes/" + s] = joined(sorted(set(e["portes"][s][1])))
        t = terms(e["contrib"][s]); out["termes/" + s] = fnv("".join("%s=%d;" % (k, t[k]) for k in sorted(t)))
        if number < WITH_TERMS: out["liste/" + s] = joined("%s=%d" % (k, t[k]) for k in sorted(t))
    out.update(ranking("", e, i, v))
    va = model.variante(e); out["variante"] = joined(a for a, _ in va); out["points"] = grid(va[0][1], 1e4) if va else 0
    if number % 4 == 0: out["questions"] = fnv("".join("%s=%d;" % (it["id"], grid(model.valeur_question(e, i, it["id"]), 1e6)) for it in ITEMS))
    if model.raisons_attente(e):
        r = parcours.reglee_brute(brut); e2 = model.evalue(r, weak); i2 = model.incertitude(e2, T); ask = parcours.a_demander(r, e2)
        out.update(ranking("apres/", e2, i2, model.verdict(e2, i2, quick, weak, ask)))
    out["a_demander"] = joined(ask)
    if number < WITH_CHANGES:
        viv = [s for s in e["ordre"] if not e["exclu"][s]]
        cf = model.contrefactuels(rep, viv[1]) if len(viv) > 1 else []
        said = lambda c: " ".join("%s=%s" % (k, int(x) if isinstance(x, (int, float)) else x) for k, x in sorted(c["chg"].items()))
        out["changements"] = "; ".join("%d %s" % (grid(c["cout"], 1e6), said(c)) for c in cf)
    return out

def column(name, cells):
    """Name, kind, what is needed to read the numbers, then one number a person in byte planes; 0 is no value.

    Kinds: w, words and their rank from 1; d, whole numbers and their rank from 1; n, one more than the distance from the smallest."""
    head = struct.pack("<B", len(name)) + name.encode()
    if any(isinstance(c, str) for c in cells):
        seen = sorted({c for c in cells if c is not None}); rank = {w: k + 1 for k, w in enumerate(seen)}
        text = "\n".join(seen).encode(); head += b"w" + struct.pack("<I", len(text)) + text
        numbers = [0 if c is None else rank[c] for c in cells]
    else:
        seen = sorted({c for c in cells if c is not None})
        if len(seen) < 1000:
            rank = {c: k + 1 for k, c in enumerate(seen)}
            head += b"d" + struct.pack("<I%dq" % len(seen), len(seen), *seen); numbers = [0 if c is None else rank[c] for c in cells]
        else:
            head += b"n" + struct.pack("<q", seen[0]); numbers = [0 if c is None else c - seen[0] + 1 for c in cells]
    width = max(1, (max(numbers).bit_length() + 7) // 8)
    return head + struct.pack("<B", width) + b"".join(bytes(x >> 8 * k & 255 for x in numbers) for k in range(width))

def of_group(numbers):
    T = ref.TiragesRef()
    return [values(number, T) for number in numbers]

def rows(people=PEOPLE, group=500):
    """On every core; the values do not depend on their number."""
    groups = [range(first, min(first + group, people)) for first in range(0, people, group)]
    with multiprocessing.Pool() as pool: return [row for part in pool.map(of_group, groups, chunksize=1) for row in part]

def packed():
    """The file, before and after compression."""
    table = rows(); names = list(dict.fromkeys(name for row in table for name in row))
    raw = struct.pack("<II", PEOPLE, len(names)) + b"".join(column(name, [row.get(name) for row in table]) for name in names)
    return raw, zlib.compress(raw, 9)
