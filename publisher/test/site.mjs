// A small copy of the site as the build leaves it: the places of real pages, the real worker and the real tokens.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { files, hash } from "../seal.mjs";

export const project = fileURLToPath(new URL("../../", import.meta.url));
export const example = (name) => join(project, "publisher", name);
const read = (name) => readFileSync(join(project, name), "utf8");

// The words, from the Rust source that holds them once.
function words() {
  const source = read("crates/words/src/fr/publisher.rs");
  const constants = Object.fromEntries([...source.matchAll(/const (\w+): &str =\s*"([^"]*)";/g)].map(([, name, text]) => [name, text]));
  const start = source.indexOf("SENTENCES");
  const table = source.slice(start, source.indexOf("\n];", start));
  const rows = [...table.matchAll(/\(\s*"(\w+)",\s*(?:"([^"]*)"|(\w+)),?\s*\)/g)];
  return Object.fromEntries(rows.map(([, name, text, constant]) => [name, text ?? constants[constant]]));
}

const strip = (root, said, home) =>
  `<aside class="published" aria-label="Éditeur">${home ? '<div data-publisher="introduction"></div>' : ""}<p><span data-publisher="by">${said.not_said}</span> <a href="${root}editeur/">Qui publie ce site</a></p></aside>`;

const part = (name, text) => `<h2>${name}</h2><div class="stack" data-publisher="${name}"><p>${text}</p></div>`;

function pages(said) {
  const parts = ["contact", "mentions", "interets", "structures", "code"].map((name) => part(name, said.not_said)).join("");
  return {
    "index.html": ["./", "accueil", "<h1>Accueil</h1>"],
    "resultat/index.html": ["../", "resultat", '<div id="app"></div>'],
    "editeur/index.html": ["../", "editeur", part("who", said.nobody) + parts],
    "accessibilite/index.html": ["../", "accessibilite", part("accessibility", said.nobody_to_write_to)],
    "voies/micro/index.html": ["../../", "voies/micro", '<ol><li id="source-3">Insee<span data-publisher="report" data-rule=micro_revenus data-number=3></span></li></ol>'],
    "questionnaire/papier/index.html": ["../../", "questionnaire/papier", "<h1>Papier</h1>"],
    // What other sites show in a frame.
    "integration/index.html": ["../", "accueil data-embedded data-home=./", "<h1>Accueil</h1>"],
    "integration/resultat/index.html": ["../../", "resultat data-embedded data-home=../", '<div id="app"></div>'],
  };
}

const html = (said, [root, name, body]) =>
  `<!doctype html>\n<html lang=fr data-root=${root} data-page=${name}><head>\n<meta charset=utf-8>\n</head><body>${body}${strip(root, said, name.startsWith("accueil"))}</body></html>\n`;

export function site() {
  // Another copy to read from, or one made here.
  const folder = mkdtempSync(join(tmpdir(), "quatre-voies-"));
  if (process.env.QV_DIST) {
    cpSync(process.env.QV_DIST, folder, { recursive: true });
    return folder;
  }
  const said = words();
  const put = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, of] of Object.entries(pages(said))) put(name, html(said, of));
  put("404.html", "<!doctype html><html lang=fr><head></head><body>Perdu</body></html>");
  put("publisher.json", JSON.stringify(said));
  put("style-0123456789abcdef.css", read("style/tokens.css"));
  put("early-0123456789abcdef.js", "early();");
  put("quatre-voies-app-0123456789abcdef.js", "app();");
  put("integration/quatre-voies.js", "frame();");
  put("quatre-voies-app-0123456789abcdef_bg.wasm", "\0asm");
  put("_headers", "/*\n  A: 1\n/early-0123456789abcdef.js\n  B: 2\n/style-0123456789abcdef.css\n  B: 2\n/share-0.png\n  C: 3\n");
  const kept = files(folder).filter((name) => !["404.html", "publisher.json", "_headers"].includes(name) && !name.startsWith("integration/")).sort();
  const rows = kept.map((name) => `  "./${name.replace(/index\.html$/, "")}": "sha256-${hash(readFileSync(join(folder, name)), "base64")}",\n`);
  const worker = read("xtask/src/pages/sw.js").replace("{files}", `{\n${rows.join("")}}`);
  put("sw.js", worker.replace("{version}", hash(worker).slice(0, 16)));
  return folder;
}

// Every file with its hash.
export const state = (folder) => Object.fromEntries(files(folder).map((name) => [name, hash(readFileSync(join(folder, name)))]));
export const text = (folder, name) => readFileSync(join(folder, name), "utf8");
