// In a page: the programs are files beside this one.
import { calls, Refusal } from "./calls.js";

export { Refusal };
export const { assess, next, income, benefit } = calls({
  engine: () => new URL("./engine_bg.wasm", import.meta.url),
  money: () => new URL("./money_bg.wasm", import.meta.url),
  refusals: () => new URL("./refusals_bg.wasm", import.meta.url),
});
