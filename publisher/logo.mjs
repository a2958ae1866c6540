// The logo: a small picture that can neither run nor fetch anything, with its size.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refused } from "./read.mjs";

const MOST = 100_000;
// On the pages, in pixels.
const HEIGHT = 48;
const MOST_WIDTH = 240;

// What an SVG must not hold, each with its name for people.
const UNSAFE = [
  [/<\s*script/i, "un script"],
  [/\son[a-z]+\s*=/i, "un script (un attribut en « on… »)"],
  [/<\s*(foreignObject|iframe|object|embed|image|use[^>]*href\s*=\s*["']?[^"'#])/i, "un élément qui peut charger autre chose"],
  [/href\s*=\s*["']?\s*[^"'#\s]/i, "une adresse extérieure (href)"],
  [/url\(\s*["']?\s*[^"'#\s]/i, "une adresse extérieure (url)"],
  [/@import/i, "un style extérieur"],
  [/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet|&#|\\/i, "un code caché (DOCTYPE, ENTITY, &# ou \\)"],
];

export function logo(file, data) {
  if (!data.logo) return undefined;
  const refused = (why, todo) => new Refused([`« logo » : ${data.logo} ${why}. ${todo}`]);
  let bytes;
  try {
    bytes = readFileSync(join(dirname(file), data.logo));
  } catch {
    throw refused("ne se lit pas", "Mettez ce fichier à côté de votre publisher.toml, ou enlevez la clé « logo ».");
  }
  if (bytes.length > MOST)
    throw refused(`pèse ${Math.ceil(bytes.length / 1000)} ko, plus que 100`, "Réduisez ses dimensions, ou exportez-le en SVG.");
  const kind = data.logo.split(".").at(-1);
  return { bytes, kind, ...(kind === "png" ? png(bytes, refused) : svg(bytes.toString("utf8"), refused)) };
}

function png(bytes, refused) {
  const isPng = bytes.length > 24 && bytes.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n";
  if (!isPng) throw refused("n’est pas une image PNG", "Exportez-la de nouveau en PNG ou en SVG.");
  return size(bytes.readUInt32BE(16), bytes.readUInt32BE(20), refused);
}

function svg(text, refused) {
  if (!/<svg[\s>]/.test(text)) throw refused("n’est pas une image SVG", "Exportez-la de nouveau en SVG ou en PNG.");
  const found = UNSAFE.find(([sign]) => sign.test(text.replace(/\sxmlns(:\w+)?\s*=\s*("[^"]*"|'[^']*')/g, "")));
  if (found) throw refused(`contient ${found[1]}`, "Exportez-le en « SVG simple », ou en PNG.");
  const box = /<svg[^>]*viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text);
  const side = (name) => Number(new RegExp(`<svg[^>]*\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(text)?.[1]);
  const [width, height] = box ? [Number(box[1]), Number(box[2])] : [side("width"), side("height")];
  return size(width, height, refused);
}

function size(width, height, refused) {
  if (!(width > 0 && height > 0)) throw refused("ne dit pas ses dimensions", "Exportez-le de nouveau, avec une largeur et une hauteur.");
  const shown = Math.min(Math.round((HEIGHT * width) / height), MOST_WIDTH);
  return { width: Math.max(shown, 1), height: Math.max(Math.round((shown * height) / width), 1) };
}
