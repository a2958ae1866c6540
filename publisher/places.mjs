// What goes in the places of the pages: the publisher's own texts, every one escaped, in the sentences that the build put in
// publisher.json. `words` are these sentences; without `data`, the places say again that nobody signed.

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign]);

const paragraph = (html) => `<p>${html}</p>`;
const mail = (address) => `<a href="mailto:${escaped(address)}">${escaped(address)}</a>`;
const link = (address) => `<a href="${escaped(address)}" rel="noopener noreferrer">${escaped(address)}</a>`;
const lines = (text) => text.trim().split(/\n+/).map(escaped).join("<br>");

// A sentence with what is between its braces filled, already escaped.
function sentence(words, name, filled = {}) {
  return words[name].replace(/\{(\w+)\}/g, (_, hole) => filled[hole] ?? "");
}

// The content of every place, by its name.
export function places(words, data) {
  return data ? signed(words, data) : unsigned(words);
}

function unsigned(words) {
  const nobody = paragraph(words.not_said);
  return {
    by: words.not_said,
    introduction: "",
    who: paragraph(words.nobody),
    contact: nobody,
    mentions: nobody,
    interets: nobody,
    structures: nobody,
    code: nobody,
    accessibility: paragraph(words.nobody_to_write_to),
    report: "",
  };
}

function signed(words, data) {
  const say = (name, filled) => paragraph(sentence(words, name, filled));
  const nom = escaped(data.nom);
  const introduction = data.introduction ? paragraph(escaped(data.introduction)) : "";
  return {
    by: sentence(words, "by", { nom: `<strong>${nom}</strong>` }),
    introduction,
    who: say("who", { nom: `<strong>${nom}</strong>` }) + introduction,
    contact: contact(say, data.contact),
    mentions: notice(say, data),
    interets: say("funding", { financement: lines(data.financement) }) + say("interests", { interets: lines(data.interets) }) + rates(words, say, data),
    structures: near(words, say, data.structures ?? []),
    code: say("code", { code: link(data.code) }),
    accessibility: say("accessibility", { nom, courriel: mail(data.contact.courriel) }),
    report: (place) => report(words, data.contact.courriel, place),
  };
}

// A message about the rule that the place names, with its id: what is read in a list of sources.
function report(words, courriel, place) {
  const named = (name) => new RegExp(`\\bdata-${name}="?([\\w-]+)`).exec(place)?.[1] ?? "";
  const subject = encodeURIComponent(sentence(words, "report_subject", { regle: named("rule") }));
  return `. <a href="mailto:${escaped(courriel)}?subject=${escaped(subject)}">${sentence(words, "report", { numero: named("number") })}</a>`;
}

function contact(say, { courriel, telephone, page }) {
  return [
    say("mail", { courriel: mail(courriel) }),
    telephone ? say("telephone", { telephone: escaped(telephone) }) : "",
    page ? say("page", { page: link(page) }) : "",
  ].join("");
}

function notice(say, { nom, mentions }) {
  const { adresse, telephone, directeur, immatriculation, hebergeur } = mentions;
  const host = Object.fromEntries(Object.entries(hebergeur).map(([name, text]) => [name, escaped(text)]));
  return [
    paragraph(escaped(nom)),
    say("address", { adresse: escaped(adresse) }),
    say("telephone", { telephone: escaped(telephone) }),
    immatriculation ? say("registration", { immatriculation: escaped(immatriculation) }) : "",
    say("director", { directeur: escaped(directeur) }),
    say("host", host),
  ].join("");
}


function rates(words, say, { hypotheses = {} }) {
  const rate = (name, value) => (value === undefined ? "" : say(name, { taux: String(value).replace(".", words.decimal) }));
  return rate("contribution", hypotheses.contribution_cae) + rate("fee", hypotheses.frais_portage);
}

function near(words, say, structures) {
  if (structures.length === 0) return say("no_structure");
  const rows = structures.map((structure) => {
    const voies = structure.voies.map((way) => words[way]).join(", ");
    const { nom, departement, adresse } = structure;
    const said = sentence(words, "structure", { nom: `<strong>${escaped(nom)}</strong>`, departement: escaped(departement), adresse: escaped(adresse), voies });
    const more = [structure.telephone && escaped(structure.telephone), structure.page && link(structure.page)].filter(Boolean);
    return `<li>${[said, ...more].join(" ")}</li>`;
  });
  return `${say("structures")}<ul>${rows.join("")}</ul>`;
}

// What the page of the result reads: no script, whatever a name holds.
export function told(data) {
  const { nom, contact: { courriel }, hypotheses = {}, structures = [] } = data;
  const json = JSON.stringify({ nom, courriel, ...hypotheses, structures });
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
