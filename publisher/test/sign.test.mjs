// A copy is signed, signed again, signed by another, and no longer signed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { files, hash, seal } from "../seal.mjs";
import { example, project, site, state, text } from "./site.mjs";

const NETWORK = example("examples/reseau-cae.toml");
const ADVISER = example("examples/conseil-public.toml");

const run = (...words) => spawnSync(process.execPath, [example("apply.mjs"), ...words], { encoding: "utf8" });
function signed(...words) {
  const done = run(...words);
  assert.equal(done.status, 0, done.stderr);
  return done.stdout;
}

test("both examples sign every page, and no program changes", () => {
  for (const [file, name] of [[NETWORK, "Réseau des CAE du Ponant"], [ADVISER, "Maison de l’emploi de Fonville"]]) {
    const folder = site();
    const before = state(folder);
    const old = seal(folder);
    signed(file, folder);
    assert.equal(seal(folder), old);
    const after = state(folder);
    for (const path of Object.keys(before).filter((path) => /\.(js|wasm)$/.test(path) && path !== "sw.js")) assert.equal(after[path], before[path], path);
    for (const path of files(folder).filter((path) => path.endsWith("index.html"))) {
      const html = text(folder, path);
      assert.ok(html.includes(`Publié par <strong>${name}</strong>.`), path);
      assert.ok(!html.includes("non indiqué"), path);
    }
    assert.ok(text(folder, "editeur/index.html").includes("https://exemple.fr/"));
    rmSync(folder, { recursive: true });
  }
});

test("signing again changes nothing, another signature leaves nothing, and a copy no longer signed is the one that was built", () => {
  const [folder, other] = [site(), site()];
  const built = state(folder);
  signed(NETWORK, folder);
  const once = state(folder);
  assert.notDeepEqual(once, built);
  signed(NETWORK, folder);
  assert.deepEqual(state(folder), once);
  signed(ADVISER, folder);
  signed(ADVISER, other);
  assert.deepEqual(state(folder), state(other));
  signed("--remove", folder);
  assert.deepEqual(state(folder), built);
  [folder, other].forEach((path) => rmSync(path, { recursive: true }));
});

test("the worker knows what every kept file holds, ours too, and is another version", () => {
  const folder = site();
  const version = (worker) => /VERSION = "(.*)"/.exec(worker)[1];
  const before = version(text(folder, "sw.js"));
  signed(NETWORK, folder);
  const worker = text(folder, "sw.js");
  const rows = [...worker.matchAll(/^ {2}"\.\/(.*)": "sha256-(.*)",$/gm)];
  for (const [, address, known] of rows) {
    const name = /(^|\/)$/.test(address) ? `${address}index.html` : address;
    assert.equal(hash(readFileSync(join(folder, name)), "base64"), known, name);
  }
  assert.equal(rows.filter(([, address]) => address.startsWith("publisher-")).length, 2);
  assert.equal(version(worker), hash(worker.replace(version(worker), "{version}")).slice(0, 16));
  assert.notEqual(version(worker), before);
  const headers = text(folder, "_headers");
  assert.equal(headers.match(/publisher-[^/\s]*\n/g).length, 2);
  rmSync(folder, { recursive: true });
});

test("the page of the result alone reads who publishes, as data", () => {
  const folder = site();
  signed(NETWORK, folder);
  const found = /<script type="application\/json" id="editeur">(.*?)<\/script><\/body>/.exec(text(folder, "resultat/index.html"));
  const expected = JSON.parse(readFileSync(join(project, "tests/cases/publisher.json"), "utf8"));
  assert.deepEqual(JSON.parse(found[1]), expected);
  assert.ok(!text(folder, "index.html").includes('id="editeur"'));
  const framed = text(folder, "integration/resultat/index.html");
  assert.ok(framed.includes(found[0]), "the same in a frame of another site");
  assert.ok(!text(folder, "integration/index.html").includes('id="editeur"'));
  rmSync(folder, { recursive: true });
});

