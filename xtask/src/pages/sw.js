// Keeps every file of one version of the site, so that it opens without a network. Written by the build: VERSION, FILES.
const VERSION = "{version}";
const FILES = {files};
const OURS = `quatre-voies ${registration.scope} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{14,}(_bg)?\.\w+$/;

const address = (file) => new URL(file, registration.scope).href;

async function keep(cache, file) {
  // What has a hash in its name and is known from the version before is not asked for again.
  const known = HASHED.test(file) && (await caches.match(address(file)));
  const answer = known || (await fetch(address(file), { cache: "no-cache" }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(address(file), answer);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  for (const file of FILES) await keep(cache, file);
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
  const kept = (await own.match(request, { ignoreSearch: true })) || (await caches.match(request, { ignoreSearch: true }));
  if (kept) return kept;
  // The address holds the fragment, which a redirection keeps by itself.
  const bare = request.url.split(/[?#]/)[0];
  const folder = await own.match(`${bare}/`);
  return folder ? Response.redirect(`${bare}/`) : fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keepAll().catch(keepNothing)));
addEventListener("activate", (event) => event.waitUntil(forgetOld()));
// The person chose the new version.
addEventListener("message", (event) => event.data === "use" && skipWaiting());
addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(registration.scope)) event.respondWith(answered(event.request));
});
