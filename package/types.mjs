// Writes the types of the package from the schemas: node types.mjs SCHEMA_FOLDER FILE. Needs json-schema-to-typescript.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { compile } = createRequire(join(process.env.NODE_PATH, "_"))("json-schema-to-typescript");

/** Each type: its schema, and the definitions of it that it may be; without any, the schema itself. */
const TYPES = [
  ["Answers", "answers"],
  ["Report", "report", ["resultat"]],
  ["Next", "next", ["question", "fin"]],
  ["Activity", "income", ["activite"]],
  ["Incomes", "income", ["revenus"]],
  ["Rights", "benefit"],
  ["Benefits", "benefit-months", ["resultat"]],
];
const OPTIONS = { bannerComment: "", additionalProperties: false, declareExternallyReferenced: true, strictIndexSignatures: true, format: false };

const [, , folder, file] = process.argv;
const written = [];
for (const [name, schema, kinds] of TYPES) {
  const { title, description, $defs = {}, ...whole } = JSON.parse(readFileSync(join(folder, `${schema}.json`), "utf8"));
  const { anyOf, ...plain } = whole;
  // The rows of `anyOf` beside keys say which keys go together: a type would repeat every key for each.
  const root = kinds ? { anyOf: kinds.map((kind) => ({ $ref: `#/$defs/${kind}` })) } : plain;
  const named = (text) => text.replaceAll("#/$defs/", `#/$defs/${name}_`);
  const defs = Object.fromEntries(Object.entries($defs).map(([key, value]) => [`${name}_${key}`, value]));
  const text = await compile(JSON.parse(named(JSON.stringify({ ...root, $defs: defs }))), name, { ...OPTIONS, unreachableDefinitions: false });
  written.push(`/** ${title ?? name}. */\n${text}`);
}
writeFileSync(file, `// Written from schema/ of Quatre Voies.\n\n${written.join("\n")}`);
