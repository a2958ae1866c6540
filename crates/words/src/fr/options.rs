//! The answers in words: labels of the options, « je ne sais pas », recaps.

use engine::{Answer, Item, question as rules};

use super::format::euros;
use super::interface::questionnaire as text;
use super::items::question;

/// The labels of the options of an item, in the order of the engine; for an amount, the suggested values.
pub const fn labels(item: Item) -> &'static [&'static str] {
    match item {
        Item::MotRang => MOT_RANG,
        Item::MotGain | Item::MotLien | Item::MotSens => IMPORTANCE,
        Item::MotRevers => MOT_REVERS,
        Item::ParContact
        | Item::ParMethodes
        | Item::ColSolitude
        | Item::AutMaitre
        | Item::AutRegles
        | Item::SecSansContrat
        | Item::RisVariations
        | Item::GesComptes => AGREEMENT,
        Item::ParTemps => PAR_TEMPS,
        Item::ParContribution => PAR_CONTRIBUTION,
        Item::ColGuide | Item::SecArbitrage | Item::GesDeleguer | Item::AmbTaille => BIPOLAR,
        Item::RisGeneral => ELEVEN_POINTS,
        Item::AmbTroisAns => AMB_TROIS_ANS,
        Item::FActivite => F_ACTIVITE,
        Item::FReglementee => F_REGLEMENTEE,
        Item::FClients => F_CLIENTS,
        Item::FQualif => F_QUALIF,
        Item::FTraction => F_TRACTION,
        Item::FCa => F_CA,
        Item::FTarif => F_TARIF,
        Item::FFrais => F_FRAIS,
        Item::FInvest => F_INVEST,
        Item::FAssocies => F_ASSOCIES,
        Item::FHorizon => F_HORIZON,
        Item::FSituation => F_SITUATION,
        Item::FAutorisation => F_AUTORISATION,
        Item::FAre => F_ARE,
        Item::FCas => F_CAS,
        Item::FTitre => F_TITRE,
    }
}

