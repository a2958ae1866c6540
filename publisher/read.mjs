// publisher.toml as data, or what is wrong in it: in French, with the line, the key and what to do.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { faults } from "./schema.mjs";

export class Refused extends Error {
  constructor(lines) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

function parser() {
  try {
    return createRequire(import.meta.url)("smol-toml").parse;
  } catch {
    throw new Refused(["Il manque la petite bibliothèque qui lit ce fichier. Lancez : npm ci --prefix publisher"]);
  }
}

// The data of this file.
export function read(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Refused([`« ${file} » ne se lit pas. Donnez l’adresse de votre fichier, par exemple publisher.toml.`]);
  }
  return understood(text);
}

export function understood(text) {
  const parse = parser();
  let data;
  try {
    data = parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const what = String(error.message).split("\n")[0].replace("Invalid TOML document: ", "");
    throw new Refused([`ligne ${error.line ?? "?"} : cette ligne n’est pas du TOML (${what}). Comparez-la avec publisher.example.toml.`]);
  }
  const wrong = faults(data);
  if (wrong.length > 0) throw new Refused(wrong.map((fault) => said(fault, text)));
  return data;
}

const named = (path) => path.map((step) => (typeof step === "number" ? step + 1 : step)).join(".");
const shown = (value) => JSON.stringify(value)?.slice(0, 60) ?? String(value);

function said({ kind, path, schema, names, value }, text) {
  const line = lineOf(text, path);
  const where = `${line ? `ligne ${line}, ` : ""}« ${named(path)} »`;
  if (kind === "unknown") return `${where} : cette clé n’existe pas. Enlevez-la, ou prenez l’une de : ${names.join(", ")}.`;
  const example = schema.examples ? ` Par exemple : ${path.at(-1)} = ${JSON.stringify(schema.examples[0])}` : "";
  if (kind === "missing") return `${where} manque. ${schema.description} Ajoutez cette clé.${example}`;
  return `${where} : ${shown(value)} ne convient pas. ${schema.description}${example}`;
}

// The line where the deepest known key of a path is written, from 1; none for a key that is nowhere.
export function lineOf(text, path) {
  const wanted = path.filter((step) => typeof step === "string").join(".");
  const rank = path.find((step, at) => typeof step === "number" && path[at - 1] === "structures");
  let table = "";
  let structure = -1;
  let nearest;
  for (const [at, line] of text.split("\n").entries()) {
    const head = /^\s*(\[\[?)\s*([\w.-]+)\s*\]/.exec(line);
    if (head) table = head[2];
    if (head?.[1] === "[[" && table === "structures") structure += 1;
    const key = /^\s*("?)([\w.-]+)\1\s*=/.exec(line);
    const full = head ? table : key && [table, key[2]].filter(Boolean).join(".");
    const here = rank === undefined || (table === "structures" && structure === rank);
    if (full === wanted && here) return at + 1;
    if (full && here && wanted.startsWith(`${full}.`)) nearest = at + 1;
  }
  return nearest;
}
