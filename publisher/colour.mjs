// The brand colour as the accent of the site: as near as it can be while words stay readable, by day and by night.
const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const long = (hex) => (hex.length === 4 ? `#${[...hex.slice(1)].map((sign) => sign + sign).join("")}` : hex);
const written = (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

// How bright a colour is, from 0 to 1 (WCAG 2.2, relative luminance).
function luminance(rgb) {
  const [red, green, blue] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [dark, light] = [luminance(parts(one)), luminance(parts(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// What words in the accent colour stand on, and what stands on it: 4.5:1. What its shapes touch: 3:1.
export const GROUNDS = ["surface", "surface-raised", "surface-sunken", "accent-soft", "danger-soft", "caution-soft", "on-accent"];
export const EDGES = ["line"];

// The colours of a stylesheet of the site, by day and by night.
export function tokens(style) {
  const found = style.matchAll(/--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{3,6})\s*,\s*(#[0-9a-f]{3,6})\s*\)/gi);
  return Object.fromEntries([...found].map(([, name, day, night]) => [name, [long(day), long(night)]]));
}

export function isReadable(colour, known, time) {
  const stands = (names, least) => names.every((name) => contrast(colour, known[name][time]) >= least);
  return stands(GROUNDS, 4.5) && stands(EDGES, 3);
}

// The nearest readable colour on the way to black by day, to white by night.
function clamped(colour, known, time) {
  const end = time === 0 ? 0 : 255;
  for (let step = 0; step <= 256; step += 1) {
    const moved = written(parts(colour).map((part) => Math.round(part + ((end - part) * step) / 256)));
    if (isReadable(moved, known, time)) return moved;
  }
  return known.accent[time];
}

// The accent by day and by night.
export function accent(colour, known) {
  return [0, 1].map((time) => clamped(colour.toLowerCase(), known, time));
}

export const rule = ([day, night]) => `@layer tokens{:root{--accent:light-dark(${day},${night})}}`;
