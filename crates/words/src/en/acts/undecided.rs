//! When no single way is ahead: a close call, or no recommendation.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const TWO_CALLS: ActText = ActText {
    label: "Passer deux appels : CAE et portage",
    minutes: 30,
    text: "Appelez une CAE et une société de portage. Posez à chacune deux questions : que prenez-vous sur mes ventes, tout compris ? Quand mon salaire est-il versé ?",
    done_when: "les réponses sont écrites côte à côte.",
    message: Some(messages::TWO_CALLS),
    links: &[
        link("L’annuaire des CAE", &law::ETAPE_CAE_1.about),
        link("Les sociétés de portage du syndicat PEPS", &law::ETAPE_PORTAGE_3.about),
    ],
};

pub(super) const TWO_LEFT: ActText = ActText {
    label: "Comparer ce qui vous resterait",
    minutes: 30,
    text: "Partez d’une même vente. Calculez ce qu’il vous reste sur 1 000 € en micro, sur mon-entreprise.urssaf.fr. Pour l’autre voie, faites le même calcul, ou posez-lui la question.",
    done_when: "deux sommes sont écrites côte à côte.",
    message: Some(messages::TWO_LEFT),
    links: &[
        link("Le simulateur de la micro", &law::ETAPE_MICRO_2.about),
        link("Comparer les formes d’entreprise", &law::ETAPE_CREATION_3.about),
    ],
};

pub(super) const TWO_FORMS: ActText = ActText {
    label: "Interroger un cabinet comptable",
    minutes: 20,
    text: "Écrivez à un cabinet comptable : combien il coûte, et ce qui vous resterait en micro ou au réel. Ce prix n’est pas compté dans nos montants.",
    done_when: "le message est parti.",
    message: Some(messages::TWO_FORMS),
    links: &[
        link("Le simulateur de la micro", &law::ETAPE_MICRO_2.about),
        link("Comparer les formes d’entreprise", &law::ETAPE_CREATION_3.about),
    ],
};

pub(super) const TWO_COLUMNS: ActText = ActText {
    label: "Comparer les deux sur une feuille",
    minutes: 20,
    text: "Tracez une colonne par voie. Notez pour chacune : qui décide, ce qu’il faut payer avant la première vente, ce qui vous protège.",
    done_when: "la ligne qui compte le plus est entourée.",
    message: None,
    links: &[link("Le guide de Bpifrance Création", &law::ETAPE_CREATION_4.about)],
};

pub(super) const CLIENTS: ActText = ActText {
    label: "Parler à cinq clients possibles",
    minutes: 30,
    text: "Écrivez ou parlez à cinq clients possibles : qu’achèteraient-ils, et à quel prix ? Notez leurs réponses. Elles départagent souvent les voies.",
    done_when: "vous savez à qui vendre, quoi, et à quel prix.",
    message: Some(messages::CLIENTS),
    links: &[link("Le guide de Bpifrance Création", &law::ETAPE_CREATION_1.about)],
};

pub(super) const BLOCKED: ActText = ActText {
    label: "Vérifier ce qui vous bloque",
    minutes: 20,
    text: "Choisissez, parmi les raisons qui ferment les voies, celle qui vous gêne le plus. Appelez le service nommé à côté.",
    done_when: "vous savez si elle peut tomber.",
    message: None,
    links: &[link(
        "Aide juridique gratuite près de chez vous",
        &law::POINT_JUSTICE_SITE.about,
    )],
};

pub(super) const NONE_FITS_WITH_JOB: ActText = none_fits(
    "Notez, pour chaque voie ouverte, la raison contre elle qui compte le plus. Entourez celle que vous pourriez changer. Garder votre emploi est aussi une bonne réponse.",
);

pub(super) const NONE_FITS_WITHOUT_JOB: ActText = none_fits(
    "Notez, pour chaque voie ouverte, la raison contre elle qui compte le plus. Entourez celle que vous pourriez changer. Chercher un emploi, ou tester à petite échelle, sont aussi de bonnes réponses.",
);

pub(super) const NONE_FITS: ActText = none_fits(
    "Notez, pour chaque voie ouverte, la raison contre elle qui compte le plus. Entourez celle que vous pourriez changer. Ne rien créer est aussi une bonne réponse.",
);

const fn none_fits(text: &'static str) -> ActText {
    ActText {
        label: "Écrire ce qui ne va pas",
        minutes: 15,
        text,
        done_when: "une raison est entourée, ou vous passez à autre chose.",
        message: None,
        links: &[],
    }
}

pub(super) const ANSWER: ActText = ActText {
    label: "Répondre aux questions qui manquent",
    minutes: 15,
    text: "Reprenez les questions sans réponse. « Je ne sais pas » est aussi une réponse.",
    done_when: "une voie est nommée en haut du résultat.",
    message: None,
    links: &[],
};
