// Evaluates rules of the official model at several days: questions on stdin, values on stdout, both JSON.
// node evaluate.mjs <node_modules of the model>
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const modules = process.argv[2];
const load = (path) => import(pathToFileURL(resolve(modules, path)));
const version = (name) => JSON.parse(readFileSync(resolve(modules, name, "package.json"), "utf8")).version;

// Another version may not be read at all: one sentence with its number, not a trace.
process.on("uncaughtException", (error) => {
  const lines = error.message.split("\n").filter((line) => line.trim()).slice(0, 4);
  console.error(`${lines.join(" ")} (${["modele-social", "publicodes"].map(named).join(", ")})`);
  process.exit(1);
});
function named(name) {
  try {
    return `${name} ${version(name)}`;
  } catch {
    return `${name} absent`;
  }
}

const { default: rules } = await load("modele-social/dist/index.js");
const { default: Engine } = await load("publicodes/dist/index.js");
const silent = { log() {}, warn() {}, error() {} };
const engine = new Engine(rules, { logger: silent });

// A rule or a sum of rules; or what a rule holds at a path of its source: a constant that has no name of its own.
const found = ({ rule, path }) => (path ? path.split("/").reduce((part, key) => part?.[key], rules[rule]) : rule);

function value(question, day) {
  const asked = found(question);
  if (asked === undefined) return { reason: "la règle n’a plus cette forme" };
  const dated = Object.entries(question.situation).map(([name, text]) => [name, text.replace("{day}", day)]);
  try {
    engine.setSituation({ date: day, ...Object.fromEntries(dated) });
    const { nodeValue } = engine.evaluate({ valeur: asked, ...(question.unit && { unité: question.unit }) });
    return typeof nodeValue === "number" ? { value: nodeValue } : { reason: "sans valeur dans cette situation" };
  } catch (error) {
    return { reason: error.message.replaceAll(/\s+/g, " ").trim().slice(0, 200) };
  }
}

// The year that the model takes a day for: a model that does not know a year yet answers with the last one it knows.
function year(day) {
  const asked = Number(day.slice(-4));
  try {
    engine.setSituation({ date: day });
    return Number(String(engine.evaluate("période . début d'année").nodeValue).slice(-4)) || asked;
  } catch {
    return asked;
  }
}

const { days, questions } = JSON.parse(readFileSync(0, "utf8"));
const values = questions.map((question) => question.days.map((day) => value(question, day)));
console.log(JSON.stringify({ versions: ["modele-social", "publicodes"].map(version), years: days.map(year), values }));
