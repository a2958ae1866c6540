//! The words of the command line; those about a bad line are in the crate `words`.

use super::command::Stop;
use exchange::items_2::Carried;
use exchange::json::quote;

/// Name and version of the program.
pub(super) const VERSION: &str = concat!("quatre-voies ", env!("CARGO_PKG_VERSION"));

/// The help of the program.
pub(super) const HELP: &str = "\
Quatre Voies : quelle façon d’entreprendre vous ressemble ?

Usage : quatre-voies COMMANDE [OPTIONS] < entrée > sortie

Commandes :
  assess         calcule le résultat complet de chaque ligne de réponses
  next           dit la prochaine question à poser, pour chaque ligne de réponses
  income         calcule ce qu’il resterait sous chaque statut, avant et après impôt
  benefit        calcule l’allocation chômage de chaque mois à côté de l’activité, et l’Arce
  group          fait le tableau d’une réunion, à partir des liens de ses participants
  link encode    écrit le lien à partager de chaque ligne de réponses
  link decode    lit ce que partage chaque lien
  trade          trouve le métier que désigne un texte

Options :
  --help         montre cette aide, ou celle d’une commande
  --langue fr|en écrit en français ou en anglais (en français sans elle)
  --version      montre la version

Exemple :
  echo '{\"mot_rang\":[\"lien\",\"sens\",\"gain\"],\"f_activite\":\"conseil\"}' | quatre-voies assess

Chaque ligne est traitée à part : une ligne fausse donne un objet \"erreur\", les autres ont leur résultat.
Code de sortie : 0 si tout va bien, 1 si une ligne est fausse, 2 si la commande n’a pas pu être exécutée.";

/// The help of `assess`.
pub(super) const ASSESS: &str = "\
Usage : quatre-voies assess [--explain] [--jour AAAA-MM-JJ] < reponses.jsonl > resultats.jsonl

Lit un objet JSON de réponses par ligne, écrit un objet JSON de résultat par ligne.
Les lignes vides sont ignorées. Une ligne ne dépasse pas 1 Mio.

