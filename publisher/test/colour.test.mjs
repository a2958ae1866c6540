// A thousand brand colours: every one is readable, and one that was readable is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { EDGES, GROUNDS, accent, contrast, isReadable, tokens } from "../colour.mjs";
import { mixed } from "./oklab.mjs";
import { project } from "./site.mjs";

const known = tokens(readFileSync(join(project, "style/tokens.css"), "utf8"));

// A generator that always draws the same (mulberry32).
function draws(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test("the tokens are found", () => {
  assert.deepEqual(known.accent, ["#1c4f45", "#92d5c4"]);
  assert.ok(Math.abs(contrast("#767676", "#ffffff") - 4.54) < 0.01);
});

const next = draws(22);
const drawn = Array.from({ length: 1000 }, () => `#${Math.floor(next() * 0x1000000).toString(16).padStart(6, "0")}`);
const corners = ["#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff", "#ff00ff"];
const brands = [...drawn, ...corners, ...known.accent];

// Every rule of the stylesheets: its file, its selector, and what it declares.
const folders = ["style", "style/components"].map((folder) => readdirSync(join(project, folder)).map((file) => `${folder}/${file}`));
const sheets = folders.flat().filter((file) => file.endsWith(".css") && !file.endsWith("tokens.css"));
const rules = sheets.flatMap((file) => {
  const style = readFileSync(join(project, file), "utf8").replace(/\/\*[^]*?\*\//g, "");
  return [...style.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, declared]) => {
    const rows = declared.split(";").map((row) => row.split(/:(.*)/s).map((part) => part.trim()));
    return { file, selector: selector.trim(), declared: Object.fromEntries(rows.filter(([name]) => name)) };
  });
});
const named = (value) => [...(value ?? "").matchAll(/var\(--([a-z-]+)\)/g)].map(([, name]) => name);

test("a thousand colours, the eight corners and the accent itself are readable by day and by night", () => {
  for (const colour of brands) {
    accent(colour, known).forEach((found, time) => {
      assert.ok(isReadable(found, known, time), `${colour} ${time}: ${found}`);
      if (isReadable(colour, known, time)) assert.equal(found, colour);
    });
  }
});

// A ground that a style adds is measured too, or stands here with what is drawn on it that is not in the accent.
test("every ground of the styles is one that the brand colour is measured on", () => {
  assert.ok(rules.length > 300, `${rules.length} rules`);
  const measured = new Set([...GROUNDS, ...EDGES, "accent"]);
  for (const { file, selector, declared } of rules) {
    for (const name of named(declared.background ?? declared["background-color"])) {
      if (!(name === "text" && declared.background.startsWith("color-mix"))) assert.ok(measured.has(name), `${file}, ${selector}: --${name}`);
    }
  }
});

// Words on the brand colour are in the one colour that is measured on it; a rule without words is a shape.
test("what is written on the brand colour is written in its own ink", () => {
  const filled = rules.filter(({ declared }) => named(declared.background)[0] === "accent" && !declared.background.startsWith("color-mix"));
  const inks = filled.filter(({ declared }) => declared.color).map(({ declared }) => declared.color);
  assert.ok(inks.length >= 3);
  assert.deepEqual([...new Set(inks)], ["var(--on-accent)"]);
});

// That of a button under the pointer.
test("the only mixture with the brand colour is readable", () => {
  const mixtures = rules.flatMap(({ declared }) => Object.values(declared)).filter((value) => /color-mix\(.*--accent\)/.test(value));
  assert.deepEqual(mixtures, ["color-mix(in oklab, var(--accent) 88%, var(--text))"]);
  assert.equal(mixed("#1c4f45", 1, "#ffffff"), "#1c4f45");
  assert.equal(mixed("#ffffff", 0.5, "#000000"), "#636363", "the middle of white and black (CSS Color 4)");
  for (const colour of brands) {
    accent(colour, known).forEach((found, time) => {
      const ground = mixed(found, 0.88, known.text[time]);
      assert.ok(contrast(known["on-accent"][time], ground) >= 4.5, `${colour} ${time}: ${ground}`);
    });
  }
});

// The pairs that a page shown in a frame of another site adds: the strip at its foot, and the button that sends.
const IN_A_FRAME = [
  ["the link to the whole site", "accent", "surface", 4.5],
  ["the words beside it, and who publishes", "text-soft", "surface", 4.5],
  ["the ring around what has the focus", "focus", "surface", 3],
  ["the button that sends", "accent", "surface", 4.5],
  ["the same under the pointer", "accent", "accent-soft", 4.5],
  ["its edge there", "accent", "accent-soft", 3],
  ["what it sends, and to whom", "text", "surface", 4.5],
  ["a button of a question", "on-accent", "accent", 4.5],
  ["that button on the page", "accent", "surface", 3],
];

test("a thousand colours are readable in a frame of another site", () => {
  for (const colour of brands) {
    accent(colour, known).forEach((found, time) => {
      const drawn = (name) => (name === "accent" ? found : known[name][time]);
      for (const [what, ink, ground, least] of IN_A_FRAME) {
        assert.ok(contrast(drawn(ink), drawn(ground)) >= least, `${colour} ${time}, ${what}: ${drawn(ink)} on ${drawn(ground)}`);
      }
    });
  }
});

test("the strip of a frame stands on the page, and its sheet brings no other colour", () => {
  const strip = rules.filter(({ selector }) => /\.(framed|site-footer|open-wide|published)\b/.test(selector));
  assert.ok(strip.length > 3);
  for (const { file, selector, declared } of [...strip, ...rules.filter(({ file }) => file.endsWith("framed.css"))]) {
    const grounds = [declared.background, declared["background-color"]].flatMap(named);
    assert.deepEqual(grounds, [], `${file}, ${selector}`);
    for (const name of named(declared.color)) assert.equal(name, "text-soft", `${file}, ${selector}`);
  }
});
