// A page of the site, signed: its places filled, its accent linked, and what the page of the result reads.
import { escaped, places, told } from "./places.mjs";

// A place never holds an element of its own name: what follows its opening tag up to the first closing one is all of it.
const place = (name) => new RegExp(`(<(span|div)\\b[^>]*\\bdata-publisher="?${name}"?[^>]*>)([\\s\\S]*?)(</\\2>)`, "g");
const LINK = /<link rel=stylesheet href=[^ >]* integrity="[^"]*" data-publisher>/g;
const TOLD = /<script type="application\/json" id="editeur">[\s\S]*?<\/script>/g;

// The way from a page to the folder of the site.
const root = (html) => /<html\b[^>]*\bdata-root="?([^" >]+)/.exec(html)?.[1];

export function page(html, signature) {
  const { words, data, logo, style } = signature;
  const from = root(html);
  if (from === undefined) return html;
  const filled = places(words, data);
  if (logo) {
    const picture = `<img src="${from}${logo.name}" alt="" width="${logo.width}" height="${logo.height}">`;
    filled.by = picture + filled.by;
    filled.who = `<p><img src="${from}${logo.name}" alt="${escaped(words.logo.replace("{nom}", () => data.nom))}" width="${logo.width}" height="${logo.height}"></p>` + filled.who;
  }
  const bare = html.replace(LINK, "").replace(TOLD, "");
  const signed = Object.entries(filled).reduce((text, [name, content]) => text.replace(place(name), (_, open, _tag, _old, close) => open + (typeof content === "function" ? content(open) : content) + close), bare);
  return withData(withStyle(signed, style && { ...style, from }), data);
}

function withStyle(html, style) {
  if (!style) return html;
  const link = `<link rel=stylesheet href=${style.from}${style.name} integrity="sha256-${style.integrity}" data-publisher>`;
  return html.replace("\n</head>", () => `${link}\n</head>`);
}

// Only the result reads it.
function withData(html, data) {
  if (!data || !/<html\b[^>]*\bdata-page="?resultat[" >]/.test(html)) return html;
  return html.replace("</body>", () => `<script type="application/json" id="editeur">${told(data)}</script></body>`);
}
