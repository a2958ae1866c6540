// What the README says: its program, and what it prints.
import { readFileSync } from "node:fs";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const block = (language) => README.match(new RegExp("```" + language + "\\n([^]*?)\\n```"))[1];

export const program = block("js");
export const printed = block("text");
export const folder = process.env.QV_PACKAGE;
