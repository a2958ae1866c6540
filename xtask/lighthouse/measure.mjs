// Prints what Lighthouse says of each page of a built site, of a result received and of one's own: median of three.
// node measure.mjs <site> <node_modules of lighthouse> <link of a shared result> <people.json> [page, received or own…]
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const [site, modules, link, people, ...wanted] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(resolve(modules, path)));
const { origin, stop } = await serve(site);
const { default: lighthouse } = await load("lighthouse/core/index.js");
const { launch } = await load("chrome-launcher/dist/index.js");
const { default: puppeteer } = await load("puppeteer-core/lib/esm/puppeteer/puppeteer-core.js");

const pages = readdirSync(site, { recursive: true })
  .filter((name) => name === "index.html" || name.endsWith(`${sep}index.html`))
  .map((name) => `/${relative(site, dirname(join(site, name))).split(sep).join("/")}/`.replace("//", "/"))
  .sort();
/** A result received, and one's own: the same page on a device that keeps answers. */
const RESULTS = { received: { path: `/resultat/#${link}` }, own: { path: "/resultat/", keeps: true } };
const all = wanted.length ? wanted : [...pages, ...Object.keys(RESULTS)];

const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const chrome = await launch({ chromePath: process.env.CHROME_PATH, chromeFlags: flags });
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const [{ reponses: answers }] = JSON.parse(readFileSync(people, "utf8"));
const kept = JSON.stringify({ format: 1, answers, at: "recapitulatif", finished: true });
/** The device keeps the answers of somebody who finished; Lighthouse opens a tab of its own in the same browser. */
async function keep() {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}` });
  const page = await browser.newPage();
  await page.goto(`${origin}/vie-privee/`);
  await page.evaluate((text) => localStorage.setItem("quatre-voies:courant", text), kept);
  await page.close();
  await browser.disconnect();
}

console.log(["page".padEnd(26), "perf", "a11y", "best", "seo", "FCP ms", "LCP ms", "TBT ms", "CLS", "longest task ms"].join("\t"));
for (const name of all) {
  const { path, keeps } = RESULTS[name] ?? { path: name };
  const runs = [];
  const faults = new Set();
  for (let run = 0; run < 3; run += 1) {
    if (keeps) await keep();
    const settings = { port: chrome.port, logLevel: "silent", output: "json", disableStorageReset: keeps };
    const { lhr } = await lighthouse(origin + path, settings);
    const value = (audit) => lhr.audits[audit]?.numericValue ?? NaN;
    const tasks = lhr.audits["long-tasks"]?.details?.items ?? [];
    runs.push([
      ...CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
      Math.round(value("first-contentful-paint")),
      Math.round(value("largest-contentful-paint")),
      Math.round(value("total-blocking-time")),
      Number(value("cumulative-layout-shift").toFixed(3)),
      Math.round(Math.max(0, ...tasks.map((task) => task.duration))),
    ]);
    for (const audit of Object.values(lhr.audits))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary") faults.add(audit.id);
  }
  const columns = runs[0].map((_, column) => median(runs.map((run) => run[column])));
  console.log([name.padEnd(26), ...columns].join("\t"), [...faults].join(" "));
}
await chrome.kill();
stop();
