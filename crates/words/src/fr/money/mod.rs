//! What would be left: the words of the section.

use engine::income::{Family, PaidBy};
use law::Date;

use super::format::date;

mod benefit;
mod sentences;
mod years;

pub use benefit::*;
pub use sentences::{
    agreement_sentence, agreement_sentences, by_month, by_month_between, by_year, cell, cfe_said, cliff_sentence,
    computation, costs_follow, crossing_sentence, crossing_sentences, left_a_month, micro_stops, no_crossing, not_open,
    nothing_left, order_sentence, short_name, sources_read, to_invoice, to_the_cent, under_condition, usually, vat_due,
    wanted_too_much, wrong_amount, wrong_number,
};

pub use years::*;

/// Title of the section.
pub const TITLE: &str = "Ce qu’il vous resterait";
/// What it is, with the rates of this year.
pub fn lead(year: u16) -> String {
    [
        "Une estimation pour une année entière, avec les taux de ",
        &year.to_string(),
        ". Elle ne change pas la recommandation : elle la complète.",
    ]
    .concat()
}

/// Title of the controls.
pub const CONTROLS: &str = "Vos chiffres";
/// The turnover, before its field.
pub const TURNOVER: &str = "Ce que paient vos clients par an";
/// What the amount holds when clients recover VAT.
pub const WITHOUT_VAT: &str = "Hors taxes.";
/// The slider of the turnover.
pub const TURNOVER_SLIDER: &str = "Curseur du chiffre d’affaires par an";
/// Who pays the VAT.
pub const VAT_CLIENTS: &str = "Vos clients récupèrent-ils la TVA ?";
/// Who may recover it, with the share of the turnover that private clients pay.
pub const VAT_CHOICES: [(&str, &str, f64); 3] = [
    ("entreprises", "Oui : des entreprises", 0.0),
    ("particuliers", "Non : des particuliers, des associations", 1.0),
    ("mixte", "Les deux, à moitié", 0.5),
];
/// What to write when private clients pay VAT.
pub const VAT_PRICE: &str = "Pour les particuliers, comptez le prix qu’ils paient, TVA comprise.";
/// The rate of the activity.
pub const VAT_RATE: &str = "Taux de TVA de votre activité, en %";
/// Which other rates there are.
pub const VAT_RATE_HINT: &str = "20 % le plus souvent ; moins pour les aliments, les livres, des travaux dans un logement. Votre facture ou votre conseil le dit.";
/// The costs, before their field.
pub const COSTS: &str = "Vos frais par an";
/// The slider of the costs.
pub const COSTS_SLIDER: &str = "Curseur des frais par an";
/// A slider that nobody moved.
pub const NOT_CHOSEN: &str = "pas encore choisi";
/// Back to the hypotheses of the answers.
pub const RESET: &str = "Revenir à mes réponses";
/// Said once it is done.
pub const RESET_DONE: &str = "Les chiffres de vos réponses sont revenus.";
/// Heard once the lines of a part have followed its fields: they are there to read.
pub const UP_TO_DATE: &str = "Les montants de chaque voie sont à jour.";
/// No turnover in the answers.
pub const UNKNOWN_TURNOVER: &str = "Vous n’avez pas indiqué de chiffre d’affaires. Voici quatre exemples. Pour voir le vôtre, écrivez un montant ou bougez le curseur.";
/// Costs above turnover.
pub const COSTS_ABOVE: &str =
    "Vos frais dépassent ce que vous encaissez. Avant de choisir une voie, il faut revoir les prix ou les dépenses.";
