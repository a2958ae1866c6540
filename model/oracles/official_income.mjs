#!/usr/bin/env node
// What each status leaves, according to the official model: writes tests/cases/net_income.csv again, but for three statuses.
//
//     npm install --no-save modele-social@11.1.0 publicodes@1.10.3
//     node model/oracles/official_income.mjs
//
// The situations (columns id to date) are read from the file; euros a year. Written again: micro_*, portage_* and cae_* (an
// employee whose whole cost is the envelope: turnover less 7 or 10 %, less costs). It takes minutes.
//
// Not written again: ei_*, eurl_* and sasu_*. The package still holds the contributions of the self-employed from before the
// reform of their base; these columns come from `modele-ti` and `modele-as` in the repository of the model, at commit 7b021aa
// of 30 June 2026, which no package holds. Nor sasudiv_* (dividends alone): its five rates are facts. A cost for which no gross
// exists (the general reduction stops at 3 SMIC) stays as it is. On 30 November 2026: 7 260
// amounts in 125 rows, none changed.
//
// Hypotheses: metropolitan France, no town (no levy for transport), one person alone, no other income; employees of a firm
// of 49 people, accidents at 0.64 %, health cover of 40 € a month paid half by the employer (the default of the model).

import { readFileSync, writeFileSync } from 'node:fs';
import rules from 'modele-social';
import Engine from 'publicodes';

const FILE = new URL('../../tests/cases/net_income.csv', import.meta.url);
const FEES = { portage: 0.07, cae: 0.1 };
const TURNOVER = "entreprise . chiffre d'affaires";
const MICRO = 'dirigeant . auto-entrepreneur';
const PARTS = ['vente restauration hébergement', 'service BIC', 'service BNC'];
// Nature of the enterprise, and the part of its turnover.
const KINDS = {
  vente_bic: ['commerciale', PARTS[0]],
  service_bic: ['commerciale', PARTS[1]],
  service_bic_artisan: ['artisanale', PARTS[1]],
  bnc_ssi: ['libérale', PARTS[2]],
  bnc_cipav: ['libérale', PARTS[2]],
};

const model = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });

const cents = (amount) => Math.round(100 * amount) / 100;
const asked = (rule) => cents(model.evaluate({ valeur: rule, unité: '€/an' }).nodeValue);
const frenchDay = (day) => day.split('-').reverse().join('/');

function common(row) {
  return { date: frenchDay(row.date), 'entreprise . date de création': frenchDay(row.created) };
}

// The parts tell services from sales. The model has none for a regulated profession, which is that of the Cipav.
function parts(row, sold) {
  if (row.kind === 'bnc_cipav') {
    return { 'entreprise . activité . nature . libérale . réglementée': 'oui' };
  }
  const amounts = PARTS.map((part) => [`${TURNOVER} . ${part}`, `${part === sold ? row.turnover : 0} €/an`]);
  return { 'entreprise . activité . revenus mixtes': 'oui', ...Object.fromEntries(amounts) };
}

function micro(row, flat) {
  const [nature, sold] = KINDS[row.kind];
  return {
    ...common(row),
    'entreprise . catégorie juridique': "'EI'",
    'entreprise . catégorie juridique . EI . auto-entrepreneur': 'oui',
    'entreprise . activité . nature': `'${nature}'`,
    [`${MICRO} . chiffre d'affaires`]: `${row.turnover} €/an`,
    [`${MICRO} . impôt . versement libératoire`]: flat ? 'oui' : 'non',
    'dirigeant . exonérations . ACRE': row.acre === '1' ? 'oui' : 'non',
    ...parts(row, sold),
  };
}

function microColumns(row) {
  if (row.micro_eligible !== '1') {
    return {};
  }
  model.setSituation(micro(row, false));
  const contributions = `${MICRO} . cotisations et contributions`;
  const [all, social, cfp, tfc] = ['', ' . cotisations', ' . CFP', ' . TFC'].map((part) => asked(contributions + part));
  const before = cents(asked(`${MICRO} . revenu net`) - row.expenses);
  const taxable = asked('entreprise . imposition . régime . micro-entreprise . revenu abattu');
  const tax = asked('impôt . montant');
  model.setSituation(micro(row, true));
  const flat = asked(`${MICRO} . impôt . versement libératoire . montant`);
  return {
    micro_contrib: all, micro_social: social, micro_cfp: cfp, micro_tfc: tfc,
    micro_net_before_tax: before, micro_taxable: taxable, micro_tax: tax, micro_net_after_tax: cents(before - tax),
    micro_vl_tax: flat, micro_net_after_vl: cents(before - flat),
  };
}

function employee(row, envelope, executive, reduction) {
  return {
    ...common(row),
    salarié: 'oui',
    // Otherwise the tax looks for the pay of a manager.
    dirigeant: 'non',
    'salarié . contrat': "'CDI'",
    'salarié . contrat . statut cadre': executive ? 'oui' : 'non',
    'entreprise . salariés . effectif': '49',
    'établissement . taux ATMP': '0.64 %',
    'salarié . coût total employeur': `${envelope} €/an`,
    ...(reduction ? {} : { 'salarié . cotisations . exonérations . RGDU': 'non' }),
  };
}

function payColumns(row, way) {
  const envelope = cents(row.turnover * (1 - FEES[way]) - row.expenses);
  const found = { [`${way}_envelope`]: envelope };
  for (const executive of [true, false]) {
    for (const reduction of [true, false]) {
      const name = `${way}_${executive ? 'cadre' : 'noncadre'}_${reduction ? 'rgdu' : 'norgdu'}`;
      model.setSituation(employee(row, envelope, executive, reduction));
      const gross = asked('salarié . contrat . salaire brut');
      const before = asked('salarié . rémunération . net . à payer avant impôt');
      if (!model.inversionFail() && gross > 0) {
        const tax = asked('impôt . montant');
        Object.assign(found, {
          [`${name}_gross`]: gross,
          [`${name}_rgdu`]: asked('salarié . cotisations . exonérations . RGDU'),
          [`${name}_net_before_tax`]: before,
          [`${name}_taxable`]: asked('salarié . rémunération . net . imposable'),
          [`${name}_tax`]: tax,
          [`${name}_net_after_tax`]: cents(before - tax),
        });
      }
    }
  }
  return found;
}

const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n').map((line) => line.split(','));
const [header, ...rows] = lines;
let [compared, changed] = [0, 0];
for (const cells of rows) {
  const row = Object.fromEntries(header.map((name, place) => [name, cells[place]]));
  const found = { ...microColumns(row), ...payColumns(row, 'portage'), ...payColumns(row, 'cae') };
  header.forEach((name, place) => {
    compared += Number(name in found);
    if (name in found && String(found[name]) !== cells[place]) {
      console.log(`${row.id} ${name}: ${cells[place]} -> ${found[name]}`);
      cells[place] = String(found[name]);
      changed += 1;
    }
  });
}
writeFileSync(FILE, [...lines.map((cells) => cells.join(',')), ''].join('\n'));
console.log(`${rows.length} rows, ${compared} amounts, ${changed} changed`);