const MOT_RANG: &[&str] = &[
    "Gagner ma vie : avoir un revenu, payer mes factures, mettre de côté",
    "Exister parmi les autres : rencontrer des gens, avoir une place et de la reconnaissance",
    "Faire des choses qui m’intéressent : apprendre, créer, soigner, réparer, transmettre",
];
const IMPORTANCE: &[&str] = &[
    "Pas du tout important",
    "Peu important",
    "Moyennement important",
    "Important",
    "Essentiel",
];
const MOT_REVERS: &[&str] = &[
    "Trop travailler pour un revenu trop faible ou trop incertain",
    "Des tensions avec les autres, un manque de reconnaissance",
    "La solitude, personne avec qui parler du travail",
    "Des tâches ennuyeuses, sans intérêt pour moi",
    "Rien de tout cela",
];
const AGREEMENT: &[&str] = &[
    "Pas du tout d’accord",
    "Plutôt pas d’accord",
    "Ni l’un ni l’autre",
    "Plutôt d’accord",
    "Tout à fait d’accord",
];
const PAR_TEMPS: &[&str] = &[
    "Aucun",
    "Environ une heure",
    "Deux ou trois heures",
    "Une demi-journée",
    "Une journée ou plus",
];
const PAR_CONTRIBUTION: &[&str] = &[
    "Non : je préfère tout garder et me débrouiller",
    "Plutôt non",
    "Cela dépend des services",
    "Plutôt oui",
    "Oui : payer pour du commun me va bien",
];
const BIPOLAR: &[&str] = &[
    "Tout à fait A",
    "Plutôt A",
    "Entre les deux",
    "Plutôt B",
    "Tout à fait B",
];
const ELEVEN_POINTS: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const AMB_TROIS_ANS: &[&str] = &[
    "Revenir à un emploi, ou arrêter",
    "Continuer à mon échelle, sans embaucher",
    "Peut-être embaucher",
    "Faire entrer une personne associée",
    "Embaucher, c’est prévu",
    "Faire entrer des investisseurs, ou revendre l’entreprise",
];
const F_ACTIVITE: &[&str] = &[
    "Conseil, formation d’adultes, informatique, communication, design, traduction, services aux entreprises",
    "Services aux particuliers : coaching, bien-être, cours hors du domicile, photo, visites guidées, accord de piano, réparation d’objets…",
    "Services à la personne, à domicile : ménage, garde d’enfants, aide, cours ou aide informatique à domicile, petit jardinage avec d’autres services…",
    "Artisanat du bâtiment : travaux, rénovation, dépannage",
    "Métier artisanal avec diplôme obligatoire : coiffure, esthétique, boulangerie, pâtisserie, boucherie, réparation automobile…",
    "Fabrication sans diplôme obligatoire : objets, vêtements, bijoux, meubles, traiteur…",
    "Commerce : achat et revente, boutique, vente en ligne, marchés",
    "Restaurant, bar, hébergement, lieu ouvert au public",
    "Transport, livraison, VTC",
    "Agriculture et espaces verts : maraîchage, élevage, paysage, entretien de jardins, pêche…",
    "Artiste-auteur : écriture, illustration, arts visuels, photo d’auteur, musique composée…",
    "Autre profession réglementée : soins, psychologie, droit, chiffre, architecture, immobilier, sécurité, auto-école…",
    "Autre",
];
const F_REGLEMENTEE: &[&str] = &[
    "Médecine, soins infirmiers, kinésithérapie, orthophonie, pharmacie, soins vétérinaires ; avocat, notariat ; expertise comptable",
    "Ostéopathie, psychologie, ergothérapie, diététique ; architecture, géomètre-expert ; ski et montagne ; guide-conférence",
    "Activité avec carte, licence ou agrément : agence immobilière, sécurité, auto-école, voyages, courtage…",
];
const F_CLIENTS: &[&str] = &[
    "Plusieurs entreprises",
    "Surtout une seule entreprise (par exemple un ancien employeur)",
    "Des collectivités, des écoles, des associations",
    "Des particuliers",
    "Des entreprises et des particuliers",
];
const F_QUALIF: &[&str] = &[
    "Un diplôme bac + 2 ou plus, ou au moins trois ans d’expérience",
    "Un CAP, un BEP, un BP ou un titre professionnel, avec moins de trois ans d’expérience",
    "Pas encore, c’est en cours",
    "Rien de tout cela",
];
const F_TRACTION: &[&str] = &[
    "Des clients paient déjà ou ont signé",
    "Plusieurs personnes ont promis d’acheter",
    "J’ai des contacts, rien de sûr",
    "C’est encore une idée",
];
const F_CA: &[&str] = &[
    "5 000 €",
    "15 000 €",
    "30 000 €",
    "45 000 €",
    "70 000 €",
    "100 000 €",
    "200 000 €",
];
const F_TARIF: &[&str] = &["100 €", "150 €", "250 €", "350 €", "500 €", "700 €"];
const F_FRAIS: &[&str] = &[
    "Moins de 10 €",
    "De 10 à 29 €",
    "De 30 à 49 €",
    "De 50 à 69 €",
    "70 € ou plus",
];
const F_INVEST: &[&str] = &[
    "Moins de 1 000 €",
    "De 1 000 à 4 999 €",
    "De 5 000 à 19 999 €",
    "De 20 000 à 49 999 €",
    "50 000 € ou plus",
];
const F_ASSOCIES: &[&str] = &[
    "Par moi seulement",
    "Peut-être à plusieurs, plus tard",
    "À plusieurs, dès le départ",
];
const F_HORIZON: &[&str] = &[
    "Je veux tester une idée sans m’engager longtemps",
    "Je veux facturer une ou quelques missions précises, puis voir",
    "Je cherche un complément de revenu",
    "Je veux en vivre durablement",
    "Je veux bâtir une entreprise",
];
const F_SITUATION: &[&str] = &[
    "Travail salarié à temps plein",
    "Travail salarié à temps partiel",
    "Contrat qui se termine, démission ou rupture en cours",
    "Recherche d’emploi avec allocation chômage (ARE)",
    "Recherche d’emploi sans ARE, ou RSA, ASS",
    "Études",
    "Retraite",
    "Fonction publique, temps plein",
    "Fonction publique, temps partiel ou disponibilité",
    "Micro-entreprise déjà ouverte",
    "Autre activité indépendante (EI, société)",
    "Autre, sans activité",
];
const F_AUTORISATION: &[&str] = &[
    "Oui, j’ai l’accord écrit, ou la loi m’en dispense (profession libérale liée à mes fonctions d’enseignement)",
    "Je l’ai demandé, j’attends la réponse",
    "Non",
];
const F_ARE: &[&str] = &[
    "Garder l’allocation chaque mois pendant le démarrage",
    "La toucher en capital, en deux fois (Arce)",
    "Je n’ai pas de droits",
];
const F_CAS: &[&str] = &[
    "J’ai moins de 18 ans (sans émancipation)",
    "Une décision de justice m’interdit de gérer une entreprise",
    "Mon contrat contient une clause d’exclusivité ou de non-concurrence, et mon projet vise les mêmes clients ou le même métier que mon employeur",
    "Mon employeur, ou mon seul client, me demande de passer à la facture, ou fixe mes horaires ou mes outils",
    "Aucun de ces cas",
];
const F_TITRE: &[&str] = &[
    "Non (nationalité française, Union européenne, EEE, Suisse…)",
    "Oui, et mon titre permet toute activité (résident, vie privée et familiale, « talent – famille », « recherche d’emploi ou création d’entreprise »…)",
    "Oui : carte « entrepreneur / profession libérale » ou « talent – porteur de projet »",
    "Oui : carte « salarié », « travailleur temporaire », ou une autre carte « talent » (salarié qualifié, carte bleue européenne, chercheur…)",
    "Oui : carte « étudiant »",
    "Je n’ai pas encore le droit de travailler",
];