/// Title of the four figures.
pub const FIGURES: &str = "Le détail de chaque voie";
/// Unit of the main figure.
pub const MONTHLY: &str = "par mois, après impôt";
/// Unfolds a computation.
pub const SHOW_COMPUTATION: &str = "Voir le calcul";
/// Unfolds the other statuses.
pub const OTHER_STATUSES: &str = "Voir les autres statuts";
/// Column of a line.
pub const LINE: &str = "Ligne";
/// Column of its amount.
pub const AMOUNT: &str = "Montant par an";
/// A line that adds.
pub const ADDS: &str = "plus";
/// A line that takes.
pub const TAKES: &str = "moins";
/// A line that only explains.
pub const SHOWS: &str = "pour information";
/// First result.
pub const BEFORE_TAX: &str = "Net avant impôt";
/// Tax.
pub const TAX: &str = "Impôt sur le revenu";
/// Last result.
pub const AFTER_TAX: &str = "Net après impôt";
/// Said under the four figures.
pub const ABOUT_BEST: &str = "Pour la création, nous montrons le statut qui laisse le plus. Pour la CAE et le portage, le premier chiffre est le plus prudent : il sert à comparer. Le foyer se décrit dans les hypothèses : sans rien changer, c’est une personne seule. La comptabilité et les assurances ne sont pas comptées : voyez plus bas.";
/// The four bars.
pub const BARS: &str = "Net par mois après impôt, voie par voie";
/// Under the four bars: the fifth answer.
pub const NOT_STARTING: &str =
    "Sans rien lancer : ce que vous touchez aujourd’hui continue, tant que ses conditions sont remplies.";
/// Title of the amount wanted.
pub const WANTED_TITLE: &str = "Pour garder un montant, combien facturer ?";
/// The amount wanted.
pub const WANTED: &str = "Ce que vous voulez garder par mois, après impôt";
/// Its slider.
pub const WANTED_SLIDER: &str = "Curseur du montant à garder par mois";
/// Days, or hours, that clients pay.
pub const fn wanted_paid(by: PaidBy) -> &'static str {
    match by {
        PaidBy::Day => "Jours de travail que vos clients paient, par an",
        PaidBy::Hour => "Heures de travail que vos clients paient, par an",
    }
}
/// What the other days, or hours, are.
pub const fn wanted_paid_hint(by: PaidBy) -> &'static str {
    match by {
        PaidBy::Day => {
            "Nous comptons dix jours par mois. Les autres jours, personne ne les paie : chercher des clients, gérer, se former, se reposer."
        }
        PaidBy::Hour => {
            "Nous comptons 70 heures par mois. Les autres, personne ne les paie : aller d’un client à l’autre, en chercher, gérer, se former."
        }
    }
}
/// Title of the curve.
pub const CURVE: &str = "Quand le chiffre d’affaires change";
/// What the curve is.
pub const ABOUT_CURVE: &str = "Net par mois après impôt, selon le chiffre d’affaires par an. En CAE et en portage, la ligne est sans la réduction générale de cotisations ; la bande au-dessus va jusqu’au chiffre avec elle.";
/// The axis of nets.
pub const NET_AXIS: &str = "€ par mois";
/// The axis of turnovers.
pub const TURNOVER_AXIS: &str = "€ encaissés par an";
/// Unfolds the table of the curve.
pub const AS_TABLE: &str = "Les mêmes chiffres en tableau";
/// Title of the table.
pub const TABLE_CAPTION: &str = "Net par mois après impôt, en euros, selon le chiffre d’affaires par an";
/// Title of the examples.
pub const EXAMPLES_CAPTION: &str = "Exemples : net par mois après impôt, en euros";
/// Column of turnovers.
pub const BY_YEAR: &str = "Par an";
/// The row of the person.
pub const YOURS: &str = "vous";
/// After the figure of a way that is closed.
pub const CLOSED: &str = " (voie fermée)";
/// After the figure of a way that is out of the ranking.
pub const UNRANKED: &str = " (hors classement)";
/// Creation leads by less than its accounting costs.
pub const ACCOUNTING: &str = "Mais un cabinet comptable coûte en général de 85 à 250 € par mois. Il n’est pas compté ici : l’ordre peut changer.";
/// Once figures were changed.
pub const AS_ANSWERED: &str = "En haut de la page, les montants restent ceux de vos réponses.";
/// Said to someone on unemployment benefit.
pub const BENEFIT: &str =
    "Votre allocation chômage (ARE) n’est pas dans ces montants : dépliez « Avec votre allocation chômage », plus bas.";
/// Said first when a point must be settled.
pub const ONCE_SETTLED: &str = "Ces montants valent une fois ce point réglé.";
/// Under the two figures of a pay.
pub const REDUCTION: &str = "Le premier chiffre est sans la réduction générale de cotisations, le second avec. La loi l’ouvre à tous les salariés couverts par l’assurance chômage ; son montant dépend des heures écrites au contrat.";
/// Before the year of the cautious figure, when there are two.
pub const CAUTIOUS: &str = "Chiffre prudent : ";
/// A cell without any figure.
pub const NO_FIGURE: &str = "au-dessus du plafond";
/// The money of a result received, under the law of two days.
pub const THEN_CAPTION: &str = "Net par mois après impôt, en euros : le jour du résultat reçu, et aujourd’hui";
/// Column of the ways.
pub const THEN_WAY: &str = "Voie";

