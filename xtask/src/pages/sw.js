// Keeps every file of one version of the site, so that it opens without a network. Written by the build: VERSION, FILES.
const VERSION = "{version}";
// Each file with the hash of what it held when this worker was written.
const FILES = {files};
const OURS = `quatre-voies ${registration.scope} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{14,}(_bg)?\.\w+$/;
// What leads to the last question; where data is counted, the rest is kept once it is used.
const FIRST = /^\.\/(questionnaire\/|(?!quatre-voies-(?:result|kept))[^/]*)$/;

const address = (file) => new URL(file, registration.scope).href;

async function keep(cache, file) {
  // What has a hash in its name and is known from the version before is not asked for again.
  const known = HASHED.test(file) && (await caches.match(address(file)));
  // Refused when it is not what this worker was written with: a site half copied never takes the place of a whole one.
  const answer = known || (await fetch(address(file), { cache: "no-cache", integrity: FILES[file] }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(address(file), answer.clone());
  return answer;
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  const sparing = navigator.connection?.saveData;
  for (const file in FILES) if (!sparing || FIRST.test(file)) await keep(cache, file);
}

// Half a version would answer in the place of a whole one.
async function keepNothing(reason) {
  await caches.delete(CACHE);
  throw reason;
}

// The version before stays for the tabs that still show it; older ones go.
async function forgetOld() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
}

async function answered(request) {
  const own = await caches.open(CACHE);
  const bare = request.url.split(/[?#]/)[0];
  // Tabs of the version before still ask for its files, never for its pages.
  const kept = (await own.match(bare)) || (HASHED.test(bare) && (await caches.match(bare)));
  if (kept) return kept;
  const file = `./${bare.slice(registration.scope.length)}`;
  // The address holds the fragment, which a redirection keeps by itself.
  if (`${file}/` in FILES) return Response.redirect(`${bare}/`);
  // Left for later, or forgotten by the device; of another version, it is shown and not kept.
  if (file in FILES) return keep(own, file).catch(() => fetch(request));
  return fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keepAll().catch(keepNothing)));
addEventListener("activate", (event) => event.waitUntil(forgetOld()));
// The person chose the new version.
addEventListener("message", (event) => event.data === "use" && skipWaiting());
addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(registration.scope)) event.respondWith(answered(event.request));
});
