// A thousand brand colours: every one is readable, and one that was readable is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accent, contrast, isReadable, tokens } from "../colour.mjs";
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

test("a thousand colours, the eight corners and the accent itself are readable by day and by night", () => {
  const next = draws(22);
  const drawn = Array.from({ length: 1000 }, () => `#${Math.floor(next() * 0x1000000).toString(16).padStart(6, "0")}`);
  const corners = ["#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff", "#ff00ff"];
  for (const colour of [...drawn, ...corners, ...known.accent]) {
    accent(colour, known).forEach((found, time) => {
      assert.ok(isReadable(found, known, time), `${colour} ${time}: ${found}`);
      if (isReadable(colour, known, time)) assert.equal(found, colour);
    });
  }
});
