//! The words of the command line, in English; keys, options and file names stay French, as in the data. Those about a bad line
//! are in the crate `words`.

use super::command::Stop;
use exchange::items_2::Carried;
use exchange::json::quote;

/// Name and version of the program.
pub(super) const VERSION: &str = concat!("quatre-voies ", env!("CARGO_PKG_VERSION"));

/// The help of the program.
pub(super) const HELP: &str = "\
Quatre Voies: which way of starting work for yourself in France suits you?

Usage: quatre-voies COMMAND [OPTIONS] < input > output

Commands:
  assess         calculates the whole result of each line of answers
  next           tells the next question to ask, for each line of answers
  income         calculates what you would have left under each status, before and after tax
  benefit        calculates the unemployment benefit of each month beside the activity, and Arce (a lump sum)
  group          makes the table of a meeting, from the links of the people who take part
  link encode    writes the link to share for each line of answers
  link decode    reads what each link shares
  trade          finds the trade that a text means

Options:
  --help         shows this help, or that of a command
  --langue fr|en writes in French or English (French without it)
  --version      shows the version

Example:
  echo '{\"mot_rang\":[\"lien\",\"sens\",\"gain\"],\"f_activite\":\"conseil\"}' | quatre-voies --langue en assess

Commands, options, keys and ids are the same in both languages. The names of keys and ids are French.
Each line is handled apart: a bad line gives an object \"erreur\" (error), and the others have their result.
Exit status: 0 if all is well, 1 if a line is bad, 2 if the command could not be run.";

/// The help of `assess`.
pub(super) const ASSESS: &str = "\
Usage: quatre-voies assess [--explain] [--jour YYYY-MM-DD] < reponses.jsonl > resultats.jsonl

Reads one JSON object of answers a line, writes one JSON object of result a line.
Empty lines are ignored. A line is at most 1 MiB.

