"""Confiance de chaque fait daté, lue dans les sources Rust : identifiant -> "high", "medium" ou "low"."""
import pathlib, re
RACINE = pathlib.Path(__file__).resolve().parents[2]
FAIT = re.compile(r'About \{\s*id: "(\w+)".*?\bconfidence: Confidence::(\w+)', re.S)

def confiances():
    textes = (f.read_text(encoding="utf-8") for dossier in ("src", "crates") for f in sorted(RACINE.glob(dossier + "/**/*.rs")))
    return {i: c.lower() for t in textes for i, c in FAIT.findall(t)}
