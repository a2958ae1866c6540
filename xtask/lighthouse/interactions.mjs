// Prints how long people wait on a slow phone: from a press to what it shows, and from a link they received to its verdict.
// node interactions.mjs <site> <node_modules of lighthouse> <link of a shared result>
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const [site, modules, link] = process.argv.slice(2);
const { default: puppeteer } = await import(
  pathToFileURL(resolve(modules, "puppeteer-core/lib/esm/puppeteer/puppeteer-core.js"))
);
const { origin, stop } = await serve(site);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };
const SLOWER = 4;

// The browser tells the presses that took more than 16 ms, in steps of 8; a press that it does not tell took less.
function record() {
  window.presses = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration } of list.getEntries())
      if (id) window.presses.set(id, Math.max(duration, window.presses.get(id) ?? 0));
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
}

async function phone() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(record);
  return page;
}

const ready = (page) => page.waitForSelector("html[data-ready]");
const paint = (page) => page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));

const durations = [];
let pressed = 0;
/** A press, then the time that a quick person takes before the next one. */
const PAUSE = 300;
async function press(page, act) {
  await act();
  await paint(page);
  await new Promise((passed) => setTimeout(passed, PAUSE));
  pressed += 1;
}
/** The presses of this page; to be called before it is left. */
async function collect(page, name) {
  const told = await page.evaluate(() => new Promise((all) => setTimeout(() => all([...window.presses.values()]), 300)));
  durations.push({ name, pressed, told });
  pressed = 0;
}

const SMALLEST = 16;
function row({ name, pressed, told }) {
  const all = [...told, ...Array(Math.max(0, pressed - told.length)).fill(SMALLEST)].sort((a, b) => a - b);
  const at = (share) => all[Math.min(all.length - 1, Math.floor(all.length * share))];
  return [name.padEnd(26), all.length, at(0.5), at(0.95), all.at(-1)].join("\t");
}

/** Answers the question on screen as a finger would. */
async function answer(page) {
  const inputs = await page.$$("main form label, main form button:not([type=submit])");
  const [field] = await page.$$("main form input[inputmode]");
  if (field) {
    await press(page, () => field.tap());
    for (const digit of "22000") await press(page, () => page.keyboard.press(digit));
    return;
  }
  for (const input of inputs.slice(0, 3)) await press(page, () => input.tap());
}

async function questionnaire() {
  const page = await phone();
  await page.goto(`${origin}/questionnaire/#complet`);
  await ready(page);
  const place = () => page.evaluate(() => location.hash);
  const seen = new Set();
  while ((await place()) !== "#recapitulatif") {
    const here = await place();
    if (seen.has(here) && here !== "#complet") throw new Error(`cannot go past ${here}`);
    seen.add(here);
    await answer(page);
    const on = await page.$("#continuer");
    await press(page, () => on.tap());
  }
  await collect(page, "questionnaire");
  await Promise.all([page.waitForNavigation(), page.tap("main .actions a, main a[href*='resultat']")]);
  return page;
}

async function whatIf(page) {
  await ready(page);
  await page.waitForSelector("#et-si");
  await press(page, () => page.tap("#et-si"));
  const items = await page.$$eval("#essayer option[value]", (all) => all.map((option) => option.value).filter(Boolean));
  for (const item of items) {
    // An answer tried may hide other questions.
    if ((await page.select("#essayer", item)).length === 0) continue;
    await page.waitForSelector(".what-if #question");
    for (const input of (await page.$$(".what-if label")).slice(0, 3)) await press(page, () => input.tap());
  }
  await collect(page, "what-if on the result");
}

/** A first visit by a link, on the network of Lighthouse's slow phone. */
async function arrival() {
  const page = await phone();
  await page.emulateNetworkConditions({ download: (1638.4 * 1024) / 8, upload: (675 * 1024) / 8, latency: 150 });
  const start = Date.now();
  await page.goto(`${origin}/resultat/#${link}`);
  await ready(page);
  await paint(page);
  return Date.now() - start;
}

await whatIf(await questionnaire());
console.log(`\nphone ${SLOWER} times slower        \tpresses\tmedian ms\tp95 ms\tlongest ms`);
for (const measured of durations) console.log(row(measured));
const arrivals = [];
for (let run = 0; run < 3; run += 1) arrivals.push(await arrival());
console.log(`\nfrom a link received to its verdict, first visit, slow network: ${arrivals.sort((a, b) => a - b)[1]} ms`);
await browser.close();
stop();
