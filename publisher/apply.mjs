#!/usr/bin/env node
// Signs a finished copy of the site: see PUBLISH.md. It changes no program.
import { changes, write } from "./copy.mjs";
import { logo } from "./logo.mjs";
import { read, Refused } from "./read.mjs";
import { seal } from "./seal.mjs";

const HELP = `node publisher/apply.mjs publisher.toml dist/   signe la copie qui est dans dist/
node publisher/apply.mjs --check publisher.toml  relit le fichier sans rien écrire
node publisher/apply.mjs --remove dist/          enlève la signature
node publisher/apply.mjs --seal dist/            donne le sceau des programmes`;

function check(file) {
  const data = read(file);
  return { data, picture: logo(file, data) };
}

function sign(site, data, picture) {
  const before = seal(site);
  const found = changes(site, data, picture);
  write(site, found);
  const after = seal(site);
  if (before !== after) throw new Refused(["Les programmes ont changé pendant la signature : reprenez une copie neuve du site."]);
  found.said.forEach((line) => console.log(line));
  console.log(data ? `${site} est signé par « ${data.nom} ».` : `${site} n’est plus signé : éditeur non indiqué.`);
  console.log(`sceau ${after}`);
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
