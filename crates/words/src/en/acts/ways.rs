//! What each way starts with.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const MEET_CAE: ActText = ActText {
    label: "Prendre date avec une CAE",
    minutes: 20,
    text: "Ouvrez l’annuaire de les-cae.coop et choisissez deux CAE. Inscrivez-vous à une réunion d’information.",
    done_when: "une date est prise.",
    message: Some(messages::MEET_CAE),
    links: &[link("L’annuaire des CAE", &law::ETAPE_CAE_1.about)],
};

pub(super) const CONTRACT: ActText = ActText {
    label: "Relire trois points de votre contrat",
    minutes: 15,
    text: "Relisez votre contrat de travail : exclusivité, concurrence, information de l’employeur. Recopiez chaque clause que vous trouvez.",
    done_when: "la clause est recopiée, ou il n’y en a pas.",
    message: None,
    links: &[link(
        "La clause de non-concurrence",
        &law::SALARIE_NON_CONCURRENCE.about,
    )],
};

pub(super) const LEFT: ActText = ActText {
    label: "Calculer ce qui vous restera",
    minutes: 20,
    text: "Calculez ce qu’il vous reste sur 1 000 € avec le simulateur de mon-entreprise.urssaf.fr. Retirez ensuite vos frais. Ne payez rien : créer une micro est gratuit sur formalites.entreprises.gouv.fr.",
    done_when: "vous connaissez votre reste sur 1 000 €.",
    message: None,
    links: &[
        link("Le simulateur de la micro", &law::ETAPE_MICRO_2.about),
        link(
            "Créer gratuitement sa micro",
            &law::MICRO_IMMATRICULATION_GRATUITE.about,
        ),
    ],
};

pub(super) const PORTAGE: ActText = ActText {
    label: "Comparer trois sociétés de portage",
    minutes: 30,
    text: "Envoyez le même message à trois sociétés, choisies sur peps-syndicat.fr. Demandez les frais tout compris, le prix par jour minimum, la réserve et le délai de paiement.",
    done_when: "vous avez trois réponses écrites.",
    message: Some(messages::PORTAGE),
    links: &[link(
        "Les sociétés de portage du syndicat PEPS",
        &law::ETAPE_PORTAGE_3.about,
    )],
};

pub(super) const GAP: ActText = ActText {
    label: "Chiffrer ce qui manque au départ",
    minutes: 30,
    text: "Listez ce qu’il faut payer avant la première vente, et ce que vous avez. L’écart est la somme à trouver.",
    done_when: "l’écart est un chiffre.",
    message: None,
    links: &[link("Le guide de Bpifrance Création", &law::ETAPE_CREATION_4.about)],
};

pub(super) const EACH_ALONE: ActText = ActText {
    label: "Écrire chacun vos règles, puis comparer",
    minutes: 30,
    text: "Chacun écrit seul, sans en parler : combien d’heures, quel salaire, qui décide, comment on se sépare. Comparez ensuite. Faites aussi chacun ce questionnaire.",
    done_when: "les écarts sont listés.",
    message: Some(messages::PARTNERS),
    links: &[link("Comparer les formes d’entreprise", &law::ETAPE_CREATION_3.about)],
};

pub(super) const FORMS: ActText = ActText {
    label: "Comparer trois formes d’entreprise",
    minutes: 30,
    text: "Comparez l’entreprise individuelle, l’EURL et la SASU sur mon-entreprise.urssaf.fr, avec ce que vous pensez vendre. Barrez celle qui vous va le moins.",
    done_when: "deux formes restent.",
    message: None,
    links: &[link("Comparer les formes d’entreprise", &law::ETAPE_CREATION_3.about)],
};
