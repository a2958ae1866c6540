// The package in a page, without a bundler, from loopback: the program of the README, and each person as in Node.js.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { persons } from "./cases.mjs";
import { folder, printed, program } from "./example.mjs";

const { assess } = await import(pathToFileURL(join(folder, "node.js")));

const TYPES = { js: "text/javascript", wasm: "application/wasm" };
const POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self'";
const PAGE = `<!doctype html><meta charset="utf-8"><title>test</title>
<script type="importmap">{"imports":{"quatre-voies":"/package/browser.js"}}</script>
<script type="module">
const lines = [];
console.log = (...words) => lines.push(words.join(" "));
const said = (path, value) => fetch(path, { method: "POST", body: JSON.stringify(value) });
try {
  await import("/example.js");
  const { assess } = await import("quatre-voies");
  const people = await (await fetch("/people")).json();
  const reports = [];
  for (const person of people) reports.push(await assess(person).catch((refusal) => refusal.message));
  await said("/done", { printed: lines.join("\\n"), reports });
} catch (reason) {
  await said("/done", { reason: String(reason) });
}
</script>`;

/** Serves the page, and gives what it says. */
async function opened() {
  let done;
  const said = new Promise((resolve) => (done = resolve));
  const server = createServer((request, response) => {
    const sent = (type, body) => response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body);
    if (request.method === "POST") {
      const parts = [];
      request.on("data", (part) => parts.push(part)).on("end", () => done(JSON.parse(Buffer.concat(parts))));
      return sent("text/plain", "");
    }
    if (request.url === "/") return sent("text/html", PAGE);
    if (request.url === "/example.js") return sent(TYPES.js, program);
    if (request.url === "/people") return sent("application/json", JSON.stringify(persons));
    const name = normalize(request.url).match(/^\/package\/([\w.]+)$/)?.[1];
    if (!name) return response.writeHead(404).end();
    sent(TYPES[name.split(".").pop()], readFileSync(join(folder, name)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, said, address: `http://127.0.0.1:${server.address().port}/` };
}

test("a page runs the program of the README, and finds what Node.js finds", { timeout: 60_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), "quatre-voies-profile-"));
  const { server, said, address } = await opened();
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`];
  const browser = spawn(process.env.CHROME, [...flags, address], { stdio: "ignore" });
  const gone = new Promise((resolve) => browser.once("exit", resolve));
  try {
    const told = await said;
    assert.equal(told.reason, undefined);
    assert.equal(told.printed, printed);
    for (const [rank, answers] of persons.entries()) {
      const report = await assess(answers).catch((refusal) => refusal.message);
      // As text, like those of the page: JSON has no negative zero.
      assert.equal(JSON.stringify(told.reports[rank]), JSON.stringify(report));
    }
  } finally {
    browser.kill();
    await gone;
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  }
});
