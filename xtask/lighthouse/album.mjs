// Draws every page of a built site, on a phone and a large screen, by day and by night: four sheets of small pictures.
// node album.mjs <site> <node_modules of lighthouse> <folder of the sheets> <file of people and their answers> <link of a shared result>
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const [site, modules, folder, people, link] = process.argv.slice(2);
const [{ reponses: answers }] = JSON.parse(readFileSync(people, "utf8"));
const { default: puppeteer } = await import(
  pathToFileURL(resolve(modules, "puppeteer-core/lib/esm/puppeteer/puppeteer-core.js"))
);
const DEVICES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const THEMES = ["light", "dark"];
// Path, what to press once there, and the name shown; the first ones as a newcomer, the others with the answers of a person.
const NEWCOMER = [
  [""],
  ["questionnaire/"],
  ["resultat/"],
  ["essais/"],
  ["vie-privee/"],
  ["groupe/"],
  ["conseil/"],
  ["voies/"],
  ["voies/cae/"],
  ["voies/portage/"],
  ["voies/micro/"],
  ["voies/creation/"],
  ["methode/"],
  ["accessibilite/"],
  ["aide-a-la-decision/"],
  ["editeur/"],
  ["plan/"],
  ["questionnaire/papier/"],
  ["404.html"],
  ["en/"],
  ["en/questionnaire/"],
  ["en/voies/cae/"],
];
const PERSON = [
  [""],
  ["questionnaire/#mot_gain"],
  ["questionnaire/#f_ca"],
  ["questionnaire/#recapitulatif"],
  ["resultat/"],
  ["resultat/#pourquoi", "#et-si"],
  ["essais/", ".variant"],
  [`essais/#comparer=courant,${link}`, null, "essais/#comparer=…"],
  [`resultat/#${link}`, null, "resultat/#1…"],
  ["vie-privee/"],
  ["en/resultat/"],
];
const HIGHEST = 1700;

const { origin, stop } = await serve(site);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH,
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking"],
});

async function picture(page, [path, press, shown = path]) {
  // From a blank page: an address that differs only after `#` would load nothing.
  await page.goto("about:blank");
  await page.goto(`${origin}/${path}`, { waitUntil: "networkidle0" });
  await page.waitForSelector("html[data-ready], html[data-shown], html:not([data-program])");
  // The first screen of a result waits for a sign of the person.
  await page.evaluate(() => dispatchEvent(new Event("pointermove")));
  await page.waitForSelector("html[data-ready], html:not([data-program])");
  if (press) await (await page.waitForSelector(press)).click();
  await new Promise((settled) => setTimeout(settled, 400));
  const { width } = page.viewport();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST) };
  const png = await page.screenshot({ clip, captureBeyondViewport: true, encoding: "base64" });
  return { path: `/${shown}`, png };
}

async function pictures(device, theme) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(DEVICES[device]);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  const all = [];
  for (const place of NEWCOMER) all.push(await picture(page, place));
  const kept = JSON.stringify({ format: 1, answers, at: "recapitulatif", finished: true });
  await page.evaluate((kept) => localStorage.setItem("quatre-voies:courant", kept), kept);
  for (const place of PERSON) all.push(await picture(page, place));
  await context.close();
  return all;
}

async function sheet(device, theme) {
  const figures = (await pictures(device, theme)).map(
    ({ path, png }) => `<figure><img src="data:image/png;base64,${png}"><figcaption>${path}</figcaption></figure>`,
  );
  const width = device === "phone" ? 200 : 320;
  const page = await browser.newPage();
  await page.setViewport({ width: 9 * 212, height: 900 });
  await page.setContent(`<style>
    body { margin: 10px; display: flex; flex-wrap: wrap; gap: 10px; background: #888; font: 12px sans-serif }
    figure { margin: 0; width: ${width}px } img { width: 100%; display: block }
  </style>${figures.join("")}`);
  const path = join(folder, `pages-${device}-${theme}.webp`);
  await page.screenshot({ path, type: "webp", quality: 50, fullPage: true });
  await page.close();
  console.log(path);
}

for (const device of Object.keys(DEVICES)) for (const theme of THEMES) await sheet(device, theme);
await browser.close();
stop();
