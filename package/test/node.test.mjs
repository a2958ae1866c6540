// The package in Node.js, as somebody installs it: the program of the README, and every case beside the command line.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { activities, allAnswers, rights } from "./cases.mjs";
import { folder, printed, program } from "./example.mjs";

const { assess, benefit, income, next, Refusal } = await import(pathToFileURL(join(folder, "node.js")));

test("the program of the README prints what it says", () => {
  const place = mkdtempSync(join(tmpdir(), "quatre-voies-package-"));
  mkdirSync(join(place, "node_modules"));
  symlinkSync(folder, join(place, "node_modules", "quatre-voies"), "dir");
  writeFileSync(join(place, "example.mjs"), program);
  assert.equal(execFileSync(process.execPath, ["example.mjs"], { cwd: place, encoding: "utf8" }).trim(), printed);
  rmSync(place, { recursive: true });
});

/** What the command line writes for each object. */
function told(words, given) {
  const input = given.map((one) => JSON.stringify(one)).join("\n");
  const { stdout } = spawnSync(process.env.QV_CLI, words, { input, encoding: "utf8", maxBuffer: 1 << 30 });
  return stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
}

/** What the package gives for it, a refusal as the command line writes one. */
const given = (call, one, options) =>
  call(one, options).catch((refusal) => {
    assert.ok(refusal instanceof Refusal, String(refusal));
    return { refused: [refusal.item, refusal.message] };
  });
const expected = (line) => (line.erreur ? { refused: [line.erreur.item, line.erreur.raison] } : line);

async function same(words, call, cases, options) {
  const lines = told(words, cases);
  assert.equal(lines.length, cases.length);
  for (const [rank, one] of cases.entries()) {
    assert.deepEqual(await given(call, one, options), expected(lines[rank]), JSON.stringify(one));
  }
  const refused = lines.filter((line) => line.erreur).length;
  return `${cases.length} objects, ${refused} of them refused`;
}

for (const jour of [undefined, "2027-01-02"]) {
  const day = jour ? ["--jour", jour] : [];
  const calls = [
    ["assess", assess, allAnswers],
    ["next", next, allAnswers],
    ["income", income, activities],
    ["benefit", benefit, rights],
  ];
  for (const [name, call, cases] of calls) {
    test(`${name} is what the command line says, ${jour ?? "on the day of the rules"}`, async (context) => {
      context.diagnostic(await same([name, ...day], call, cases, { jour }));
    });
  }
}

test("the path goes on for who wants to be surer", async () => {
  await same(["next", "--plus-sur"], next, allAnswers, { plusSur: true });
});

test("what is no object, and a day that is none, are said in French", async () => {
  for (const wrong of [null, undefined, 3, "f_ca", [], () => 1]) {
    await assert.rejects(assess(wrong), { name: "Refusal", item: null, message: /^Attendu un objet JSON/ });
  }
  await assert.rejects(income({ nature: "bnc_ssi", ca: 1 }, { jour: "demain" }), { name: "Refusal", message: /pas un jour du calendrier/ });
  await assert.rejects(assess({}, { jour: "1999-01-01" }), { name: "Refusal", message: /premier jour dont le droit est connu/ });
});

test("what JSON has not is a shape, and never ends the program", async () => {
  const loop = [];
  loop.push(loop);
  for (const wrong of [loop, [[]], {}, () => 1, Symbol("x"), 10n, NaN, new Date(0)]) {
    await assert.rejects(assess({ f_cas: wrong }), { name: "Refusal", item: "f_cas" });
  }
  assert.deepEqual(await assess({ f_ca: undefined }), await assess({}));
});
