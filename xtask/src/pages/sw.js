// Keeps every file of one version of the site, so that it opens without a network. Written by the build: VERSION, FILES.
const VERSION = "{version}";
// Each file with the hash of what it held when this worker was written.
const FILES = {files};
const OURS = `quatre-voies ${registration.scope} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{14,}(_bg)?\.\w+$/;
// What leads to the last question and to the verdict; where data is counted, the rest is kept once it is used.
const FIRST = /^\.\/(questionnaire\/|resultat\/|(?!quatre-voies-(?:result|kept|group|advice))[^/]*)$/;

const address = (file) => new URL(file, registration.scope).href;

// What a host sent from another address is refused by browsers as a page: the same, without saying so.
const whole = (answer) => (answer.redirected ? new Response(answer.body, answer) : answer);

// Whether this is what this worker was written with: devices damage what they keep.
async function isRight(answer, file) {
  try {
    const hash = await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer());
    return FILES[file] === `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
  } catch {
    return false;
  }
}

async function keep(cache, file) {
  // Refused when it is not what this worker was written with: a site half copied never takes the place of a whole one.
  const ask = (how) => fetch(address(file), { cache: how, integrity: FILES[file] });
  // What has a hash in its name and is known from the version before is not asked for again.
  const known = HASHED.test(file) && (await caches.match(address(file)));
  const right = known && (await isRight(known, file));
  const answer = whole(right ? known : await ask("no-cache").catch(() => ask("reload")));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(address(file), answer.clone());
  return answer;
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  // Browsers that tell nothing of the network keep everything.
  const { saveData, type, effectiveType } = navigator.connection ?? {};
  const sparing = saveData || type === "cellular" || /2g|3g/.test(effectiveType);
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

// What was answered with is checked afterwards: a page that could not use it finds it repaired the next time.
const checks = {};
async function check(cache, file) {
  const kept = await cache.match(address(file));
  if (kept && !(await isRight(kept, file))) await keep(cache, file);
}

// As the host answers now. A page that it moves is shown here all the same: followed by hand, it could come back for ever.
const brought = (request) => fetch(request.url).then(whole).catch(() => fetch(request));

async function answered(request, bare, file) {
  // The address holds the fragment, which a redirection keeps by itself.
  if (`${file}/` in FILES) return Response.redirect(`${bare}/`);
  await checks[file];
  const own = await caches.open(CACHE);
  const known = file in FILES;
  // Tabs of the version before still ask for its files, never for its pages.
  const kept = await (known ? own : caches).match(bare);
  if (kept && known) checks[file] = check(own, file).catch(() => {});
  // An error that was kept is no answer.
  if (kept?.ok) return whole(kept);
  // Left for later, or forgotten by the device; of another version, it is shown and not kept.
  return known ? keep(own, file) : fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keepAll().catch(keepNothing)));
addEventListener("activate", (event) => event.waitUntil(forgetOld()));
// The person chose the new version.
addEventListener("message", (event) => event.data === "use" && skipWaiting());
// What is no part of the site, or only a part of a file, is left to the browser.
addEventListener("fetch", (event) => {
  const { request } = event;
  const bare = request.url.split(/[?#]/)[0];
  const file = `./${bare.slice(registration.scope.length)}`;
  const ours = bare.startsWith(registration.scope) && (file in FILES || `${file}/` in FILES || HASHED.test(bare));
  if (!ours || request.method !== "GET" || request.headers.has("range")) return;
  const answer = answered(request, bare, file).catch(() => brought(request));
  event.respondWith(answer);
  event.waitUntil(answer.then(() => checks[file]).catch(() => {}));
});
