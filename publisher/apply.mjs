#!/usr/bin/env node
// Signs a finished copy of the site: see PUBLISH.md. It changes no program.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { changes, write } from "./copy.mjs";
import { logo } from "./logo.mjs";
import { read, Refused } from "./read.mjs";
import { ENGLISH, seal } from "./seal.mjs";

const HELP = `node publisher/apply.mjs publisher.toml dist/   signe la copie qui est dans dist/
node publisher/apply.mjs --check publisher.toml  relit le fichier sans rien écrire
node publisher/apply.mjs --remove dist/          enlève la signature
node publisher/apply.mjs --seal dist/            donne le sceau des programmes`;

function check(file) {
  const data = read(file);
  return { data, picture: logo(file, data) };
}

// Both languages change, or none: what is wrong with one is found before anything is written.
function sign(site, data, picture) {
  const copies = languages(site, data).map(({ folder, data }) => ({ folder, before: seal(folder), found: changes(folder, data, picture) }));
  copies.forEach(({ folder, found }) => write(folder, found));
  const seals = copies.map(({ folder }) => seal(folder));
  if (copies.some(({ before }, rank) => before !== seals[rank])) throw new Refused(["Les programmes ont changé pendant la signature : reprenez une copie neuve du site."]);
  copies[0].found.said.forEach((line) => console.log(line));
  console.log(data ? `${site} est signé par « ${data.nom} ».` : `${site} n’est plus signé : éditeur non indiqué.`);
  console.log(`sceau ${seals[0]}`);
  if (seals[1]) console.log(`sceau de ${ENGLISH}/ ${seals[1]}`);
}

// The site of each language that a copy has, with the publisher's texts in it where they were given.
function languages(site, data) {
  const english = join(site, ENGLISH);
  const copies = [{ folder: site, data }];
  if (existsSync(english)) copies.push({ folder: english, data: data && { ...data, ...data.en } });
  return copies;
}

function obey(words) {
  if (words.length === 2 && words[0] === "--check") {
    check(words[1]);
    console.log(`${words[1]} convient.`);
  } else if (words.length === 2 && words[0] === "--seal") console.log(seal(words[1]));
  else if (words.length === 2 && words[0] === "--remove") sign(words[1]);
  else if (words.length === 2 && !words[0].startsWith("-")) {
    const { data, picture } = check(words[0]);
    sign(words[1], data, picture);
  } else throw new Refused([HELP]);
}

try {
  obey(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused) && error.code !== "ENOENT") throw error;
  const lines = error.lines ?? [`« ${error.path} » ne se lit pas.`];
  lines.forEach((line) => console.error(line));
  process.exitCode = 1;
}
