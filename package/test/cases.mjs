// Every case of the project that is an object: whole people, people half told, rights and activities; and what the fuzzers kept, mostly wrong.
import { readFileSync, readdirSync } from "node:fs";

const at = (path) => new URL(`../../tests/${path}`, import.meta.url);
const json = (name) => JSON.parse(readFileSync(at(`cases/${name}.json`), "utf8"));

// Above 2⁵³ numbers of JavaScript are not those of the text: what is said of them shows other digits.
const isExact = (value) => typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER || !Number.isInteger(value);
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value) && Object.values(value).every(isExact);

// Beyond this depth the command line does not read on; here there is nothing left to read.
const isShallow = (text) => !text.includes("[".repeat(100)) && !text.includes('{"":'.repeat(100));

/** The inputs kept in a folder that are one JSON object. */
function kept(folder) {
  const texts = readdirSync(at(`corpus/${folder}/`)).map((name) => readFileSync(at(`corpus/${folder}/${name}`), "utf8"));
  const read = texts.filter(isShallow).flatMap((text) => {
    try {
      return [JSON.parse(text)];
    } catch {
      return [];
    }
  });
  return read.filter(isObject);
}

const people = ["people", "partial_people", "real_lives"].flatMap((name) => json(name).map((person) => person.reponses));
const atGates = ["gate_people", "items_3_people"].flatMap((name) => json(name).map((person) => person.answers));

/** The rows of the official model. */
function rows() {
  const [head, ...lines] = readFileSync(at("cases/net_income.csv"), "utf8").trim().split("\n").map((line) => line.split(","));
  const column = (name) => head.indexOf(name);
  return lines.map((line) => ({
    nature: line[column("kind")],
    ca: Number(line[column("turnover")]),
    frais: Number(line[column("expenses")]),
    acre: line[column("acre")] === "1",
    creation: line[column("created")],
  }));
}

/** The same object with each of its keys left out, or wrong in some way. */
function wrong(right) {
  const without = (key) => Object.fromEntries(Object.entries(right).filter(([name]) => name !== key));
  const others = [null, true, "", "x", -1, 0.5, 1e12, [], ["x"], {}];
  return Object.keys(right).flatMap((key) => [without(key), ...others.map((value) => ({ ...right, [key]: value }))]);
}

const told = json("benefit_by_hand").map((one) => one.entree);

export const persons = json("people").map((person) => person.reponses);
export const allAnswers = [...people, ...atGates, ...wrong(persons[0]), ...kept("answers")];
export const activities = [...rows(), ...wrong(rows()[0]), ...kept("income")];
export const rights = [...told, ...wrong(told[0]), ...kept("benefit")];