/// The law of both days gives the same.
pub fn same_money(then: Date) -> String {
    format!("Avec la loi du {}, ces montants seraient les mêmes.", date(then))
}

/// Title of the covers.
pub const BUYS: &str = "Ce que cet argent achète";
/// What the covers are.
pub const ABOUT_BUYS: &str =
    "Moins d’argent tout de suite peut vouloir dire plus de protection. Voici la différence, en mots.";
/// After a source to read again.
pub const TO_CHECK: &str = ", à vérifier";
/// Title of what is left out.
pub const UNCOUNTED_TITLE: &str = "Ce qui n’est pas compté";
/// The local tax, before its order of magnitude.
pub const CFE: &str = "La CFE en micro ou en création, dès la deuxième année";
/// Without a turnover.
pub const CFE_NEEDS_TURNOVER: &str = "écrivez ce que paient vos clients pour voir un ordre de grandeur.";
/// Unfolds the hypotheses.
pub const HYPOTHESES: &str = "Voir et changer les hypothèses";
/// The activity, before its fields.
pub const HYPOTHESES_ACTIVITY: &str = "Votre activité";
/// What the ways take, before its fields.
pub const HYPOTHESES_WAYS: &str = "TVA, frais des voies, dividendes";
/// What else is supposed.
pub const HYPOTHESES_SUPPOSED: &str = "Ce que nous supposons aussi, et la méthode";
/// Nature of income.
pub const NATURE: &str = "Nature de l’activité";
/// No nature chosen.
pub const NATURE_NONE: &str = "Choisissez une nature";
/// What to do without a nature.
pub const NATURE_CHOOSE: &str = "Pour voir le calcul d’une autre activité, choisissez sa nature.";
/// Management fee.
pub const FEE: &str = "Frais de gestion du portage, en % du chiffre d’affaires";
/// Contribution.
pub const CONTRIBUTION: &str = "Contribution à la CAE, en % du chiffre d’affaires";
/// ACRE.
pub const ACRE: &str = "Compter l’Acre, une baisse de cotisations la première année";
/// The situation may open it.
pub const ACRE_MAYBE: &str = "Votre situation peut ouvrir l’Acre : cochez pour voir une première année avec elle.";
/// What it is.
pub const ACRE_HINT: &str = "L’Acre est réservée à certaines situations et se demande à l’Urssaf. Nous ne la comptons ni en CAE, ni en portage. En micro, elle dure jusqu’à la fin du troisième trimestre qui suit le début : moins d’une année, le plus souvent.";
/// Day of creation.
pub const CREATION: &str = "Début de l’activité, pour l’Acre";
/// Before July.
pub const CREATION_BEFORE: &str = "De janvier à juin 2026";
/// From July.
pub const CREATION_FROM: &str = "Depuis juillet 2026";
/// The household, before its fields.
pub const HOUSEHOLD: &str = "Votre foyer, pour l’impôt";
/// What is counted of it.
pub const HOUSEHOLD_HINT: &str = "Nous comptons ce que l’activité ajoute à l’impôt du foyer. L’impôt que vous payez déjà n’est pas retiré de ces montants. Une allocation chômage imposable compte comme un salaire.";
/// Children in charge.
pub const CHILDREN: &str = "Enfants à charge";
/// Other wages of the person.
pub const OTHER_WAGES: &str = "Vos autres salaires de l’année (net imposable)";
/// Pensions of the person.
pub const OTHER_PENSION: &str = "Votre retraite ou vos pensions de l’année (imposables)";
/// Wages of the partner.
pub const PARTNER_WAGES: &str = "Salaires de l’autre personne (net imposable)";
/// Pensions of the partner.
pub const PARTNER_PENSION: &str = "Retraite ou pensions de l’autre personne (imposables)";
/// Reference income.
pub const REFERENCE_INCOME: &str = "Revenu fiscal de référence d’il y a deux ans";
/// What it is for.
pub const REFERENCE_INCOME_HINT: &str = "Il est écrit sur votre avis d’impôt. Il ouvre ou ferme le versement libératoire en micro. Laissez vide si vous ne le connaissez pas.";
/// Who fills in the tax return.
pub const fn family(family: Family) -> &'static str {
    match family {
        Family::Alone => "Une personne, imposée seule",
        Family::Couple => "Un couple, imposé ensemble (mariage ou Pacs)",
        Family::LoneParent => "Une personne qui vit seule avec ses enfants (case T)",
    }
}
/// A second nature of activity.
pub const SECOND: &str = "Seconde nature d’activité, si vous en avez deux";
/// None.
pub const SECOND_NONE: &str = "Aucune";
/// What it changes.
pub const SECOND_HINT: &str = "Par exemple réparer et vendre. En micro, chaque part a ses taux, et le plafond des services vaut aussi. Ailleurs, nous gardons la caisse de la première nature.";
/// Before it, when the answers tell both.
pub const SECOND_SAID: &str = "Vous avez répondu « Les deux » : nous comptons autant de ventes que de services. ";
/// Its share.
pub const SECOND_SHARE: &str = "Part de cette seconde activité, en % du chiffre d’affaires";
/// Pay beside dividends.
pub const PAY: &str = "EURL ou SASU avec dividendes : somme par an pour vous payer, cotisations comprises";
/// When it is left empty.
pub const PAY_HINT: &str = "Vide : la moitié de ce qui reste après les frais. Le reste paie l’impôt sur les sociétés, puis part en dividendes. Le détail de la création montre ces deux statuts.";
/// Capital.
pub const CAPITAL: &str = "Capital et compte courant d’associé de l’EURL";
/// What it changes.
pub const CAPITAL_HINT: &str =
    "Au-dessus de 10 % de cette somme, les dividendes de l’EURL paient des cotisations, comme une rémunération.";
