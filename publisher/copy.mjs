// A finished copy of the site, signed as a whole: which files change, all computed before any is written.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accent, rule, tokens } from "./colour.mjs";
import { page } from "./pages.mjs";
import { Refused } from "./read.mjs";
import { files, hash } from "./seal.mjs";

const OURS = /^publisher-.*\.(css|svg|png)$/;
const WORDS = "publisher.json";

// The files to write, by name, those to remove, and what to tell the publisher.
export function changes(site, data, logo) {
  const known = checked(site);
  const text = (name) => readFileSync(join(site, name), "utf8");
  const words = JSON.parse(text(WORDS));
  const written = new Map();
  const picture = logo && { ...logo, name: named("publisher-logo", logo.kind, logo.bytes) };
  if (picture) written.set(picture.name, logo.bytes);
  const { style, said } = coloured(data, known, text);
  if (style) written.set(style.name, style.bytes);
  for (const name of known.filter((name) => name.endsWith("index.html"))) {
    written.set(name, page(text(name), { words, data, logo: picture, style }));
  }
  const removed = known.filter((name) => OURS.test(name) && !written.has(name));
  if (known.includes("_headers")) written.set("_headers", headers(text("_headers"), [...written.keys()].filter((name) => OURS.test(name))));
  written.set("sw.js", worker(text("sw.js"), written));
  return { written, removed, said };
}

function checked(site) {
  if (!existsSync(join(site, "sw.js")) || !existsSync(join(site, WORDS)))
    throw new Refused([`« ${site} » n’est pas une copie construite de Quatre Voies. Donnez le dossier dist/ d’une version publiée, ou lancez « cargo xtask build ».`]);
  const known = files(site);
  const packed = known.find((name) => /\.(br|gz)$/.test(name));
  if (packed) throw new Refused([`« ${packed} » : ces fichiers sont déjà compressés, et ne suivraient pas. Enlevez les fichiers .br et .gz, signez, puis compressez de nouveau.`]);
  return known;
}

// A name that changes with what the file holds, as those of the build.
const named = (stem, kind, bytes) => `${stem}-${hash(bytes).slice(0, 16)}.${kind}`;

function coloured(data, known, text) {
  if (!data?.couleur) return { said: [] };
  const style = known.find((name) => /^style-[0-9a-f]+\.css$/.test(name));
  const found = accent(data.couleur, tokens(text(style)));
  const bytes = Buffer.from(rule(found));
  const times = ["le jour", "la nuit"];
  const moved = found.flatMap((colour, time) => (colour === data.couleur.toLowerCase() ? [] : [`${times[time]} ${colour}`]));
  const said = moved.length > 0 ? [`« couleur » : ${data.couleur} ne se lirait pas partout. Le site prend la plus proche qui se lit : ${moved.join(", ")}.`] : [];
  return { style: { name: named("publisher", "css", bytes), bytes, integrity: hash(bytes, "base64") }, said };
}

// The rules of hosts, with one for each of our files, as for the others whose name holds a hash.
function headers(text, ours) {
  const rules = text.split(/\n(?=\/)/).filter((rule) => !/^\/\S*publisher-[^/\s]*\n/.test(rule));
  const like = rules.find((rule) => /^\/\S*style-[0-9a-f]+\.css\n/.test(rule));
  if (!like) return text;
  const added = ours.map((name) => like.replace(/style-[0-9a-f]+\.css/, name));
  const at = rules.indexOf(like);
  return [...rules.slice(0, at), ...added, ...rules.slice(at)].map((rule) => rule.trimEnd()).join("\n") + "\n";
}

// The worker of exactly these files: the hashes of those that changed, and a version of its own (xtask/src/pages/offline.rs).
function worker(text, written) {
  const kept = new Map([...text.matchAll(/^ {2}"\.\/(.*)": "(sha256-.*)",$/gm)].map(([, address, hash]) => [fileOf(address), hash]));
  for (const name of [...kept.keys()].filter((name) => OURS.test(name))) kept.delete(name);
  for (const [name, bytes] of written) {
    if (kept.has(name) || OURS.test(name)) kept.set(name, `sha256-${hash(bytes, "base64")}`);
  }
  const rows = [...kept].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, hash]) => `  "./${name.replace(/(^|\/)index\.html$/, "$1")}": "${hash}",\n`);
  const whole = text
    .replace(/^const VERSION = ".*";$/m, 'const VERSION = "{version}";')
    .replace(/^const FILES = \{\n(?: {2}.*\n)*\};$/m, () => `const FILES = {\n${rows.join("")}};`);
  return whole.replace("{version}", hash(whole).slice(0, 16));
}

const fileOf = (address) => (address === "" || address.endsWith("/") ? `${address}index.html` : address);

// The worker last: a browser that sees it change fetches the rest.
export function write(site, { written, removed }) {
  for (const [name, bytes] of written) {
    const place = join(site, name);
    writeFileSync(`${place}.new`, bytes);
    renameSync(`${place}.new`, place);
  }
  for (const name of removed) rmSync(join(site, name));
}
