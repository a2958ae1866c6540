// Writes a PNG of 8 bits a channel again with the same pixels in fewer bytes: drawings of few colours compress best unfiltered.
import { readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateSync, inflateSync } from "node:zlib";

const [from, to] = process.argv.slice(2);
const png = readFileSync(from);
const SIGNATURE = 8;

function* chunks() {
  for (let at = SIGNATURE; at < png.length; at += png.readUInt32BE(at) + 12)
    yield [png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))];
}

const parts = (name) => [...chunks()].filter(([kind]) => kind === name).map(([, data]) => data);
const [header] = parts("IHDR");
const pixel = { 2: 3, 6: 4 }[header[9]];
const row = header.readUInt32BE(0) * pixel;

// Each row starts with its filter: what its bytes are the difference to.
function unfiltered(bytes) {
  const rows = Buffer.alloc(bytes.length);
  const guess = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];
  for (let at = 0; at < bytes.length; at++) {
    const place = at % (row + 1);
    if (place === 0) continue;
    const filter = bytes[at - place];
    const left = place > pixel ? rows[at - pixel] : 0;
    const up = at > row ? rows[at - row - 1] : 0;
    const corner = place > pixel && at > row ? rows[at - row - 1 - pixel] : 0;
    rows[at] = bytes[at] + guess[filter](left, up, corner);
  }
  return rows;
}

function paeth(left, up, corner) {
  const distances = [left, up, corner].map((near) => Math.abs(left + up - corner - near));
  return [left, up, corner][distances.indexOf(Math.min(...distances))];
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)];
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}

const pixels = deflateSync(unfiltered(inflateSync(Buffer.concat(parts("IDAT")))), { level: 9, memLevel: 9 });
const whole = [chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))];
writeFileSync(to, Buffer.concat([png.subarray(0, SIGNATURE), ...whole]));