/// What else is supposed.
pub const SUPPOSED: [&str; 9] = [
    "Une année entière en France métropolitaine, aux taux de l’année, avec l’impôt de l’année. Outre-mer et à Mayotte, d’autres taux s’appliquent : ces montants n’y valent pas.",
    "En Alsace et en Moselle, un salaire paie une cotisation maladie de plus, et un artisan une taxe plus haute. Ce n’est pas compté.",
    "Le foyer est celui que vous décrivez plus haut. Sans rien écrire : une personne seule, sans autre revenu. Ni enfant en garde alternée, ni revenu de placement, ni crédit d’impôt.",
    "Statut cadre en portage et en SASU, non cadre en CAE.",
    "La même mutuelle à 40 € par mois est retirée partout. Avec un salaire, l’employeur en paie la moitié. Le simulateur officiel ne la retire pas sans employeur : il laisse 480 € de plus par an en micro.",
    "En CAE et en portage, vos frais sont remboursés sans cotisations.",
    "Le versement mobilité n’est pas compté. Dans beaucoup de villes, une société d’au moins onze salariés le paie. Pour 40 000 € encaissés, en portage ou en CAE : de 250 à 400 € de moins par an.",
    "Le taux des accidents du travail dépend du métier. Nous prenons 0,64 %, celui des bureaux. Dans le bâtiment, il approche 5 % : environ 500 € de moins par an en CAE, en portage ou en SASU.",
    "Nous supposons moins de cinquante salariés. Au-delà, une CAE ou une société de portage paie un peu plus : environ 50 € par an.",
];
/// Where the rates come from.
pub const METHOD: &str = "Les taux sont ceux de l’Urssaf et du code général des impôts. Le calcul suit le simulateur officiel de l’Urssaf, version du 30 juin 2026, à moins de 1 % près sur 125 cas comparés. Cela montre qu’il suit le simulateur, pas que le simulateur suit la loi. Il ne connaît ni la CAE, ni le portage : leurs frais sont des ordres de grandeur. L’impôt du foyer et l’allocation chômage sont comparés à OpenFisca, un autre calcul public. Pour l’impôt : moins de 2 € d’écart par an sur 640 foyers. Pour l’Acre en micro, nous suivons l’article D131-6-3 : plafond de ventes, et taux de la Cipav depuis juillet 2026. Le simulateur ne les compte pas encore.";
/// Where the official model is.
pub const METHOD_SOURCE: &str = "https://mon-entreprise.urssaf.fr/";
/// The text of the link to it.
pub const METHOD_LINK: &str = "Le simulateur officiel (nouvel onglet)";
