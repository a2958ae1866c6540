// Serves a built site compressed, as a real host does.
import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

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

/** Where the site is served, and what stops it. */
export async function serve(site) {
  // Everything is compressed before the first measure: a host does not compress while people wait.
  const files = new Map();
  for (const name of readdirSync(site, { recursive: true })) {
    const path = join(site, name);
    if (statSync(path).isFile()) files.set(path, brotliCompressSync(readFileSync(path)));
  }
  const server = createServer((request, response) => {
    const inside = decodeURIComponent(new URL(request.url, "http://x").pathname);
    let path = join(site, inside);
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    if (!files.has(path)) return response.writeHead(404).end();
    const hashed = /-[0-9a-f]{14,}[._]/.test(path);
    response.writeHead(200, {
      "content-type": KINDS[extname(path)] ?? "application/octet-stream",
      "content-encoding": "br",
      "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(files.get(path));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

