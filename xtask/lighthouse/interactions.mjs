// Prints how long people wait on a slow phone: from a press to what it shows, on the questionnaire, the doors of the result and the what-if;
// from a link they received to its verdict, then to its first door.
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

/** Waits for the program of the page; the first screen of a result waits itself for a sign of the person. */
async function ready(page) {
  await page.waitForSelector("html[data-ready], html[data-shown]");
  await page.evaluate(() => dispatchEvent(new Event("pointermove")));
  await page.waitForSelector("html[data-ready]");
}
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

const place = (page) => page.evaluate(() => location.hash);

/** Answers the question on screen as a finger would; one touch may go on by itself. */
async function answer(page) {
  const here = await place(page);
  const [field] = await page.$$("main form input[inputmode]");
  if (field) {
    await press(() => field.tap());
    // A turnover in euros a year, or a price a day.
    for (const digit of here === "#f_ca" ? "22000" : "400") await press(() => page.keyboard.press(digit));
    return;
  }
  for (let rank = 0; rank < 3; rank += 1) {
    const input = (await page.$$("main form label, main form button:not([type=submit])"))[rank];
    if (!input) return;
    // The page may have gone on meanwhile.
    await press(() => input.tap().catch(() => {}));
    if ((await place(page)) !== here) return;
  }
}

async function questionnaire() {
  const page = await phone();
  await page.goto(`${origin}/questionnaire/#complet`);
  await ready(page);
  const seen = new Set();
  while ((await place(page)) !== "#recapitulatif") {
    const here = await place(page);
    if (seen.has(here) && here !== "#complet" && (await place(page)) === here) throw new Error(`cannot go past ${here}`);
    seen.add(here);
    await answer(page);
    if ((await place(page)) !== here) continue;
    const on = await page.$("#continuer");
    await press(() => on?.tap().catch(() => {}));
  }
  await collect(page, "questionnaire");
  await Promise.all([page.waitForNavigation(), page.tap("main .actions a, main a[href*='resultat']")]);
  return page;
}

/** Each door of one's own result, opened and closed; the first press also starts the program. */
async function doors(page) {
  await page.waitForSelector(".door__button");
  const ids = await page.$$eval(".door__button", (all) => all.map((door) => door.id));
  await page.tap(`#${ids[0]}`);
  await ready(page);
  await page.evaluate(() => void (window.presses = []));
  for (const id of [...ids.slice(1), ...ids.slice(1)]) await press(() => page.tap(`#${id}`));
  await collect(page, "doors of the result");
  await page.evaluate(() => void (window.presses = []));
  return page;
}

async function whatIf(page) {
  // What a door holds stays in the page once it is closed again.
  if (!(await page.$("#porte-pourquoi[aria-expanded=true]"))) await page.tap("#porte-pourquoi");
  await page.waitForSelector("#et-si", { visible: true });
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

/** A first visit by a link, on the network of Lighthouse's slow phone: to the verdict, then to the door that is pressed at once. */
async function arrival() {
  const page = await phone();
  await page.emulateNetworkConditions({ download: (1638.4 * 1024) / 8, upload: (675 * 1024) / 8, latency: 150 });
  const start = Date.now();
  // Not until everything is loaded: the person reads as soon as there is something to read.
  void page.goto(`${origin}/resultat/#${link}`).catch(() => {});
  await page.waitForSelector(".verdict h1");
  await paint(page);
  const verdict = Date.now() - start;
  await page.tap(".door__button");
  await page.waitForSelector(".door[data-open]");
  await paint(page);
  return { verdict, door: Date.now() - start };
}

await whatIf(await doors(await questionnaire()));
console.log(`\nphone ${SLOWER} times slower        \tpresses\tmedian ms\tp95 ms\tlongest ms`);
for (const table of tables) console.log(row(table));
const arrivals = [];
for (let run = 0; run < 3; run += 1) arrivals.push(await arrival());
const median = (name) => arrivals.map((arrival) => arrival[name]).sort((a, b) => a - b)[1];
console.log(`\nfrom a link received, first visit, slow network: ${median("verdict")} ms to its verdict, ${median("door")} ms to a door`);
await browser.close();
stop();
