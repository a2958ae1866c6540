// What `color-mix(in oklab, …)` gives, so that mixed colours are measured as browsers draw them (CSS Color 4, §9 and §10).
const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const curved = (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const times = (rows, column) => rows.map((row) => row.reduce((sum, factor, at) => sum + factor * column[at], 0));

const TO_CONES = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]];
const TO_LAB = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]];
const FROM_LAB = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548]];
const FROM_CONES = [[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.707614701]];

const lab = (hex) => times(TO_LAB, times(TO_CONES, [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255))).map(Math.cbrt));

function written(colour) {
  const parts = times(FROM_CONES, times(FROM_LAB, colour).map((cone) => cone ** 3));
  return `#${parts.map((part) => Math.round(255 * Math.min(1, Math.max(0, curved(part)))).toString(16).padStart(2, "0")).join("")}`;
}

// This part of one colour, from 0 to 1, and the rest of the other.
export function mixed(one, part, other) {
  const rest = lab(other);
  return written(lab(one).map((value, at) => value * part + rest[at] * (1 - part)));
}
