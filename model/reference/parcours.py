# -*- coding: utf-8 -*-
"""Les questions posées (§2.3). Parcours rapide : les items `express`, puis ce qui peut encore fermer un cadre ouvert ou faire attendre.
Écrit par énumération : un item est à poser quand une réponse à cet item change, dans l'un des compléments possibles, la fermeture ou l'attente."""
import itertools, model, regles
from spec import *

MONTANTS = dict(f_tarif=[0, TARIF_PLANCHER - 1, TARIF_PLANCHER, 5000],
                f_ca=sorted({0} | {p + d for t in (PLAFOND, PLAFOND_EXCLU) for p in t.values() for d in (0, 1)}))

def dit(rep, i):
    """une réponse est enregistrée, « ne sait pas » compris"""
    return rep.get(i) not in (None, [])

def complements(i):
    it = BY_ID[i]
    if it["type"] == "montant": return [None] + MONTANTS[i]
    return [None] + ([[o[0]] for o in it["options"]] if it["type"] == "choix_multiple" else [o[0] for o in it["options"]])

def empeche(rep, s):
    """le cadre est fermé ou ne peut pas passer en tête, ou la personne doit attendre"""
    net = model.nettoie(rep); niveau, codes = model.portes(net)[s]
    return niveau == 2 or any(c in PAS_EN_TETE for c in codes) or bool(model.raisons_attente(dict(rep=net)))

FAITS_D_ATTENTE = ["f_titre", "f_carte", "f_cas", "f_mineur", "f_situation", "f_public", "f_activite", "f_autorisation", "f_aliments", "f_qualif", "f_associes",
                   "f_reglementee", "f_titre_pro", "f_horizon"]

def lus():
    """les faits que lit une fermeture ou une attente ; la nature des ventes se lit dans f_nature"""
    fermetures = {c["item"] for r in regles.REGLES if r["niveau"] == 2 or r["code"] in PAS_EN_TETE for c in r["si"]}
    return fermetures | set(FAITS_D_ATTENTE) | {"f_nature"}

def a_poser(rep, s):
    """les items visibles jamais posés dont la réponse compte pour le cadre s, dans l'ordre, une fois réglé ce qui doit l'être :
    qui attend lit aussi un classement « une fois réglé », où un cadre peut être nommé"""
    regle = model.reglee(rep); net = model.nettoie(regle)
    libres = [it["id"] for it in ITEMS if it["id"] in lus() and it["id"] not in DITS_PAR_LE_METIER and not dit(rep, it["id"]) and model.visible(it, net)]
    trouves = set()
    for choix in itertools.product(*map(complements, libres)):
        plein = {**regle, **{i: v for i, v in zip(libres, choix) if v is not None}}
        if not empeche(plein, s): continue
        # une attente ou une fermeture de plus, que cet item décide
        trouves |= {i for i in libres if i in plein and not empeche({k: v for k, v in plein.items() if k != i}, s)}
    return [i for i in libres if i in trouves]

def ouverts(rep):
    """les cadres que rien ne ferme ni ne retient, une fois réglé ce qui doit l'être"""
    p = model.portes(model.nettoie(model.reglee(rep)))
    return [s for s in STATUTS if p[s][0] < 2 and not any(c in PAS_EN_TETE for c in p[s][1])]

def posees(rep, express):
    net = model.nettoie(rep)
    if not express: return [it["id"] for it in ITEMS if model.visible(it, net) and it["id"] not in DITS_PAR_LE_METIER]
    base = [it["id"] for it in ITEMS if model.dans_express(it, net)]
    suite = [it["id"] for it in ITEMS if it["id"] in lus() and it["id"] not in base + DITS_PAR_LE_METIER and dit(rep, it["id"]) and model.visible(it, net)]
    if not all(dit(rep, i) for i in base + suite): return base + suite
    reste = {i for s in ouverts(rep) for i in a_poser(rep, s)}
    return base + suite + [it["id"] for it in ITEMS if it["id"] in reste][:1]
