// In Node.js: the programs are read from the disk.
import { readFile } from "node:fs/promises";

import { calls, Refusal } from "./calls.js";

const file = (name) => () => readFile(new URL(`./${name}_bg.wasm`, import.meta.url));

export { Refusal };
export const { assess, next, income, benefit } = calls({
  engine: file("engine"),
  money: file("money"),
  refusals: file("refusals"),
});
