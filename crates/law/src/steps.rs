//! First steps of each way, in order.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};

/// Step of the way, with its rank.
pub const ETAPE_CAE_1: Fact<()> = Fact::text(About {
    id: "etape_cae_1",
    statement: built(
        "Repérer les CAE de sa région et de son métier dans l’annuaire de la Fédération, en vérifier l’activité acceptée et les assurances.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CAE_2: Fact<()> = Fact::text(About {
    id: "etape_cae_2",
    statement: built("S’inscrire à une réunion d’information collective de la CAE choisie (passage obligé)."),
    unit: built(""),
    article: built(""),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CAE_3: Fact<()> = Fact::text(About {
    id: "etape_cae_3",
    statement: built(
        "Présenter son projet à l’équipe d’accompagnement : demander par écrit le taux et l’assiette de la contribution, les assurances, les conditions d’entrée et de sortie.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CAE_4: Fact<()> = Fact::text(About {
    id: "etape_cae_4",
    statement: built(
        "Si l’on est demandeur d’emploi, prévenir France Travail avant de signer et faire confirmer le maintien des allocations pendant le CAPE.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.francetravail.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CAE_5: Fact<()> = Fact::text(About {
    id: "etape_cae_5",
    statement: built(
        "Vérifier que l’on n’est pas salarié à temps complet avant un CAPE, ou négocier un temps partiel ou un CESA direct.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CAE_6: Fact<()> = Fact::text(About {
    id: "etape_cae_6",
    statement: built(
        "Signer le CAPE (ou le CESA), faire ses premiers devis au nom de la CAE et suivre son compte d’activité.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/encyclopedie/differentes-facons-dentreprendre/entreprendre-autrement/cooperatives-dactivites",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CAE_7: Fact<()> = Fact::text(About {
    id: "etape_cae_7",
    statement: built(
        "Faire le bilan du test : passer en CESA, créer sa propre entreprise ou s’arrêter sans dette ; préparer l’entrée au sociétariat avant trois ans.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.les-cae.coop/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_PORTAGE_1: Fact<()> = Fact::text(About {
    id: "etape_portage_1",
    statement: built(
        "Vérifier les trois conditions : clients entreprises, prestation de service, qualification bac+2 ou trois ans d’expérience.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_PORTAGE_2: Fact<()> = Fact::text(About {
    id: "etape_portage_2",
    statement: built("Fixer son tarif journalier et simuler le salaire net (frais de gestion, cotisations)."),
    unit: built(""),
    article: built(""),
    url: "https://mon-entreprise.urssaf.fr/simulateurs/salaire-brut-net",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_PORTAGE_3: Fact<()> = Fact::text(About {
    id: "etape_portage_3",
    statement: built(
        "Comparer plusieurs sociétés de portage déclarées : frais tout compris, réserve, délais de paiement, garantie financière, compte d’activité.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.peps-syndicat.fr",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_PORTAGE_4: Fact<()> = Fact::text(About {
    id: "etape_portage_4",
    statement: built(
        "Si l’on est demandeur d’emploi, prévenir France Travail : l’activité se déclare chaque mois et se cumule en partie avec l’ARE.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.francetravail.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_PORTAGE_5: Fact<()> = Fact::text(About {
    id: "etape_portage_5",
    statement: built(
        "Négocier la mission avec l’entreprise cliente (objet, durée de 36 mois au plus, prix) en s’assurant qu’elle relève bien du portage.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_PORTAGE_6: Fact<()> = Fact::text(About {
    id: "etape_portage_6",
    statement: built(
        "Signer le contrat de travail (CDD ou CDI de portage) ; la société signe le contrat commercial dans les deux jours ouvrables du début de mission.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_PORTAGE_7: Fact<()> = Fact::text(About {
    id: "etape_portage_7",
    statement: built(
        "Rendre compte de son activité chaque mois et vérifier le compte d’activité et la réserve de 10 %.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31620",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_1: Fact<()> = Fact::text(About {
    id: "etape_micro_1",
    statement: built(
        "Vérifier que l’activité est ouverte à la micro (liste des exclusions) et si elle est réglementée (qualification, assurance, carte).",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/encyclopedie/trouver-proteger-tester-son-idee/verifiertester-son-idee/verifier-nature-son-activite",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_2: Fact<()> = Fact::text(About {
    id: "etape_micro_2",
    statement: built("Estimer revenus et cotisations avec le simulateur officiel, en retirant ses vraies dépenses."),
    unit: built(""),
    article: built(""),
    url: "https://mon-entreprise.urssaf.fr/simulateurs/auto-entrepreneur",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_3: Fact<()> = Fact::text(About {
    id: "etape_micro_3",
    statement: built("Demandeur d’emploi : s’inscrire, ouvrir ses droits et choisir ARE ou Arce avant de créer."),
    unit: built(""),
    article: built(""),
    url: "https://www.francetravail.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_4: Fact<()> = Fact::text(About {
    id: "etape_micro_4",
    statement: built("S’immatriculer gratuitement sur le guichet unique (INPI) ; se méfier des sites payants."),
    unit: built(""),
    article: built(""),
    url: "https://formalites.entreprises.gouv.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_5: Fact<()> = Fact::text(About {
    id: "etape_micro_5",
    statement: built("Demander l’Acre à l’Urssaf dans les 60 jours si l’on fait partie des publics concernés."),
    unit: built(""),
    article: built(""),
    url: "https://www.urssaf.fr/accueil/exoneration-acre-createur.html",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_6: Fact<()> = Fact::text(About {
    id: "etape_micro_6",
    statement: built(
        "Créer son compte sur le site des auto-entrepreneurs et choisir déclaration mensuelle ou trimestrielle, versement libératoire ou non.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.autoentrepreneur.urssaf.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_7: Fact<()> = Fact::text(About {
    id: "etape_micro_7",
    statement: built(
        "Ouvrir un compte bancaire dédié, souscrire les assurances du métier, préparer devis et factures avec les mentions obligatoires, se préparer à la facture électronique.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F31808",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_MICRO_8: Fact<()> = Fact::text(About {
    id: "etape_micro_8",
    statement: built(
        "Tenir le livre des recettes, déclarer chaque mois ou trimestre même à zéro, déclarer la CFE avant le 31 décembre.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F23266",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_1: Fact<()> = Fact::text(About {
    id: "etape_creation_1",
    statement: built(
        "Se faire accompagner : Bpifrance Création, CCI, CMA, BGE, réseaux (Initiative, Réseau Entreprendre, Adie, France Active).",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/boiteaoutils/guide-pratique-du-createur-reussir-votre-creation-dentreprise",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_2: Fact<()> = Fact::text(About {
    id: "etape_creation_2",
    statement: built("Vérifier la nature de l’activité, les obligations réglementaires et le nom (INPI)."),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/encyclopedie/trouver-proteger-tester-son-idee/verifiertester-son-idee/verifier-nature-son-activite",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_3: Fact<()> = Fact::text(About {
    id: "etape_creation_3",
    statement: built("Comparer les statuts (EI au réel, EURL, SASU, SARL/SAS, Scop) et simuler rémunération et impôt."),
    unit: built(""),
    article: built(""),
    url: "https://mon-entreprise.urssaf.fr/assistants/choix-du-statut",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_4: Fact<()> = Fact::text(About {
    id: "etape_creation_4",
    statement: built("Établir le prévisionnel et le plan de financement ; voir banque, prêts d’honneur, aides."),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/boiteaoutils/guide-pratique-du-createur-reussir-votre-creation-dentreprise",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_5: Fact<()> = Fact::text(About {
    id: "etape_creation_5",
    statement: built("Demandeur d’emploi : choisir ARE ou Arce et déposer la demande d’Acre dans les 60 jours."),
    unit: built(""),
    article: built(""),
    url: "https://www.urssaf.fr/accueil/exoneration-acre-createur.html",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_6: Fact<()> = Fact::text(About {
    id: "etape_creation_6",
    statement: built(
        "Société : rédiger les statuts, déposer le capital, publier l’annonce légale, déclarer les bénéficiaires effectifs.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F32886",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_7: Fact<()> = Fact::text(About {
    id: "etape_creation_7",
    statement: built("Immatriculer l’entreprise sur le guichet unique et choisir le régime fiscal et la TVA."),
    unit: built(""),
    article: built(""),
    url: "https://formalites.entreprises.gouv.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Step of the way, with its rank.
pub const ETAPE_CREATION_8: Fact<()> = Fact::text(About {
    id: "etape_creation_8",
    statement: built(
        "Mettre en place banque, assurances, comptabilité (logiciel ou expert-comptable), facture électronique, et embaucher via la DPAE si besoin.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://entreprendre.service-public.gouv.fr/vosdroits/F35934",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 23),
    until: None,
});
