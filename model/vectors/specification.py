"""The tables of specification.md that the reference can write: weights, facts, gates, steps, expert cases, intercepts."""
import re

import model, texts
from cases import excluded
from spec import B0, F, KAPPA_C, KAPPA_F, KAPPA_M, MOTIFS, STATUTS, W, W_CREATION_PLUSIEURS


def row(*cells):
    return "| %s |" % " | ".join(cells)


def code(text):
    return "`%s`" % text


def signed(x):
    return "0" if not x else "%s%g" % ("+" if x > 0 else "−", abs(x))


def weight(c, s):
    """The weight and its reason, and the ones of founders who start together."""
    said = "**%s** %s" % (signed(W[c][s]), texts.RAISON[c][s])
    if s != "creation" or c not in W_CREATION_PLUSIEURS: return said
    return "%s<br>à plusieurs : **%s** %s" % (said, signed(W_CREATION_PLUSIEURS[c]), texts.RAISON[c]["plusieurs"])


def weights():
    return [row("`%s` (κ %g)" % (c, KAPPA_M if c in MOTIFS else KAPPA_C[c]), *(weight(c, s) for s in STATUTS)) for c in W]


def fact(item):
    return [row(code(option), *(signed(points[s]) for s in STATUTS), texts.RAISON_FAIT[item, option]) for option, points in F[item].items()]


def gates():
    return [row(code(c), ways, kind, code(when), said, basis, known if known == "—" else code(known)) for c, ways, kind, when, said, basis, known in texts.PORTES]


def steps():
    return [row(code(c), title, " → ".join(path)) for c, (title, path) in texts.PARCOURS.items()]


def verdict(v):
    reasons = " (%s)" % ", ".join(v["raisons"]) if v["raisons"] else ""
    return v["niveau"] + (" / %s%s" % (v["motif"], reasons) if v["motif"] else "")


def variant(e):
    return "—" if e["exclu"]["creation"] else model.variante(e)[0][0]


def case(v, T):
    e, _, said = model.tout(v["rep"], T); best = sorted(STATUTS, key=lambda s: -e["A"][s])
    indices = " ".join("%s %.0f" % (s, e["A"][s]) for s in best)
    return row(v["id"], v["resume"], "/".join(sorted(v["ok"])) or "—", ", ".join(excluded(e)) or "—", verdict(said), indices, variant(e), code(model.sequence(e)))


def expert_cases(T):
    import vignettes
    return [case(v, T) for v in vignettes.VIGN]


def tables(T):
    """What comes just before each table, with its rows."""
    kappa = {item: "**`%s`** (κ %g)\n\n| option | CAE | Portage | Micro | Création | raison affichée |\n" % (item, KAPPA_F[item]) for item in F}
    return {
        "| construit | CAE | Portage | Micro | Création |\n": weights(),
        **{kappa[item]: fact(item) for item in F},
        "| code | statuts | type | condition | texte affiché | base | fait |\n": gates(),
        "| code | titre | étapes (après « Préparer ») |\n": steps(),
        "| id | cas | premier attendu | exclus | verdict | indices | variante | parcours |\n": expert_cases(T),
    }


def replaced(text, head, rows):
    """The text with the rows of the table under this head."""
    found = re.search(re.escape(head) + r"(\|[-|]+\|\n)((?:\|.*\n)*)", text)
    if not found: raise SystemExit("specification.md has no table under:\n" + head)
    return text[:found.start(2)] + "".join(line + "\n" for line in rows) + text[found.end(2):]


def intercepts():
    return "`B = {%s}`" % ", ".join("%s: %s" % (s, signed(B0[s])) for s in STATUTS)


def written(text, T):
    text = re.sub(r"`B = \{.*?\}`", intercepts(), text)
    for head, rows in tables(T).items(): text = replaced(text, head, rows)
    return text