An answer is the id of an option, a whole number of euros (f_ca, turnover; f_tarif, price), three different ids
(mot_rang, reasons to work), a list of ids (f_cas, f_vie), or \"nsp\" for “I don’t know” (\"prefere_pas\", “I would
rather not answer”, for f_situation, f_titre, f_carte and f_vie).
\"version\" (\"items-3\") and \"mode\" (\"complet\", full, or \"rapide\", quick) are optional.
Answers to the earlier questionnaire (\"items-2\") are carried over: standard error says what must be asked again.

Options:
  --explain           writes the calculation in English, in place of the result
  --jour YYYY-MM-DD   takes the law of this day (without it, that of the day of the rules), from 2026-01-01 to 2039-12-31

Example:
  echo '{\"mode\":\"rapide\",\"f_activite\":\"conseil\",\"f_ca\":22000}' | quatre-voies --langue en assess";

/// The help of `next`.
pub(super) const NEXT: &str = "\
Usage: quatre-voies next [--explain] [--plus-sur] [--jour YYYY-MM-DD] < reponses.jsonl > questions.jsonl

Reads one JSON object of answers a line, as assess does; writes one JSON object a line: the next question of the adaptive
path (question), its reason (raison) and its topic (theme). If there is nothing left to ask: {\"fin\":true}.

Reasons:
  depart         everybody starts with it
  dit_le_plus    it tells the most about which way comes first
  meme_theme     it tells enough, and the topic stays the same
  peut_fermer    its answer can close the first way, or ask you to wait
  confirme       the first two ways are close, and it asks again about what separates them

The choice is the same for the same answers, whatever \"mode\" and the order of the keys.

Options:
  --explain           says the question and its reason in English
  --plus-sur          goes on when the answers are enough, up to the last visible question
  --jour YYYY-MM-DD   takes the law of this day (without it, that of the day of the rules), from 2026-01-01 to 2039-12-31

Example:
  echo '{\"f_activite\":\"conseil\",\"f_horizon\":\"vivre\"}' | quatre-voies --langue en next";

/// The help of `income`.
pub(super) const INCOME: &str = "\
Usage: quatre-voies income [--jour YYYY-MM-DD] < activites.jsonl > revenus.jsonl

Reads one JSON object a line, writes one JSON object a line: for each status (micro, micro_vl, ei, eurl, sasu,
sasu_dividendes, eurl_mixte, sasu_mixte, portage, portage_haut, cae, cae_haut), the net income a year before tax, the tax, the
net income after tax, and each line of the calculation, in euros. A closed status is null, with its reason.
The tax is what the activity adds to that of the household.

Statuses:
  micro, micro_vl          micro-entreprise, without or with versement libératoire (income tax paid with contributions)
  ei                       sole trader on actual costs
  eurl, sasu               company with one partner, all in pay; sasu_dividendes: all in dividends;
                           eurl_mixte and sasu_mixte: pay, then dividends
  portage, portage_haut    portage salarial, cautious figure and high figure
  cae, cae_haut            CAE, cautious figure and high figure

Keys:
  nature                   vente_bic (sales), service_bic (commercial services), service_bic_artisan (craft services), bnc_ssi
                           (professional services) or bnc_cipav (regulated professions of the Cipav) (compulsory)
  ca                       turnover of the year, in euros: before VAT for businesses, VAT included for private
                           individuals (compulsory)
  frais                    expenses of the activity, in euros (0)
  seconde_nature           nature of a second activity: each share has its rates in micro, and both ceilings hold (none)
  part_seconde             share of ca from this second activity, between 0 and 1 (compulsory with seconde_nature)
  part_particuliers        share of ca paid by clients who do not claim VAT back, between 0 and 1 (0)
  taux_tva                 VAT rate of the activity, between 0 and 0.2 (0.2)
  mois                     months of activity in the year, from 1 to 12; ca and frais stay those of a whole year (12)
  vise                     net income wanted a month of activity after tax, in euros: the output says how much to invoice a
                           year in each way, without then with the general reduction, expenses staying the same (nothing
                           without it)
  mutuelle                 tous (everybody) or salaries (employees): who pays a top-up health cover of €40 a month; salaries
                           is the assumption of the official simulator (tous)
  remuneration             eurl_mixte and sasu_mixte: what the company spends a year on pay, contributions included, in
                           euros; the rest goes in dividends (half of what is left after expenses)
  capital                  eurl_mixte: capital and partner’s current account, in euros (1000)
  acre                     true if Acre (lower social contributions at the start) is granted (false)
  creation                 day of creation, such as 2026-07-01 (with Acre, 1 January of the year; without, five years earlier)
  cadre                    true or false: executive status (true in portage, false in a CAE)
  frais_gestion_portage    management fee of portage, a share of turnover (0.07)
  contribution_cae         contribution of a CAE, a share of turnover (0.10)
  foyer                    household: seul (single) or couple, taxed together (seul)
  enfants                  dependent children, from 0 to 9 (0)
  parent_isole             true if the person lives alone with their children, box T (case T) (false)
  autres_salaires          other taxable salaries of the year, in euros (0)
  autres_pensions          taxable pensions of the year, in euros (0)
  salaires_conjoint        taxable salaries of the other person of the couple, in euros (0)
  pensions_conjoint        taxable pensions of the other person of the couple, in euros (0)
  revenu_reference         reference tax income of two years ago, in euros: it opens or closes versement libératoire
                           (unknown)

Option:
  --jour YYYY-MM-DD   takes the rates of this day (without it, those of the day of the rules), from 2026-01-01 to 2039-12-31;
                      for yearly rates not yet known here, the last known year is used: \"avertissement\" (warning) says so

portage and cae are the cautious figures, without the general reduction of contributions; portage_haut and cae_haut count it.

Example:
  echo '{\"nature\":\"bnc_ssi\",\"ca\":45000,\"frais\":4500}' | quatre-voies --langue en income";

/// The help of `benefit`.
pub(super) const BENEFIT: &str = "\
Usage: quatre-voies benefit [--jour YYYY-MM-DD] < droits.jsonl > allocations.jsonl

Reads one JSON object a line, writes one JSON object a line: for each status of the command income, the benefit (ARE) of each
month beside the activity, the days paid and left, the month when the limit for people who start a business is reached, the end
of the rights, and what Arce (a lump sum) would pay in its place. All is in euros, before tax. A closed status is null, with its
reason.

Keys of the rights:
  sjr                      daily reference salary, in euros (compulsory without are_brut and are_net)
  are_brut                 benefit of a day before deductions, in euros
  are_net                  benefit of a day after deductions, in euros
  jours                    days of rights left at the start (compulsory)
  jours_payes              days already paid (none without it)
  debut                    day when the activity starts, written YYYY-MM-DD (compulsory)
  fin_contrat              last day of the employment contract, written YYYY-MM-DD (compulsory)
  age                      age on that day; without it, a high benefit does not fall
  rupture_conventionnelle  true or false: agreed end of contract (false)
  indemnite_conges         paid leave taken in money, in euros (0)
  indemnite_supra_legale   end-of-contract compensation above the legal minimum, in euros (0)
  licenciement_economique  true or false: redundancy for economic reasons (false)
  mois                     number of months calculated (two years without it)
  cape_mois                months of CAPE (test contract) without pay, before the contract of the CAE (none without it)
  arce                     true to refuse the line if Arce is impossible for lack of Acre (false)

Keys of the activity: nature (compulsory), ca (compulsory without ca_mois), frais, acre, cadre, frais_gestion_portage and
contribution_cae, as for income, and:
  ca_mois                  list of the turnover of each month, in euros; the last one goes on

Option:
  --jour YYYY-MM-DD   takes the law of this day (without it, that of the day of the rules), from 2026-01-01 to 2039-12-31

What is \"certain\":false, \"a_verifier\" (to be checked) or said in remarques (remarks) is to be checked with France Travail.

Example:
  echo '{\"sjr\":100,\"jours\":500,\"debut\":\"2026-12-01\",\"fin_contrat\":\"2026-09-30\",\"nature\":\"bnc_ssi\",\"ca\":24000,\"acre\":true}' | quatre-voies --langue en benefit";

/// The help of `group`.
pub(super) const GROUP: &str = "\
Usage: quatre-voies group [--json] [--jour YYYY-MM-DD] [FILE…]
       quatre-voies group < liens.txt

Reads the results of a meeting, from 2 to 200, and writes its table: the ways that come first, the close calls, the reasons to
work, the closed ways, and what to talk about together. No name is read or written.

A file holds links (one a line, inside sentences, in a .csv table), answers as for assess, or what the site downloads
(attempts: one file, one person; a saved table: alone). Without FILE, the input is read.

Under five people, no number is written. A number is shown alone when at least five people are counted in it, and at least five
elsewhere; the others are counted together, and no subtraction separates them.
What is not counted is said, with its line, on standard error.

Options:
  --json              writes a JSON object: tableau (table), a_discuter (to talk about), remarques (remarks)
                      (schema/group.json)
  --jour YYYY-MM-DD   dates the table, and takes the law of this day for files of answers

Exit status: 0 if all is counted, 1 if a line is not, 2 if there are not two results.

Example:
  quatre-voies --langue en group liens.txt";

/// There is no result at all.
pub(super) const NO_RESULT: &str =
    "No result was read. Give links, one a line: quatre-voies --langue en group < liens.txt";

/// The sentence about a file that cannot be read.
pub(super) fn unreadable_file(name: &str, error: &std::io::Error) -> String {
    let name = quote(name);
    format!("File that cannot be read: “{name}” ({error}).")
}

/// The help of `link encode`.
pub(super) const LINK_ENCODE: &str = "\
Usage: quatre-voies link encode [--avec LIST] [--recommandation] < reponses.jsonl

Reads one JSON object of answers a line, writes the link of each: what follows the sign # in the address.

Options:
  --avec LIST         adds answers left out, separated by commas:
                      f_reserve, f_situation, f_public, f_autorisation, f_deja, f_depart, f_are, f_cas, f_mineur,
                      f_interdiction, f_titre, f_carte, f_vie; what is asked because of f_situation, f_cas or f_titre
                      goes into the link only with them
  --recommandation    shares only the recommendation, without the answers

Example:
  echo '{\"f_activite\":\"conseil\",\"f_situation\":\"retraite\"}' | quatre-voies --langue en link encode --avec f_situation";

/// The help of `link decode`.
pub(super) const LINK_DECODE: &str = "\
Usage: quatre-voies link decode < liens.txt

Reads one link a line (the whole address, what follows the sign #, or the sentence around it), writes one JSON object a line:
mode and answers (null for a recommendation alone), questions not shared, questions to ask again, recommendation.
Links of both formats open: the answers of a link of the earlier questionnaire are carried over into this one.

Example:
  echo '{\"f_activite\":\"conseil\"}' | quatre-voies link encode | quatre-voies --langue en link decode";

/// The help of `trade`.
pub(super) const TRADE: &str = "\
Usage: quatre-voies trade TEXT
       quatre-voies trade < textes.txt

Writes the three trades that the text means best, the first one first, one JSON object a line:
its id (id), its name (name), and the word of the list that found it (why).
Accents, capital letters, plurals, typing mistakes and incomplete words are understood. Without TEXT, each line of the input
is one.
No trade found: an object \"erreur\" (error), and exit status 1.

Example:
  quatre-voies --langue en trade \"I bake cakes\"";

/// The sentence about an empty text.
pub(super) const NO_TRADE_TYPED: &str =
    "The trade is missing. For example, write: quatre-voies --langue en trade plumber";

/// The sentence about a list that the program cannot read.
pub(super) fn no_list(error: &str) -> String {
    format!("The list of trades of this program is damaged: {error}. Compile it again.")
}

/// The sentence about a command that does not exist.
pub(super) fn unknown_command(words: &str) -> String {
    let words = quote(words);
    format!("Unknown command: “{words}”. For the list of commands: quatre-voies --langue en --help")
}

/// The sentence about an option that does not exist.
pub(super) fn unknown_option(word: &str) -> String {
    let word = quote(word);
    format!("Unknown option: “{word}”. Add --help to see the options of the command.")
}

/// The sentence about an option without its day.
pub(super) const NO_DAY: &str = "The day is missing after --jour, expected YYYY-MM-DD, such as 2027-01-02.";

/// The sentences about a line that answers an earlier questionnaire.
pub(super) fn carried(line: usize, carried: &Carried) -> String {
    let mut note = format!("Line {line}: these answers to the earlier questionnaire (items-2) were carried over.");
    let lists = [
        (" Questions to ask again: ", &carried.asked_again),
        (" Answers to read again: ", &carried.reread),
    ];
    for (title, items) in lists.into_iter().filter(|(_, items)| !items.is_empty()) {
        let ids: Vec<&str> = items.iter().map(|item| item.id()).collect();
        note += &[title, &ids.join(", "), "."].concat();
    }
    note
}

/// Why the program stopped.
pub(super) fn stopped(stop: &Stop) -> String {
    match stop {
        Stop::Misuse(sentence) => sentence.clone(),
        Stop::Stream(error) => format!("Cannot read or write: {error}"),
    }
}
