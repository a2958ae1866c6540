//! Figures in sentences without a fact beside them, or that no fact is about: whose they are.

use engine::income::rates;

use super::figure::Figure;
use Whose::{Law, Ours, Rates};

/// Whose figures are.
#[derive(Clone, Copy)]
pub(crate) enum Whose {
    /// Of these facts, which the sentence does not name: it says what they say.
    Law(&'static [&'static str]),
    /// Of these rates of the computation, which hold their article.
    Rates(fn() -> Vec<Figure>),
    /// Ours, for this reason.
    Ours(&'static str),
}

/// Words of sentences, the source they stand in (any when empty), and whose their figures are.
pub(crate) struct Row {
    pub(crate) file: &'static str,
    /// Words that hold the figures when they are ours, words of the same sentence otherwise.
    pub(crate) words: &'static [&'static str],
    pub(crate) whose: Whose,
}

const fn row(file: &'static str, words: &'static [&'static str], whose: Whose) -> Row {
    Row { file, words, whose }
}

/// One row a figure and its reason.
#[rustfmt::skip] // one row a line
pub(crate) const ROWS: &[Row] = &[
    // What the law says, where there is no room for a source beside the sentence.
    row("fr/glossary.rs", &["L’Arce verse"], Law(&["ARCE"])),
    row("fr/glossary.rs", &["Le CAPE est un contrat écrit"], Law(&["CAPE_DUREE"])),
    row("fr/glossary.rs", &["La SARL est"], Law(&["EURL_SARL_TNS"])),
    row("fr/interview.rs", &["Acceptez-vous une personne de 16"], Law(&["MINEUR_EMPLOI"])),
    row("fr/interview.rs", &["Mes heures déclarées"], Law(&["ETRANGER_ETUDIANT"])),
    row("questions/f_activite.rs", &["est fait pour des missions"], Law(&["PORTAGE_TJM_MIN"])),
    row("fr/motive_reasons.rs", &["la contribution prend"], Law(&["CAE_CONTRIBUTION"])),
    row("fr/motive_reasons.rs", &["Le portage prend"], Law(&["PORTAGE_FRAIS_GESTION"])),
    row("questions/f_clients.rs", &["Mais la même mission"], Law(&["PORTAGE_DUREE_36_MOIS"])),
    row("questions/f_qualif.rs", &["e portage demande un niveau bac", "un diplôme bac"], Law(&["PORTAGE_QUALIFICATION"])),
    row("questions/f_qualif.rs", &["avec moins de trois ans d’expérience"], Law(&["ARTISANAT_QUALIFICATION"])),
    row("questions/f_exigence.rs", &["Un diplôme du métier, ou trois ans d’expérience"], Law(&["ARTISANAT_QUALIFICATION"])),
    row("questions/f_aliments.rs", &["la loi demande un diplôme"], Law(&["ARTISANAT_QUALIFICATION"])),
    row("questions/f_autre_activite.rs", &["La règle des services", "Oui, elle rapportera"], Law(&["SERVICES_A_LA_PERSONNE_DECLARATION"])),
    row("questions/f_mineur.rs", &["À 16 ans", "Moins de 16", "16 ou 17"], Law(&["MINEUR_EMPLOI", "MINEUR_CREATION"])),
    row("questions/f_public.rs", &["à temps non complet"], Law(&["AGENTS_PUBLICS_TEMPS_NON_COMPLET"])),
    row("questions/f_are.rs", &["en deux fois (Arce)"], Law(&["ARCE"])),
    row("questions/f_cas.rs", &["J’ai moins de 18 ans"], Law(&["MINEUR_CREATION"])),
    row("fr/paths.rs", &["temps partiel pour création ("], Law(&["AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION"])),
    row("fr/acts", &["trois ans suffisent"], Law(&["ARTISANAT_QUALIFICATION"])),
    row("fr/paths.rs", &["trois ans suffisent"], Law(&["ARTISANAT_QUALIFICATION"])),
    row("fr/paths.rs", &["À 16 ans", "vous avez 16 ans"], Law(&["MINEUR_CREATION"])),
    row("fr/verdicts.rs", &["À 16 ans", "à 16 ans"], Law(&["MINEUR_CREATION"])),
    row("fr/verdicts.rs", &["Il faut un diplôme, un titre ou trois ans"], Law(&["ARTISANAT_QUALIFICATION"])),
    row("fr/paths.rs", &["Signer un CAPE"], Law(&["CAPE_DUREE"])),
    row("fr/paths.rs", &["evenir membre associé"], Law(&["CESA_DELAI_ASSOCIE"])),
    row("fr/paths.rs", &["une mission approche", "une même mission chez un client"], Law(&["PORTAGE_DUREE_36_MOIS"])),
    row("fr/reasons.rs", &["la contribution ("], Law(&["CAE_CONTRIBUTION"])),
    row("fr/reasons.rs", &["les frais de gestion ("], Law(&["PORTAGE_FRAIS_GESTION"])),
    row("fr/guides/mod.rs", &["Les chiffres de"], Law(&["PASS"])),
    row("fr/money/mod.rs", &["De janvier à", "Depuis juillet", "de la Cipav depuis"], Law(&["ACRE_MICRO_TAUX"])),
    row("fr/income_steps.rs", &["moins un abattement de 26"], Law(&["TNS_ASSIETTE_UNIQUE"])),
    row("fr/income_steps.rs", &["trois fois le Smic"], Law(&["REDUCTION_GENERALE_SALARIES"])),
    row("fr/income_steps.rs", &["La société paie"], Law(&["IS_TAUX"])),
    row("fr/income_steps.rs", &["Taux unique"], Law(&["PFU"])),
    row("fr/income_steps.rs", &["l’abattement de", "Abattement de"], Rates(pay_allowance)),
    row("fr/money/mod.rs", &["le plus souvent ; moins"], Rates(vat)),
    row("fr/money/benefit.rs", &["l’allocation du mois baisse"], Law(&["ARE_MAINTIEN_CUMUL"])),
    row("fr/money/benefit.rs", &["s’est terminé avant", "Le plafond de", "le plafond de"], Law(&["ARE_PLAFOND_60"])),
    row("fr/money/benefit.rs", &["une avance de"], Law(&["ARE_PROVISOIRE"])),
    row("fixed/paper.rs", &["par exemple 7", "2 minutes"], Ours("a row of the paper, and the time of a journey that types one")),
    row("fr/typed.rs", &["7b", "question 7", "9ac", "par exemple 231", "de 0 à 10", "de 1 à"], Ours("rows of the paper, as examples")),
    row("fr/advice.rs", &["7b", "9ac", "comme 231", "« 8", "de 0 à 10"], Ours("rows of the paper, as examples")),
    row("fr/sharing_words.rs", &["en faut 50"], Ours("the letters of a line, schema/line.md")),
    row("fr/money/benefit.rs", &["Nous comptons six mois"], Ours("notre hypothèse, que l’on change à côté")),
    row("fr/money/mod.rs", &["dix jours par mois", "70 heures par mois"], Ours("notre hypothèse, que l’on change à côté")),
    row("fr/guides", &["frais de gestion. Il y a deux montants", "contribution de 10"], Rates(month)),
    row("fr/income_steps.rs", &["Due au-dessus de"], Rates(high_incomes)),
    row("fr/income_statuses.rs", &["deux ans avant"], Ours("CGI art. 151-0 : l’avant-dernière année, 2024 pour 2026")),
    row("fr/alerts.rs", &["à la baisse en 2026"], Ours("l’année de l’accord, que le fait date au jour")),
    row("fr/income_statuses.rs", &["a commencé en 2025"], Ours("le jour que la personne a donné")),
    // How the result is computed and told.
    row("", &["ur 100", "0 à 100", "−100 à +100", "indice s’arrête à 0", "indice s’arrête à 100"], Ours("l’indice et ses variantes")),
    row("", &["1 000 fois", "1 000 variantes", "pour 5 variantes", "« 70 variantes"], Ours("le nombre de calculs")),
    row("fr/method.rs", &["part de 50 points", "de −4,5 pour la CAE à +8,5"], Ours("lus dans le moteur par un autre test")),
    row("fr/method.rs", &["répond deux fois", "66 à 74 fois"], Ours("mesuré par le certificat")),
    row("fr/fixed/method.rs", &["autour de 50", "60 000 d’entre elles"], Ours("le réglage du départ")),
    row("fr/trace.rs", &["1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. ", "−1 à 1", "huit fois sur dix"], Ours("les étapes du calcul")),
    // Our questions, their options and how long they take.
    row("questions/f_ca.rs", &["5 000 €", "15 000 €", "30 000 €", "45 000 €", "70 000 €", "100 000 €", "200 000 €"], Ours("chiffre d’affaires proposé")),
    row("questions/f_tarif.rs", &["100 €", "150 €", "250 €", "350 €", "500 €", "700 €"], Ours("tarif proposé")),
    row("questions/f_public.rs", &["80 % par exemple"], Ours("un exemple de temps partiel")),
    row("questions/f_reserve.rs", &["Moins de trois mois", "De trois à cinq mois", "De six à onze mois", "Un an ou plus"], Ours("tranches de réserve")),
    row("questions/f_vie.rs", &["dans les deux ans"], Ours("la durée dont parle la question")),
    row("questions/f_frais.rs", &["Moins de 10 €", "De 10 à 29 €", "De 30 à 49 €", "De 50 à 69 €", "70 € ou plus"], Ours("tranches de frais")),
    row("questions/f_invest.rs", &["Moins de 1 000 €", "De 1 000 à 4 999 €", "De 5 000 à 19 999 €", "De 20 000 à 49 999 €", "50 000 € ou plus"], Ours("tranches d’investissement")),
    row("fr/questions/", &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "Deux ou trois heures"], Ours("réponses proposées")),
    row("fr/options.rs", &["10"], Ours("le haut de l’échelle de 0 à 10")),
    row("fr/counterfactuals.rs", &["deux ou trois heures"], Ours("une réponse proposée")),
    row("questions/par_contribution.rs", &["10 % est un ordre de grandeur", "environ 10 %"], Ours("une situation imaginée, posée en question")),
    row("cli/src/messages.rs", &["le code de sortie 1"], Ours("un code de sortie")),
    row("", &["après sept jours sans visite", "aux sept jours de Safari"], Ours("ce que fait Safari de ce que garde un site")),
    row("fr/questions/", &["les deux ans qui viennent", "Dans cinq ans", "Dans les trois ans", "à trois ans", "d’un mois à l’autre"], Ours("durées dont parlent les questions")),
    row("fr/questions/", &["sept heures", "0 : je", "10 : j’en"], Ours("comment répondre")),
    row("", &["0 : je les évite", "10 : j’en prends", "0 si vous évitez", "10 si vous en prenez", "1, 2 et 3"], Ours("comment répondre")),
    row("", &["ur 100 €", "ur 1 000 €", "0 ou plus", "entre 0 et", "de 0 à", "De 0 à", "22 000", "45 000"], Ours("exemples et bornes de ce qui s’écrit")),
    row("", &["De 33 à 43 questions", "6 à 8 minutes", "de 10 à 33 questions, 2 à 6 minutes", "2 à 6 minutes", "1 métier trouvé"], Ours("le temps du questionnaire")),
    // The month that the guides tell, and what the money supposes.
    row("fr/guides", &["2 208 €", "42 000 €", "3 500 €", "200 € de frais", "1 667 €", "100 € de frais", "81 600 €", "6 800 €", "700 € de frais", "hors taxes sur un an"], Ours("le mois raconté, calculé par un autre test")),
    row("fr/guides", &["deux jours par semaine"], Ours("le mois raconté")),
    row("fr/guides/mod.rs", &["Un mois ordinaire"], Ours("le titre du mois raconté")),
    row("fr/guides/portage.rs", &["Deux jours par semaine"], Ours("le mois raconté")),
    row("fr/outcomes.rs", &["62,5 %"], Ours("le reste de 100 % : un autre test le vérifie")),
    row("fr/guides/micro.rs", &["Un mois sans vente", "un mois vide", "trois semaines"], Ours("façons de parler")),
    row("fr/paths.rs", &["la moitié de votre salaire six mois", "à 80 % du plafond", "un tiers"], Ours("nos repères pour passer à la suite")),
    row("fr/acts", &["200 €", "600 €"], Ours("deux exemples de revenu, pour une simulation")),
    row("fr/acts", &["cinq minutes", "dans trois semaines"], Ours("nos repères pour demander et pour revenir")),
    row("fr/money/mod.rs", &["mutuelle à 40 €", "laisse 480 €"], Ours("notre hypothèse, et douze fois elle")),
    row("fr/money/mod.rs", &["de 250 à 400 €", "environ 500 €", "environ 50 €", "Pour 40 000 €"], Ours("des ordres de grandeur : un autre test les calcule")),
    row("fr/money/mod.rs", &["la moitié de ce qui reste", "en paie la moitié"], Ours("notre hypothèse")),
    row("fr/money/mod.rs", &["une société d’au moins"], Rates(mobility_staff)),
    row("fr/money/mod.rs", &["celui des bureaux"], Rates(accidents)),
    row("", &["du capital et du compte courant", "de cette somme, les dividendes"], Rates(dividends_free)),
    row("fr/income_steps.rs", &["La moitié", "40 € par mois", "sur un an"], Ours("notre hypothèse")),
    row("fr/money/mod.rs", &["85 à 250 €"], Ours("le prix d’un cabinet, par mois : un autre test le calcule")),
    row("fr/money/mod.rs", &["30 juin 2026", "moins de 1 %", "125 cas"], Ours("le simulateur comparé")),
    row("fr/money/mod.rs", &["moins de 2 €", "640 foyers"], Ours("OpenFisca comparé : tests/cases/household_tax.csv")),
    row("fr/money/mod.rs", &["d’il y a deux ans"], Ours("CGI art. 151-0 : l’avant-dernière année, 2024 pour 2026")),
    // What the program counts, or cannot take.
    row("fr/attempts.rs", &["1 essai", "1 déjà", "2 Mo", "plus de 5 000"], Ours("essais et fichiers")),
    row("fr/interface.rs", &["1 voie"], Ours("voies fermées")),
    row("fr/group/notes.rs", &["dépasse 2 Mo"], Ours("les fichiers d’une réunion")),
    row("cli/src/messages.rs", &["de 2 à 200", "0 si tout est compté, 1 si une ligne ne l’est pas, 2 s’il"], Ours("la ligne de commande")),
    row("fr/privacy.rs", &["sept jours sans visite"], Ours("ce que fait Safari")),
    row("fr/fixed", &["320 pixels", "deux fois plus grand", "106 critères"], Ours("l’accessibilité")),
    row("fixed/ipdas.rs", &["critères 39 à 47", "PLoS ONE, 2009", "de 47 critères", "Medical Decision Making, 2014", "la version 4", "0272989X13501721"], Ours("les règles des aides à la décision")),
    row("fr/method.rs", &["six fois par an", "après dix-huit mois"], Ours("les relectures : MAINTENANCE.md, et la durée d’une pratique")),
    row("fr/method.rs", &["formule de 1958", "60 est ordinaire", "80 est facile"], Ours("la formule de lisibilité")),
    row("fr/refusals.rs", &["deux fois", "7 %", "pour 5,5 %", "pour la moitié", "de mois de 1", "entre 0 et 1"], Ours("la forme des fichiers")),
    row("cli/src/messages.rs", &["0 si tout va bien, 1 si une ligne est fausse, 2 si", "1 Mio", "euros (0)", "de 0 à 9 (0)", "d’il y a deux ans", "deux ans sans elle", "le 1er janvier", "cinq ans plus tôt"], Ours("la ligne de commande")),
    row("cli/src/messages.rs", &["0 si tout va bien, 1 si une ligne est fausse, 2 si", "1 Mio", "euros (0)", "entre 0 et 1 (0)", "entre 0 et 1 (obligatoire", "de 1 à 12", "année entière (12)", "40 € par mois", "la moitié de ce qui reste", "euros (1000)", "deux ans sans elle", "le 1er janvier", "cinq ans plus tôt"], Ours("la ligne de commande")),
];

