# -*- coding: utf-8 -*-
"""Les questions posées (§2.3) et ce qui reste à demander avant de nommer un cadre (§3.8).
Écrit par énumération, une ligne à la fois : un item est à poser quand, dans l'un des compléments de ce que lit une fermeture ou une attente,
sa réponse fait qu'elle est vraie. Rien d'autre ne la rend vraie ou fausse : compléter le reste des réponses n'apprend rien de plus."""
import functools, itertools, model, regles
from spec import *

MONTANTS = dict(f_tarif=[0, TARIF_PLANCHER - 1, TARIF_PLANCHER, 5000],
                f_ca=sorted({0} | {p + d for t in (PLAFOND, PLAFOND_EXCLU) for p in t.values() for d in (0, 1)}))
# ce que lit chaque attente (§3.8)
LUS_PAR_ATTENTE = dict(titre=["f_titre"], titre_limite=["f_titre", "f_carte", "f_horizon"], employeur_demande=["f_cas"], clause_concurrence=["f_cas"], age=["f_mineur"],
                       achat_revente_public=["f_public", "f_activite"], autorisation=["f_public", "f_activite", "f_autorisation"], titre_pro=["f_reglementee", "f_titre_pro"],
                       qualification=["f_activite", "f_exigence", "f_aliments", "f_qualif", "f_associes"])
NATURE_LUE = ["f_nature", "f_activite"]

def dit(rep, i):
    """une réponse est enregistrée, « ne sait pas » compris"""
    return rep.get(i) not in (None, [])

def dits(rep):
    """les questions posées : une réponse cachée n'en est pas une"""
    net = model.nettoie(rep)
    return {it["id"] for it in ITEMS if dit(rep, it["id"]) and model.visible(it, net)}

def complements(i):
    it = BY_ID[i]
    if it["type"] == "montant": return [None] + MONTANTS[i]
    return [None] + ([[o[0]] for o in it["options"]] if it["type"] == "choix_multiple" else [o[0] for o in it["options"]])

def lus_par(regle):
    """les items d'une règle ; la nature des ventes se lit dans f_nature, sinon dans l'activité"""
    lus = set()
    for c in regle["si"]:
        lus |= set(NATURE_LUE) if c["item"] == "nature" else {c["item"]}
        if c["op"] in ("ca>", "ca<="): lus |= set(NATURE_LUE)
    return lus

FERMETURES = [r for r in regles.REGLES if r["niveau"] == 2 or r["code"] in PAS_EN_TETE]
# (ce qu'elle lit, les cadres qu'elle concerne, est-elle vraie) : chaque fermeture, puis chaque attente
LIGNES = [(lus_par(r), r["statuts"], lambda net, r=r: all(regles.clause(c, net) for c in r["si"])) for r in FERMETURES] + [
    (set(lus), STATUTS, lambda net, code=code: code in model.raisons_attente(dict(rep=net))) for code, lus in LUS_PAR_ATTENTE.items()]

def lus():
    """les faits que lit une fermeture ou une attente"""
    return set().union(*(ligne[0] for ligne in LIGNES))

@functools.lru_cache(None)
def avec_ce_qui_montre(items):
    """ces items et ceux dont leur visibilité dépend"""
    tous = set(items)
    while True:
        plus = {c["item"] for i in tous for c in BY_ID[i]["visible_si"]} - tous
        if not plus: return frozenset(tous)
        tous |= plus

@functools.lru_cache(None)
def decisifs(n, base, libres):
    """les items libres et visibles dont une réponse, dans l'un des compléments, rend vraie la ligne n"""
    base = {i: list(v) if isinstance(v, tuple) else v for i, v in base}; vraie = LIGNES[n][2]; trouves = set()
    visibles = {i for i in libres if model.visible(BY_ID[i], model.nettoie(base))}
    for choix in itertools.product(*map(complements, libres)):
        plein = {**base, **{i: v for i, v in zip(libres, choix) if v is not None}}
        if not vraie(model.nettoie(plein)): continue
        trouves |= {i for i in visibles if i in plein and not vraie(model.nettoie({k: v for k, v in plein.items() if k != i}))}
    return frozenset(trouves)

def a_poser(rep, s):
    """les items visibles jamais posés dont la réponse compte pour le cadre s, dans l'ordre, une fois réglé ce qui doit l'être :
    qui attend lit aussi un classement « une fois réglé », où un cadre peut être nommé"""
    regle, poses, trouves = model.reglee(rep), dits(rep), set()
    for n, (items, statuts, _) in enumerate(LIGNES):
        if s not in statuts: continue
        concernes = avec_ce_qui_montre(frozenset(items))
        base = tuple(sorted((i, tuple(v) if isinstance(v, list) else v) for i, v in regle.items() if i in concernes))
        libres = tuple(it["id"] for it in ITEMS if it["id"] in concernes and it["id"] not in poses and it["id"] not in DITS_PAR_LE_METIER)
        trouves |= decisifs(n, base, libres)
    return [it["id"] for it in ITEMS if it["id"] in trouves]

def a_demander(rep, ev):
    """ce que le premier cadre attend avant d'être nommé ; rien quand autre chose empêche déjà de le nommer"""
    vivants = [s for s in ev["ordre"] if not ev["exclu"][s]]
    if not vivants or model.raisons_attente(ev) or model.hors_champ(ev["rep"]): return []
    return a_poser(rep, vivants[0])

def reglee_brute(rep):
    """les réponses enregistrées une fois réglé ce qui bloque : ce qui est retiré a été demandé"""
    regle = model.reglee(rep)
    return {**{i: BY_ID[i]["nsp"] for i in dits(rep) if i not in regle}, **regle}

def ouverts(rep):
    """les cadres que rien ne ferme ni ne retient, une fois réglé ce qui doit l'être"""
    p = model.portes(model.nettoie(model.reglee(rep)))
    return [s for s in STATUTS if p[s][0] < 2 and not any(c in PAS_EN_TETE for c in p[s][1])]

def posees(rep, express):
    net = model.nettoie(rep)
    if not express: return [it["id"] for it in ITEMS if model.visible(it, net) and it["id"] not in DITS_PAR_LE_METIER + CONFIRMATION]
    base = [it["id"] for it in ITEMS if model.dans_express(it, net)]
    suite = [it["id"] for it in ITEMS if it["id"] in lus() and it["id"] not in base + DITS_PAR_LE_METIER and dit(rep, it["id"]) and model.visible(it, net)]
    if not all(dit(rep, i) for i in base + suite): return base + suite
    reste = {i for s in ouverts(rep) for i in a_poser(rep, s)}
    return base + suite + [it["id"] for it in ITEMS if it["id"] in reste][:1]
