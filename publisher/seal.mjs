// The seal: one hash of every program of the site. The same as xtask/src/pages/seal.rs and as the command of PUBLISH.md.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const hash = (bytes, how = "hex") => createHash("sha256").update(bytes).digest(how);

// The folder of the English site in the whole one: a site of its own, with its words, its programs and its seal.
export const ENGLISH = "en";

// Every file of the site of one language, by its path from its folder.
export function files(folder, inside = "") {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    if (path === ENGLISH) return [];
    return entry.isDirectory() ? files(folder, path) : [path];
  });
}

// The worker without its version and the files that it keeps: both change with the pages.
const isListed = (line) => line.startsWith("const VERSION") || line.startsWith('  "./');
const unlisted = (worker) => worker.split(/(?<=\n)/).filter((line) => !isListed(line)).join("");

export function seal(site) {
  const programs = files(site).filter((name) => /\.(js|wasm)$/.test(name) && name !== "sw.js");
  const lines = programs.map((name) => `${hash(readFileSync(join(site, name)))}  ${name}\n`);
  lines.push(`${hash(unlisted(readFileSync(join(site, "sw.js"), "utf8")))}  sw.js\n`);
  return hash(lines.sort().join(""));
}
