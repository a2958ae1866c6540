"""Writes again every file that comes from the reference implementation. `cargo xtask vectors` runs this.

    python3 model/vectors             writes the files that changed
    python3 model/vectors --check     writes nothing; fails when a file is not what the reference gives
    python3 model/vectors --person 7  prints everything about person 7 of the differential test, counted from 0
"""
import json, os, sys, zlib

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
UNCHANGED = "every vector is what the reference gives"
SPECIFICATION = "model/specification.md"
sys.path.insert(0, os.path.join(HERE, "..", "reference"))

import cases, differential, partial, ref, regles, specification, tables


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def one_a_line(values):
    return ",\n".join(map(line, values))


def people(values):
    return "[\n%s\n]\n" % one_a_line(values)


def by_name(values):
    return "{\n%s\n}\n" % ",\n".join("%s:%s" % (line(name), line(value)) for name, value in values.items())


def gates():
    return '{"ceilings":%s,\n"rules":[\n%s\n]}\n' % (line(tables.ceilings()), one_a_line(regles.REGLES))


def indented(value):
    return json.dumps(value, ensure_ascii=False, indent=1)


def written(T):
    """Every text, by its place in the repository."""
    return {
        SPECIFICATION: specification.written(read(SPECIFICATION).decode(), T),
        "model/items.json": indented(tables.questions()),
        "model/modele.json": indented(tables.whole_model()),
        "tests/cases/parameters.json": by_name(tables.parameters()),
        "tests/cases/gates.json": gates(),
        "tests/cases/fact_weights.csv": tables.fact_weights(),
        "tests/cases/people.json": people(cases.people(T)),
        "tests/cases/partial_people.json": people(partial.people(T)),
    }


def read(path):
    try:
        with open(os.path.join(ROOT, path), "rb") as file: return file.read()
    except FileNotFoundError: return b""


def inflated(packed):
    """Two versions of zlib may compress the same values differently."""
    try: return zlib.decompress(packed)
    except zlib.error: return b""


def changed():
    """The files that are not what the reference gives, with what it gives."""
    new = {path: text.encode() for path, text in written(ref.TiragesRef()).items()}
    out = {path: content for path, content in new.items() if read(path) != content}
    raw, packed = differential.packed(); path = "crates/engine/tests/it/differential/people.bin"
    return out if inflated(read(path)) == raw else {**out, path: packed}


def write(path, content):
    with open(os.path.join(ROOT, path), "wb") as file: file.write(content)
    print("written:", path)


def check(files):
    for path in files: print("not what the reference gives:", path)
    return "run `cargo xtask vectors`, then read the difference" if files else print(UNCHANGED)


def update(files):
    for path, content in files.items(): write(path, content)
    if not files: print(UNCHANGED)


def person(number):
    answers = differential.person(number)[0]
    print(indented(dict(reponses=answers, valeurs=differential.values(number, ref.TiragesRef()))))


def main(words):
    if words[:1] == ["--person"] and len(words) == 2: return person(int(words[1]))
    if words == ["--check"]: return check(changed())
    return update(changed()) if not words else __doc__


if __name__ == "__main__": sys.exit(main(sys.argv[1:]))
