// Checks a value against schema/publisher.json: the part of JSON Schema 2020-12 that it uses, and no more.
import { readFileSync } from "node:fs";

const SCHEMA = JSON.parse(readFileSync(new URL("../schema/publisher.json", import.meta.url), "utf8"));

// What only describes.
const SAID = ["$schema", "$ref", "$defs", "title", "description", "examples"];

const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
const TYPES = {
  object: isTable,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number" && Number.isFinite(value),
};

// Whether a value holds to a keyword; keywords that go down are not here.
const HOLDS = {
  type: (value, type) => TYPES[type](value),
  enum: (value, values) => values.includes(value),
  pattern: (value, pattern) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  minLength: (value, least) => typeof value !== "string" || [...value].length >= least,
  maxLength: (value, most) => typeof value !== "string" || [...value].length <= most,
  minimum: (value, least) => typeof value !== "number" || value >= least,
  maximum: (value, most) => typeof value !== "number" || value <= most,
  minItems: (value, least) => !Array.isArray(value) || value.length >= least,
  maxItems: (value, most) => !Array.isArray(value) || value.length <= most,
};
const DOWN = ["properties", "required", "additionalProperties", "items"];

// The schema with what it refers to, the nearest word first.
function whole(schema) {
  if (!schema.$ref) return schema;
  const referred = SCHEMA.$defs[schema.$ref.replace("#/$defs/", "")];
  return { ...whole(referred), ...schema, $ref: undefined };
}

// What is wrong: each with the path of its key, a kind, and the schema that was not held.
export function faults(value, schema = SCHEMA, path = []) {
  const known = whole(schema);
  const broken = Object.keys(HOLDS).some((keyword) => known[keyword] !== undefined && !HOLDS[keyword](value, known[keyword]));
  if (broken) return [{ kind: "wrong", path, schema: known, value }];
  if (Array.isArray(value)) return value.flatMap((item, rank) => faults(item, known.items, [...path, rank]));
  return isTable(value) ? inTable(value, known, path) : [];
}

function inTable(value, schema, path) {
  const names = Object.keys(schema.properties);
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const own = Object.keys(value);
  return [
    ...missing.map((name) => ({ kind: "missing", path: [...path, name], schema: whole(schema.properties[name]) })),
    ...own.flatMap((name) =>
      names.includes(name)
        ? faults(value[name], schema.properties[name], [...path, name])
        : [{ kind: "unknown", path: [...path, name], names }],
    ),
  ];
}

// The keywords of the schema that nothing here reads: a test holds that there are none.
export function unread(schema = SCHEMA) {
  const own = Object.keys(schema).filter((key) => ![...SAID, ...Object.keys(HOLDS), ...DOWN].includes(key));
  const down = [...Object.values(schema.properties ?? {}), ...Object.values(schema.$defs ?? {}), schema.items];
  return [...own, ...down.filter(Boolean).flatMap(unread)];
}
