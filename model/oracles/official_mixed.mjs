#!/usr/bin/env node
// What a micro-entreprise of two natures of activity pays, according to the official model: writes tests/cases/mixed.csv.
//
//     npm install --no-save modele-social@11.1.0 publicodes@1.10.3
//     node model/oracles/official_mixed.mjs
//
// Each row: the main nature and its turnover a year, the second nature and its own, whether the flat tax applies; then what
// the model says, in euros a year: contributions, training, chamber, net before tax, taxable income, tax, flat tax.
//
// The model knows one nature for the enterprise. It is given as the register knows it (CGI art. 1600 and 1601): crafts as
// soon as one part is a craft, trade as soon as one part is sold by a trader, liberal otherwise. It has no mixed case with the
// Cipav. Its floor of the allowance is 610 € for both parts; the article (CGI art. 50-0) has 305 € for each: no row has a
// part so small that they differ.

import { writeFileSync } from 'node:fs';
import rules from 'modele-social';
import Engine from 'publicodes';

const DATE = '01/06/2026';
const LONG_AGO = '01/01/2021';
const ROWS = [
  ['vente_bic', 30000, 'service_bic', 20000],
  ['vente_bic', 20000, 'service_bic', 20000],
  ['service_bic', 31234, 'vente_bic', 8766],
  ['vente_bic', 100000, 'service_bic', 80000],
  ['service_bic_artisan', 40000, 'vente_bic', 10000],
  ['vente_bic', 24000, 'service_bic_artisan', 12000],
  ['bnc_ssi', 30000, 'vente_bic', 15000],
  ['bnc_ssi', 25000, 'service_bic', 15000],
  ['service_bic', 18000, 'bnc_ssi', 7000],
  ['bnc_ssi', 20000, 'service_bic_artisan', 10000],
  ['vente_bic', 9000, 'bnc_ssi', 3000],
  ['vente_bic', 119500, 'bnc_ssi', 83600],
];
const PART = { vente_bic: 'vente restauration hébergement', service_bic: 'service BIC', service_bic_artisan: 'service BIC', bnc_ssi: 'service BNC' };
const COLUMNS = {
  contributions: 'dirigeant . auto-entrepreneur . cotisations et contributions . cotisations',
  training: 'dirigeant . auto-entrepreneur . cotisations et contributions . CFP',
  chamber: 'dirigeant . auto-entrepreneur . cotisations et contributions . TFC',
  net_before_tax: 'dirigeant . auto-entrepreneur . revenu net',
};

const nature = (kinds) =>
  kinds.includes('service_bic_artisan') ? 'artisanale' : kinds.every((kind) => kind === 'bnc_ssi') ? 'libérale' : 'commerciale';

const model = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });

function situation([main, most, second, rest], flat) {
  const parts = Object.fromEntries(Object.values(PART).map((name) => [`entreprise . chiffre d'affaires . ${name}`, '0 €/an']));
  for (const [kind, amount] of [[main, most], [second, rest]]) {
    parts[`entreprise . chiffre d'affaires . ${PART[kind]}`] = `${amount} €/an`;
  }
  return {
    date: DATE,
    'entreprise . date de création': LONG_AGO,
    'entreprise . catégorie juridique': "'EI'",
    'entreprise . catégorie juridique . EI . auto-entrepreneur': 'oui',
    'entreprise . activité . nature': `'${nature([main, second])}'`,
    'entreprise . activité . revenus mixtes': 'oui',
    'dirigeant . auto-entrepreneur . chiffre d\'affaires': `${most + rest} €/an`,
    'dirigeant . auto-entrepreneur . impôt . versement libératoire': flat ? 'oui' : 'non',
    ...parts,
  };
}

const asked = (rule) => Math.round(100 * model.evaluate({ valeur: rule, unité: '€/an' }).nodeValue) / 100;

function amounts(row) {
  model.setSituation(situation(row, false));
  const found = Object.values(COLUMNS).map(asked);
  const taxed = ['entreprise . imposition . régime . micro-entreprise . revenu abattu', 'dirigeant . rémunération . impôt'].map(asked);
  model.setSituation(situation(row, true));
  return [...found, ...taxed, asked('dirigeant . auto-entrepreneur . impôt . versement libératoire . montant')];
}

const header = ['main', 'main_turnover', 'second', 'second_turnover', ...Object.keys(COLUMNS), 'taxable', 'tax', 'flat_tax'];
const lines = ROWS.map((row) => [...row, ...amounts(row)].join(','));
const target = new URL('../../tests/cases/mixed.csv', import.meta.url);
writeFileSync(target, [header.join(','), ...lines, ''].join('\n'));
