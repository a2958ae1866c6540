// Prints one line per file of a folder: path, bytes, bytes once compressed by brotli at its best level.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";

const folder = process.argv[2];
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const bytes = readFileSync(path);
  console.log([relative(folder, path).split(sep).join("/"), bytes.length, brotliCompressSync(bytes).length].join("\t"));
}
