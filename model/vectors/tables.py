"""The parameters, gates and questions of the model as data."""
import model, regles, spec, texts
from spec import *

DRAWS = ["zc: 7 N (construits)", "zm: 3 N (motifs)", "wc: 10 x 4 u (7 construits puis 3 motifs, statuts)", "wf: %d x 4 u (faits, statuts)" % len(F),
         "b: 4 N", "tca: 2 u", "uca: 1 u", "wv: 4 u"]
# Those the tests of the engine read, in their order.
TESTED = """W W_CREATION_PLUSIEURS KAPPA_C KAPPA_M F F_DEJA_INDEPENDANT VIE_MAX CA_MIN_PAYANTS KAPPA_F PEN_CA PEN_CA_MICRO PEN_FRAIS PEN_FRAIS_MICRO EFFET_TARIF V_CA V_C V_F
    FRAIS_INCONNU NATURE NATURE_REPONSE LAMBDA_CA LAMBDA_FRAIS LAMBDA_TARIF B0 CHANGEMENTS HAUSSE HAUSSE_ARRONDI COUT COUV_POIDS_2 COUV_POIDS_0""".split()
# Every number and list of the specification, by its name there.
PUBLISHED = """R1 TAU SE_MOTIF W W_CREATION_PLUSIEURS KAPPA_C KAPPA_M MODULE MU F F_DEJA_INDEPENDANT VIE_MAX CA_MIN_PAYANTS KAPPA_F LAMBDA_CA LAMBDA_FRAIS LAMBDA_TARIF TARIF_PLANCHER
    TARIF_PRATIQUE EFFET_TARIF PEN_CA PEN_CA_MICRO PEN_FRAIS PEN_FRAIS_MICRO CA_INCONNU FRAIS_INCONNU NATURE NATURE_REPONSE PLAFOND PLAFOND_EXCLU
    METIERS_QUALIFIES HORS_CHAMP PAS_EN_TETE DECIDE RAISONS_ATTENTE COUV_POIDS_2 COUV_POIDS_0 VAR_SOLO VAR_MULTI CHANGEMENTS HAUSSE HAUSSE_ARRONDI COUT DEMI_LARGEUR_CA
    PAR_FERME PAR_OUVERT PAR_PEN B0 N_TIRAGES SEED BRUIT_POIDS BRUIT_B P_NETTE D_NETTE P_PROBABLE D_PROBABLE P_DANS_ENSEMBLE
    CUMUL_ENSEMBLE P_ABSTENTION COUV_MIN A_MIN ECART_FRAGILE VARIANTES V_C V_F V_CA KAPPA_V""".split()
GATE_COLUMNS = ("code", "statuts", "type", "condition", "texte", "base", "fait")


def pairs(table):
    return {"%s=%s" % key: value for key, value in table.items()}


# Tables whose keys are no text.
RENAMED = {"V_F": pairs(V_F), "DEMI_LARGEUR_CA": {str(key): value for key, value in DEMI_LARGEUR_CA.items()}}


def named(name):
    return RENAMED[name] if name in RENAMED else getattr(spec, name) if hasattr(spec, name) else getattr(model, name)


def parameters():
    return {name: named(name) for name in TESTED}


def sentences():
    return dict(personne=texts.PERSONNE, raison=texts.RAISON, raison_fait=pairs(texts.RAISON_FAIT),
                portes=[dict(zip(GATE_COLUMNS, gate)) for gate in texts.PORTES], parcours=texts.PARCOURS, attente=texts.ATTENTE,
                motifs_abstention=texts.MOTIFS_ABSTENTION, bannieres=texts.BANNIERES, effet_tarif=texts.EFFET_TARIF_TEXTE)


def whole_model():
    return dict(version=VERSION, version_items=VERSION_ITEMS, ordre_faits=list(F), regles_portes=regles.REGLES, ordre_tirages=DRAWS,
                statuts=STATUTS, construits=CONSTRUITS, motifs=MOTIFS, indicateurs=INDIC, confirmation=CONFIRMATION, revers_collectif=REVERS_COLLECTIF,
                **{name: named(name) for name in PUBLISHED}, facteur_variante_fait=0.8, textes=sentences())


def questions():
    return dict(version=VERSION_ITEMS, sections=SECTIONS, items=ITEMS)


def fact_weights():
    rows = [[item, option, *(weights[s] for s in STATUTS)] for item, options in F.items() for option, weights in options.items()]
    return "".join(",".join(map(str, row)) + "\n" for row in [["item", "option", *STATUTS], *rows])


def ceilings():
    return dict(PLAFOND=PLAFOND, PLAFOND_EXCLU=PLAFOND_EXCLU, NATURE=NATURE, NATURE_REPONSE=NATURE_REPONSE)
