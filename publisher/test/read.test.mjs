// What is wrong in publisher.toml is said in French, with the line, the key and what to do.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { logo } from "../logo.mjs";
import { Refused, read, understood } from "../read.mjs";
import { unread } from "../schema.mjs";
import { example } from "./site.mjs";

const GOOD = readFileSync(example("publisher.example.toml"), "utf8");

function refusal(text) {
  try {
    understood(text);
  } catch (error) {
    assert.ok(error instanceof Refused, error.stack);
    return error.lines;
  }
  return [];
}

const lineOf = (text, words) => text.split("\n").findIndex((line) => line.includes(words)) + 1;

test("the examples are right, and every keyword of the schema is read", () => {
  for (const name of ["publisher.example.toml", "examples/reseau-cae.toml", "examples/conseil-public.toml"]) logo(example(name), read(example(name)));
  assert.deepEqual(unread(), []);
});

test("each mistake names its line, its key and what to do", () => {
  const rows = [
    ['couleur = "#005aa1"', 'coulor = "#005aa1"', /« coulor » : cette clé n’existe pas\. Enlevez-la, ou prenez l’une de : nom, /],
    ['couleur = "#005aa1"', 'couleur = "bleu"', /« couleur » : "bleu" ne convient pas\. Une couleur : # et six signes/],
    ['departement = "35"', "departement = 35", /« structures\.1\.departement » : 35 ne convient pas\. .*entre guillemets/],
    ['departement = "35"', 'departement = "20"', /« structures\.1\.departement »/],
    ['voies = ["cae"]', 'voies = ["scop"]', /« structures\.1\.voies\.1 » : "scop" ne convient pas\. Une voie : cae, portage/],
    ['voies = ["cae"]', "voies = []", /« structures\.1\.voies »/],
    ['courriel = "bonjour@exemple.fr"', 'courriel = "bonjour"', /« contact\.courriel »/],
    ["contribution_cae = 10", "contribution_cae = 80", /« hypotheses\.contribution_cae » : 80 .* de 0 à 30/],
    ['code = "https://', 'code = "javascript://', /« code »/],
    ['# logo = "logo.svg"', 'logo = "../../secret.png"', /« logo »/],
    ['directeur = "Camille Martin"', 'directeur = "Camille \\u202eMartin"', /« mentions\.directeur »/],
    ['nom = "CAE des Deux Rives"', 'poids = 3', /« structures\.1\.poids » : cette clé n’existe pas/],
  ];
  for (const [right, wrong, said] of rows) {
    const text = GOOD.replace(right, wrong);
    assert.notEqual(text, GOOD, right);
    const lines = refusal(text);
    assert.ok(lines.some((line) => said.test(line) && line.startsWith(`ligne ${lineOf(text, wrong)}, `)), `${wrong}: ${lines.join("\n")}`);
  }
});

test("a missing key is asked for, with an example", () => {
  const without = (start) => GOOD.split("\n").filter((line) => !line.startsWith(start)).join("\n");
  assert.match(refusal(without("financement"))[0], /« financement » manque\. .* Par exemple : financement = "/);
  const host = refusal(GOOD.replace("[mentions.hebergeur]", "[mentions.hote]"));
  assert.ok(host.some((line) => /« mentions\.hebergeur » manque/.test(line)), host.join("\n"));
  assert.ok(refusal("").length >= 6);
});

test("what is no TOML is said with its line, and nothing reaches weights or order", () => {
  assert.match(refusal(GOOD.replace('couleur = "#005aa1"', "couleur = #005aa1"))[0], /^ligne \d+ : cette ligne n’est pas du TOML/);
  for (const key of ["poids", "ordre", "verdict", "portes", "__proto__", "constructor"]) {
    assert.match(refusal(`${key} = 1\n${GOOD}`)[0], /n’existe pas/, key);
  }
});

test("a logo that is heavy, that runs, fetches or is something else is refused with what to do", () => {
  const folder = mkdtempSync(join(tmpdir(), "quatre-voies-logo-"));
  const svg = (inside) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`;
  const rows = [
    ["a.png", Buffer.alloc(5_000_000), /5000 ko.*Réduisez/],
    ["b.png", Buffer.from("GIF89a".repeat(9)), /n’est pas une image PNG/],
    ["c.svg", svg("<script>alert(1)</script>"), /un script/],
    ["d.svg", svg('<path onload="alert(1)"/>'), /un script/],
    ["e.svg", svg('<a href="https://exemple.fr">x</a>'), /adresse extérieure/],
    ["f.svg", svg('<path fill="url(https://exemple.fr/a)"/>'), /adresse extérieure/],
    ["g.svg", svg("<style>@import 'a.css';</style>"), /style extérieur/],
    ["h.svg", `<!DOCTYPE svg>${svg("")}`, /code caché/],
    ["i.svg", "<svg></svg>", /dimensions/],
    ["j.svg", svg('<image xlink:href="a.png"/>'), /charger autre chose|adresse extérieure/],
    ["absent.svg", undefined, /ne se lit pas/],
  ];
  for (const [name, bytes, said] of rows) {
    if (bytes) writeFileSync(join(folder, name), bytes);
    assert.throws(() => logo(join(folder, "publisher.toml"), { logo: name }), (error) => said.test(error.message), name);
  }
  writeFileSync(join(folder, "ok.svg"), svg('<use href="#a"/>'));
  assert.deepEqual([logo(join(folder, "p"), { logo: "ok.svg" }).width, logo(join(folder, "p"), {})], [48, undefined]);
});