/// CGI art. 83, 3°.
fn pay_allowance() -> Vec<Figure> {
    vec![Figure::number(rates::PAY_ALLOWANCE.on(crate::LAW).0 * 100.0, "%")]
}

/// What the month told in the guides supposes of a portage firm and of a CAE.
fn month() -> Vec<Figure> {
    let shares = [rates::MANAGEMENT_FEE, rates::CONTRIBUTION];
    shares.map(|share| Figure::number(share * 100.0, "%")).to_vec()
}

/// CGCT art. L2333-64.
fn mobility_staff() -> Vec<Figure> {
    vec![Figure::number(rates::MOBILITY_STAFF.on(crate::LAW).into(), "salariés")]
}

/// Accidents at work: offices, and building.
fn accidents() -> Vec<Figure> {
    let rates = [rates::accidents(crate::LAW), rates::ACCIDENTS_BUILDING.on(crate::LAW)];
    rates
        .map(|rate| Figure::number((rate * 1e4).round() / 1e2, "%"))
        .to_vec()
}

/// CSS art. L131-6, III, 2°.
fn dividends_free() -> Vec<Figure> {
    vec![Figure::number(rates::DIVIDENDS_FREE.on(crate::LAW) * 100.0, "%")]
}

/// CGI art. 278.
fn vat() -> Vec<Figure> {
    vec![Figure::number(rates::VAT.on(crate::LAW) * 100.0, "%")]
}

/// CGI art. 223 sexies.
fn high_incomes() -> Vec<Figure> {
    let above = rates::CEHR_SINGLE.on(crate::LAW)[0].above.whole_euros();
    vec![Figure::number(above as f64, "€")]
}
