// Serves a built site compressed, as a real host does, and prints what Lighthouse says of each page: median of three.
// node measure.mjs <site> <node_modules of lighthouse> [page…]
import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

const [site, modules, ...wanted] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(resolve(modules, path)));
const { default: lighthouse } = await load("lighthouse/core/index.js");
const { launch } = await load("chrome-launcher/dist/index.js");

const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};
const compressed = new Map();
function file(path) {
  if (!compressed.has(path)) compressed.set(path, brotliCompressSync(readFileSync(path)));
  return compressed.get(path);
}

const server = createServer((request, response) => {
  const inside = decodeURIComponent(new URL(request.url, "http://x").pathname);
  let path = join(site, inside);
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
  if (inside.includes("..") || !existsSync(path)) return response.writeHead(404).end();
  const hashed = /-[0-9a-f]{14,}[._]/.test(path);
  response.writeHead(200, {
    "content-type": KINDS[extname(path)] ?? "application/octet-stream",
    "content-encoding": "br",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
  });
  response.end(file(path));
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const all = readdirSync(site, { recursive: true })
  .filter((name) => name === "index.html" || name.endsWith(`${sep}index.html`))
  .map((name) => `/${relative(site, dirname(join(site, name))).split(sep).join("/")}/`.replace("//", "/"))
  .sort();
// Everything is compressed before the first measure: a host does not compress while people wait.
for (const name of readdirSync(site, { recursive: true })) if (statSync(join(site, name)).isFile()) file(join(site, name));

const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const chrome = await launch({ chromePath: process.env.CHROME_PATH, chromeFlags: flags });
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

console.log(["page".padEnd(26), "perf", "a11y", "best", "seo", "FCP ms", "LCP ms", "TBT ms", "CLS", "longest task ms"].join("\t"));
for (const page of wanted.length ? wanted : all) {
  const runs = [];
  const faults = new Set();
  for (let run = 0; run < 3; run += 1) {
    const { lhr } = await lighthouse(origin + page, { port: chrome.port, logLevel: "silent", output: "json" });
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
  console.log([page.padEnd(26), ...columns].join("\t"), [...faults].join(" "));
}
await chrome.kill();
server.close();