Une réponse est l’identifiant d’une option, un nombre entier d’euros (f_ca, f_tarif), trois identifiants
différents (mot_rang), une liste d’identifiants (f_cas, f_vie), ou \"nsp\" (\"prefere_pas\" pour f_situation, f_titre,
f_carte et f_vie).
\"version\" (\"items-3\") et \"mode\" (\"complet\" ou \"rapide\") sont facultatifs.
Les réponses à l’ancien questionnaire (\"items-2\") sont reprises : la sortie d’erreur dit ce qu’il faut redemander.

Options :
  --explain           écrit le calcul en français, au lieu du résultat
  --jour AAAA-MM-JJ   prend le droit de ce jour (sans elle, celui du jour des règles), du 2026-01-01 au 2039-12-31

Exemple :
  echo '{\"mode\":\"rapide\",\"f_activite\":\"conseil\",\"f_ca\":22000}' | quatre-voies assess";

/// The help of `next`.
pub(super) const NEXT: &str = "\
Usage : quatre-voies next [--explain] [--plus-sur] [--jour AAAA-MM-JJ] < reponses.jsonl > questions.jsonl

Lit un objet JSON de réponses par ligne, comme assess ; écrit un objet JSON par ligne : la prochaine question du parcours
adaptatif (question), sa raison (raison) et son thème (theme). S’il n’y a plus rien à demander : {\"fin\":true}.

Raisons :
  depart         tout le monde commence par elle
  dit_le_plus    c’est elle qui dit le plus quelle voie vient en premier
  meme_theme     elle en dit assez, et le thème reste le même
  peut_fermer    sa réponse peut fermer la première voie, ou demander d’attendre
  confirme       les deux premières voies sont proches, et elle redemande ce qui les sépare

Le choix est le même pour les mêmes réponses, quels que soient \"mode\" et l’ordre des clés.

Options :
  --explain           dit la question et sa raison en français
  --plus-sur          continue quand les réponses suffisent, jusqu’à la dernière question visible
  --jour AAAA-MM-JJ   prend le droit de ce jour (sans elle, celui du jour des règles), du 2026-01-01 au 2039-12-31

Exemple :
  echo '{\"f_activite\":\"conseil\",\"f_horizon\":\"vivre\"}' | quatre-voies next";

/// The help of `income`.
pub(super) const INCOME: &str = "\
Usage : quatre-voies income [--jour AAAA-MM-JJ] < activites.jsonl > revenus.jsonl

Lit un objet JSON par ligne, écrit un objet JSON par ligne : pour chaque statut (micro, micro_vl, ei, eurl, sasu,
sasu_dividendes, eurl_mixte, sasu_mixte, portage, portage_haut, cae, cae_haut), le revenu net par an avant impôt, l’impôt, le
revenu net après impôt, et chaque ligne du calcul, en euros. Un statut fermé vaut null, avec sa raison.
L’impôt est celui que l’activité ajoute à celui du foyer.

Clés :
  nature                   vente_bic, service_bic, service_bic_artisan, bnc_ssi ou bnc_cipav (obligatoire)
  ca                       chiffre d’affaires de l’année, en euros : hors taxes pour les entreprises, TVA comprise pour
                           les particuliers (obligatoire)
  frais                    frais de l’activité, en euros (0)
  seconde_nature           nature d’une seconde activité : chaque part a ses taux en micro, et les deux plafonds valent (aucune)
  part_seconde             part du ca de cette seconde activité, entre 0 et 1 (obligatoire avec seconde_nature)
  part_particuliers        part du ca payée par des clients qui ne récupèrent pas la TVA, entre 0 et 1 (0)
  taux_tva                 taux de TVA de l’activité, entre 0 et 0.2 (0.2)
  mois                     mois d’activité dans l’année, de 1 à 12 ; ca et frais restent ceux d’une année entière (12)
  vise                     net voulu par mois d’activité après impôt, en euros : la sortie dit combien facturer par an dans
                           chaque voie, sans puis avec la réduction générale, les frais restant les mêmes (rien sans elle)
  mutuelle                 tous ou salaries : qui paie une mutuelle de 40 € par mois ; salaries est l’hypothèse du simulateur
                           officiel (tous)
  remuneration             eurl_mixte et sasu_mixte : ce que la société dépense par an pour la rémunération, cotisations
                           comprises, en euros ; le reste part en dividendes (la moitié de ce qui reste après les frais)
  capital                  eurl_mixte : capital et compte courant d’associé, en euros (1000)
  acre                     true si l’Acre est accordée (false)
  creation                 jour de création, comme 2026-07-01 (avec l’Acre, le 1er janvier de l’année ;
                           sans, cinq ans plus tôt)
  cadre                    true ou false (true en portage, false en CAE)
  frais_gestion_portage    part du chiffre d’affaires (0.07)
  contribution_cae         part du chiffre d’affaires (0.10)
  foyer                    seul ou couple, imposé ensemble (seul)
  enfants                  enfants à charge, de 0 à 9 (0)
  parent_isole             true si la personne vit seule avec ses enfants, case T (false)
  autres_salaires          autres salaires imposables de l’année, en euros (0)
  autres_pensions          pensions imposables de l’année, en euros (0)
  salaires_conjoint        salaires imposables de l’autre personne du couple, en euros (0)
  pensions_conjoint        pensions imposables de l’autre personne du couple, en euros (0)
  revenu_reference         revenu fiscal de référence d’il y a deux ans, en euros : il ouvre ou ferme le versement
                           libératoire (inconnu)

Option :
  --jour AAAA-MM-JJ   prend les taux de ce jour (sans elle, ceux du jour des règles), du 2026-01-01 au 2039-12-31 ;
                      des taux annuels pas encore connus ici, la dernière année connue sert : \"avertissement\" le dit

portage et cae sont les chiffres prudents, sans la réduction générale de cotisations ; portage_haut et cae_haut la comptent.

Exemple :
  echo '{\"nature\":\"bnc_ssi\",\"ca\":45000,\"frais\":4500}' | quatre-voies income";

/// The help of `benefit`.
pub(super) const BENEFIT: &str = "\
Usage : quatre-voies benefit [--jour AAAA-MM-JJ] < droits.jsonl > allocations.jsonl

Lit un objet JSON par ligne, écrit un objet JSON par ligne : pour chaque statut de la commande income, l’allocation (ARE) de
chaque mois à côté de l’activité, les jours payés et restants, le mois où le plafond du créateur est atteint, la fin des
droits, et ce que verserait l’Arce à la place. Tout est en euros, avant impôt. Un statut fermé vaut null, avec sa raison.

Clés des droits :
  sjr                      salaire journalier de référence, en euros (obligatoire sans are_brut et are_net)
  are_brut                 allocation d’un jour avant retenues, en euros
  are_net                  allocation d’un jour après retenues, en euros
  jours                    jours de droits restants au démarrage (obligatoire)
  jours_payes              jours déjà payés (aucun sans elle)
  debut                    jour de démarrage de l’activité, écrit AAAA-MM-JJ (obligatoire)
  fin_contrat              dernier jour du contrat de travail, écrit AAAA-MM-JJ (obligatoire)
  age                      âge ce jour-là ; sans lui, une allocation élevée ne baisse pas
  rupture_conventionnelle  true ou false (false)
  indemnite_conges         congés payés en argent, en euros (0)
  indemnite_supra_legale   indemnité de rupture au-dessus du minimum légal, en euros (0)
  licenciement_economique  true ou false (false)
  mois                     nombre de mois calculés (deux ans sans elle)
  cape_mois                mois de CAPE sans paie, avant le contrat de la CAE (aucun sans elle)
  arce                     true pour refuser la ligne si l’Arce est impossible faute d’Acre (false)

Clés de l’activité : nature (obligatoire), ca (obligatoire sans ca_mois), frais, acre, cadre, frais_gestion_portage et
contribution_cae, comme pour income, et :
  ca_mois                  liste du chiffre d’affaires de chaque mois, en euros ; le dernier continue

Option :
  --jour AAAA-MM-JJ   prend le droit de ce jour (sans elle, celui du jour des règles), du 2026-01-01 au 2039-12-31

Ce qui est \"certain\":false, \"a_verifier\" ou dit dans remarques est à vérifier avec France Travail.

Exemple :
  echo '{\"sjr\":100,\"jours\":500,\"debut\":\"2026-12-01\",\"fin_contrat\":\"2026-09-30\",\"nature\":\"bnc_ssi\",\"ca\":24000,\"acre\":true}' | quatre-voies benefit";

/// The help of `group`.
pub(super) const GROUP: &str = "\
Usage : quatre-voies group [--json] [--jour AAAA-MM-JJ] [FICHIER…]
        quatre-voies group < liens.txt

Lit les résultats d’une réunion, de 2 à 200, et écrit son tableau : les voies qui viennent en premier, les égalités, les raisons
de travailler, les voies fermées, et de quoi parler ensemble. Aucun nom n’est lu ni écrit.

Un fichier contient des liens (un par ligne, dans des phrases, dans un tableau .csv), des réponses comme pour assess, ou ce que
le site télécharge (essais : un fichier, une personne ; tableau gardé : seul). Sans FICHIER, l’entrée est lue.

Sous cinq personnes, aucun nombre n’est écrit. Un nombre est montré seul quand cinq personnes au moins sont comptées, et cinq au
moins ailleurs ; les autres sont comptées ensemble, et aucune soustraction ne les sépare.
Ce qui n’est pas compté est dit, avec sa ligne, sur la sortie d’erreur.

Options :
  --json              écrit un objet JSON : tableau, a_discuter, remarques (schema/group.json)
  --jour AAAA-MM-JJ   date le tableau, et prend le droit de ce jour pour les fichiers de réponses

Code de sortie : 0 si tout est compté, 1 si une ligne ne l’est pas, 2 s’il n’y a pas deux résultats.

Exemple :
  quatre-voies group liens.txt";

/// There is no result at all.
pub(super) const NO_RESULT: &str =
    "Aucun résultat n’a été lu. Donnez des liens, un par ligne : quatre-voies group < liens.txt";

/// The sentence about a file that cannot be read.
pub(super) fn unreadable_file(name: &str, error: &std::io::Error) -> String {
    let name = quote(name);
    format!("Fichier illisible : « {name} » ({error}).")
}

/// The help of `link encode`.
pub(super) const LINK_ENCODE: &str = "\
Usage : quatre-voies link encode [--avec LISTE] [--recommandation] < reponses.jsonl

Lit un objet JSON de réponses par ligne, écrit le lien de chacune : ce qui suit le signe # dans l’adresse.

Options :
  --avec LISTE        ajoute des réponses laissées de côté, séparées par des virgules :
                      f_reserve, f_situation, f_public, f_autorisation, f_deja, f_depart, f_are, f_cas, f_mineur,
                      f_interdiction, f_titre, f_carte, f_vie ; ce qui est demandé à cause de f_situation, de f_cas ou
                      de f_titre n’entre dans le lien qu’avec elles
  --recommandation    partage seulement la recommandation, sans les réponses

Exemple :
  echo '{\"f_activite\":\"conseil\",\"f_situation\":\"retraite\"}' | quatre-voies link encode --avec f_situation";

/// The help of `link decode`.
pub(super) const LINK_DECODE: &str = "\
Usage : quatre-voies link decode < liens.txt

Lit un lien par ligne (l’adresse entière, ce qui suit le signe #, ou la phrase qui l’entoure), écrit un objet JSON par ligne :
mode et réponses (null pour une recommandation seule), questions non partagées, questions à redemander, recommandation.
Les liens des deux formats s’ouvrent : les réponses d’un lien de l’ancien questionnaire sont reprises dans celui-ci.

Exemple :
  echo '{\"f_activite\":\"conseil\"}' | quatre-voies link encode | quatre-voies link decode";

/// The help of `trade`.
pub(super) const TRADE: &str = "\
Usage : quatre-voies trade TEXTE
        quatre-voies trade < textes.txt

Écrit les trois métiers que le texte désigne le mieux, le premier d’abord, un objet JSON par ligne :
son identifiant (id), son nom (name), et le mot de la liste qui l’a fait trouver (why).
Accents, majuscules, pluriels, fautes de frappe et mots incomplets sont compris. Sans TEXTE, chaque ligne de l’entrée en est un.
Aucun métier trouvé : un objet \"erreur\", et le code de sortie 1.

Exemple :
  quatre-voies trade \"je fais des gâteaux\"";

/// The sentence about an empty text.
pub(super) const NO_TRADE_TYPED: &str = "Il manque le métier. Écrivez par exemple : quatre-voies trade plombier";

/// The sentence about a list that the program cannot read.
pub(super) fn no_list(error: &str) -> String {
    format!("La liste des métiers de ce programme est abîmée : {error}. Compilez-le de nouveau.")
}

/// The sentence about a command that does not exist.
pub(super) fn unknown_command(words: &str) -> String {
    let words = quote(words);
    format!("Commande inconnue : « {words} ». Pour la liste des commandes : quatre-voies --help")
}

/// The sentence about an option that does not exist.
pub(super) fn unknown_option(word: &str) -> String {
    let word = quote(word);
    format!("Option inconnue : « {word} ». Ajoutez --help pour voir les options de la commande.")
}

/// The sentence about an option without its day.
pub(super) const NO_DAY: &str = "Il manque le jour après --jour, attendu AAAA-MM-JJ, comme 2027-01-02.";

/// The sentences about a line that answers an earlier questionnaire.
pub(super) fn carried(line: usize, carried: &Carried) -> String {
    let mut note = format!("Ligne {line} : ces réponses à l’ancien questionnaire (items-2) ont été reprises.");
    let lists = [
        (" Questions à poser de nouveau : ", &carried.asked_again),
        (" Réponses à relire : ", &carried.reread),
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
        Stop::Stream(error) => format!("Lecture ou écriture impossible : {error}"),
    }
}