/// The label of an option; empty for a rank that the item does not have.
pub fn option(item: Item, rank: u8) -> &'static str {
    labels(item).get(usize::from(rank)).copied().unwrap_or_default()
}

/// « Je ne sais pas » or « je préfère ne pas répondre »; none where an answer is required.
pub fn dont_know(item: Item) -> Option<&'static str> {
    rules(item).dont_know.map(|word| {
        if word == "nsp" {
            "Je ne sais pas"
        } else {
            "Je préfère ne pas répondre"
        }
    })
}

/// An answer in words, for recaps.
pub fn answer(item: Item, answer: Answer) -> String {
    match answer {
        Answer::Choice(rank) => choice(item, rank),
        Answer::Ranking(ranks) => ranks.map(short_reason).join(", puis "),
        Answer::Several(set) => set
            .ranks()
            .map(|rank| option(item, rank))
            .collect::<Vec<_>>()
            .join(" ; "),
        Answer::Amount(amount) => euros(i64::from(amount)),
        Answer::DontKnow => dont_know(item).unwrap_or_default().to_owned(),
    }
}

/// Between two poles or on the 0 to 10 scale, the label alone says nothing: the pole or the top is added.
fn choice(item: Item, rank: u8) -> String {
    let label = option(item, rank);
    match (question(item).poles, rank) {
        _ if item == Item::RisGeneral => [label, " sur 10"].concat(),
        (Some((pole, _)), 0 | 1) | (Some((_, pole)), 3..) => [label, " : ", pole].concat(),
        (Some(_) | None, _) => label.to_owned(),
    }
}

/// What is read aloud after the label of an option, so that it says by ear what the rest of the screen says to the eye:
/// what A and B stand for, what the ends of the scale mean. Empty where the label says it all.
pub fn heard(item: Item, rank: u8) -> String {
    match (question(item).poles, rank) {
        (None, _) if item == Item::RisGeneral => on_the_scale(rank).to_owned(),
        (None, _) => String::new(),
        (Some((pole, _)), 0 | 1) | (Some((_, pole)), 3..) => [" : ", pole].concat(),
        (Some((low, high)), _) => [" : A, ", low, " ; B, ", high].concat(),
    }
}

/// What follows a point of the 0 to 10 scale.
fn on_the_scale(rank: u8) -> &'static str {
    match rank {
        0 => text::SCALE_LOW.trim_start_matches('0'),
        10 => text::SCALE_HIGH.trim_start_matches("10"),
        _ => " sur 10",
    }
}

/// The reasons of `mot_rang`, short.
const fn short_reason(rank: u8) -> &'static str {
    match rank {
        0 => "gagner ma vie",
        1 => "exister parmi les autres",
        _ => "faire ce qui m’intéresse",
    }
}

/// Shown beside the result of a person who would rather not speak of a residence permit.
pub const PERMIT_NOTE: &str = "Vérifiez que votre titre permet cette activité.";