test("a name that holds a script stays a text", () => {
  const folder = site();
  const name = `</script><script>alert("$&")</script><img src=x onerror='alert(1)'>`;
  const file = join(folder, "..", `${hash(name)}.toml`);
  writeFileSync(file, readFileSync(ADVISER, "utf8").replace(/^nom = .*$/m, () => `nom = ${JSON.stringify(name)}`));
  signed(file, folder);
  for (const path of files(folder).filter((path) => path.endsWith("index.html"))) {
    const html = text(folder, path);
    assert.ok(html.includes("&lt;/script&gt;&lt;script&gt;alert(&quot;$&amp;&quot;)"), path);
    assert.ok(!html.includes("<script>") && !html.includes("<img"), path);
  }
  const told = /id="editeur">(.*?)<\/script>/.exec(text(folder, "resultat/index.html"))[1];
  assert.equal(JSON.parse(told).nom, name);
  [folder, file].forEach((path) => rmSync(path, { recursive: true }));
});

test("the English site is signed in its own words, and the French one does not know it", () => {
  const [folder, english] = [site(), site()];
  const words = JSON.parse(text(english, "publisher.json"));
  writeFileSync(join(english, "publisher.json"), JSON.stringify({ ...words, by: "Published by {nom}.", decimal: "." }));
  signed("--remove", english);
  renameSync(english, join(folder, "en"));
  const built = state(folder);
  const builtInEnglish = state(join(folder, "en"));
  signed(example("publisher.example.toml"), folder);
  const page = (path) => text(folder, path);
  assert.ok(page("index.html").includes("Publié par") && page("index.html").includes("Nous accueillons"));
  assert.ok(page("en/index.html").includes("Published by") && page("en/index.html").includes("We welcome people"));
  assert.ok(!page("en/index.html").includes("Nous accueillons"));
  signed("--remove", folder);
  assert.deepEqual(state(folder), built);
  assert.deepEqual(state(join(folder, "en")), builtInEnglish);
  rmSync(folder, { recursive: true });
});

test("the seal is what sha256sum says", (t) => {
  const command = readFileSync(join(project, "crates/words/src/seal.sh"), "utf8").trim();
  const folder = site();
  let said;
  try {
    said = execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  } catch {
    t.skip("no sha256sum here");
    return;
  }
  assert.equal(said.split(" ")[0], seal(folder));
  assert.ok(readFileSync(join(project, "PUBLISH.md"), "utf8").includes(command), "PUBLISH.md has the same command");
  assert.equal(signed("--seal", folder).trim(), seal(folder));
  rmSync(folder, { recursive: true });
});

test("what is wrong is refused before anything is written", () => {
  const folder = site();
  const before = state(folder);
  const file = join(folder, "..", "wrong.toml");
  writeFileSync(file, readFileSync(ADVISER, "utf8").replace("departement = \"80\"", "departement = \"20\""));
  for (const words of [[file, folder], ["absent.toml", folder], [ADVISER, join(folder, "editeur")]]) {
    const done = run(...words);
    assert.equal(done.status, 1);
    assert.match(done.stderr, /«/);
    assert.deepEqual(state(folder), before);
  }
  writeFileSync(join(folder, "index.html.br"), "");
  assert.match(run(ADVISER, folder).stderr, /compress/);
  [folder, file].forEach((path) => rmSync(path, { recursive: true }));
});

test("each source of a signed page has a message to the publisher with the id of its rule", () => {
  const folder = site();
  const page = "voies/micro/index.html";
  const built = text(folder, page);
  assert.ok(!built.includes("mailto:"));
  signed(NETWORK, folder);
  const link = /<span data-publisher="?report"? data-rule="?([\w-]+)"? data-number="?(\d+)"?>\. <a href="mailto:bonjour@ponant.exemple.fr\?subject=([^"]*)">([^<]*)<\/a><\/span>/.exec(text(folder, page));
  assert.ok(link, text(folder, page));
  const [, rule, number, subject, said] = link;
  assert.equal(decodeURIComponent(subject), `Quatre Voies, règle à corriger ${rule}`);
  assert.equal(said, `Signaler une erreur dans la source ${number}`);
  signed("--remove", folder);
  assert.equal(text(folder, page), built);
  rmSync(folder, { recursive: true });
});
