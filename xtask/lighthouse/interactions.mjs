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

// From a press to the end of the frame that shows it. The browser's own measure waits for a change on screen, for ever when
// a press changes nothing there.
function record() {
  window.presses = [];
  const note = ({ isTrusted, timeStamp }) => {
    const noted = () => window.presses.push(performance.now() - timeStamp);
    if (isTrusted) requestAnimationFrame(() => setTimeout(noted));
  };
  for (const name of ["click", "keydown"]) window.addEventListener(name, note, true);
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

const tables = [];
/** A press, then the time that a quick person takes before the next one. */
const PAUSE = 300;
async function press(act) {
  await act();
  await new Promise((passed) => setTimeout(passed, PAUSE));
}
/** The presses of this page; to be called before it is left. */
async function collect(page, name) {
  tables.push({ name, all: (await page.evaluate(() => window.presses)).sort((a, b) => a - b) });
}

function row({ name, all }) {
  const at = (share) => Math.round(all[Math.min(all.length - 1, Math.floor(all.length * share))]);
  return [name.padEnd(26), all.length, at(0.5), at(0.95), at(1)].join("\t");
}

/** Answers the question on screen as a finger would. */
async function answer(page) {
  const inputs = await page.$$("main form label, main form button:not([type=submit])");
  const [field] = await page.$$("main form input[inputmode]");
  if (field) {
    await press(() => field.tap());
    for (const digit of "22000") await press(() => page.keyboard.press(digit));
    return;
  }
  for (const input of inputs.slice(0, 3)) await press(() => input.tap());
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
    await press(() => on.tap());
  }
  await collect(page, "questionnaire");
  await Promise.all([page.waitForNavigation(), page.tap("main .actions a, main a[href*='resultat']")]);
  return page;
}

async function whatIf(page) {
  await ready(page);
  await page.waitForSelector("#et-si");
  await press(() => page.tap("#et-si"));
  const items = await page.$$eval("#essayer option[value]", (all) => all.map((option) => option.value).filter(Boolean));
  for (const item of items) {
    // An answer tried may hide other questions.
    if ((await page.select("#essayer", item)).length === 0) continue;
    await page.waitForSelector(".what-if #question");
    for (const input of (await page.$$(".what-if label")).slice(0, 3)) await press(() => input.tap());
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
for (const table of tables) console.log(row(table));
const arrivals = [];
for (let run = 0; run < 3; run += 1) arrivals.push(await arrival());
console.log(`\nfrom a link received to its verdict, first visit, slow network: ${arrivals.sort((a, b) => a - b)[1]} ms`);
await browser.close();
stop();
