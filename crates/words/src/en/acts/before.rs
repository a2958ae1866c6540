//! What decides before any way: permit, age, judgment, contract.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const PERMIT_FIND: ActText = ActText {
    label: "Trouver une permanence pour votre titre",
    minutes: 20,
    text: "Cherchez la permanence d’une association d’aide aux personnes étrangères : Cimade, Gisti, Ligue des droits de l’homme. Notez son horaire. Si vous avez un titre, même ancien, emportez-le.",
    done_when: "vous avez un rendez-vous.",
    message: None,
    links: &[link(
        "Aide juridique gratuite près de chez vous",
        &law::POINT_JUSTICE_SITE.about,
    )],
};

pub(super) const PERMIT_CHECK: ActText = ActText {
    label: "Faire vérifier votre titre de séjour",
    minutes: 20,
    text: "Écrivez en trois lignes votre activité, votre nombre d’heures et le contrat visé. Posez la question à la préfecture ou à une association, titre en main, avant de signer.",
    done_when: "la réponse est écrite.",
    message: Some(messages::PERMIT),
    links: &[link(
        "Aide juridique gratuite près de chez vous",
        &law::POINT_JUSTICE_SITE.about,
    )],
};

pub(super) const AGE: ActText = ActText {
    label: "Choisir une première vente sans entreprise",
    minutes: 30,
    text: "Montrez ce résultat à vos parents. Choisissez ensemble une première vente à tester sans entreprise, par exemple avec une association ou une mini-entreprise au lycée.",
    done_when: "vous avez une date pour en reparler.",
    message: None,
    links: &[link("Créer une entreprise avant 18 ans", &law::MINEUR_CREATION.about)],
};

pub(super) const AGE_AGREEMENT: ActText = ActText {
    label: "Écrire l’accord avec vos parents",
    minutes: 30,
    text: "Montrez ce résultat à vos parents. Écrivez ensemble ce qu’ils autorisent : acheter, vendre, signer un contrat. Un emprunt reste leur affaire.",
    done_when: "la liste est écrite et datée.",
    message: None,
    links: &[link("Créer une entreprise avant 18 ans", &law::MINEUR_CREATION.about)],
};

pub(super) const BAN: ActText = ActText {
    label: "Relire ce que le jugement interdit",
    minutes: 30,
    text: "Reprenez le jugement et recopiez deux choses : ce qu’il interdit, et jusqu’à quelle date. Montrez-le à un avocat ou au greffe du tribunal avant toute inscription.",
    done_when: "vous savez, par écrit, ce qui reste permis.",
    message: None,
    links: &[link(
        "Aide juridique gratuite près de chez vous",
        &law::POINT_JUSTICE_SITE.about,
    )],
};

pub(super) const JOB_NOTES: ActText = ActText {
    label: "Noter ce que l’on vous demande",
    minutes: 20,
    text: "Écrivez ce qu’on vous demande : horaires, outils, ordres, prix. Gardez les messages. Appelez ensuite l’inspection du travail (DREETS) ou un syndicat.",
    done_when: "vos notes sont datées.",
    message: None,
    links: &[link(
        "Aide juridique gratuite près de chez vous",
        &law::POINT_JUSTICE_SITE.about,
    )],
};

pub(super) const CLAUSE: ActText = ActText {
    label: "Recopier la clause de votre contrat",
    minutes: 15,
    text: "Relisez votre contrat et recopiez la clause : métier, lieu, durée, argent prévu.",
    done_when: "la clause est recopiée.",
    message: None,
    links: &[link(
        "La clause de non-concurrence",
        &law::SALARIE_NON_CONCURRENCE.about,
    )],
};

pub(super) const RESIGN: ActText = ActText {
    label: "Prendre rendez-vous avant de démissionner",
    minutes: 20,
    text: "Lisez les conditions sur demission-reconversion.gouv.fr. Prenez ensuite rendez-vous avec un conseil en évolution professionnelle, sur mon-cep.org : c’est gratuit. Ne démissionnez pas avant.",
    done_when: "le rendez-vous est pris.",
    message: None,
    links: &[
        link("Démissionner avec un projet", &law::DEMISSION_RECONVERSION_SITE.about),
        link("Le conseil en évolution professionnelle", &law::CEP_SITE.about),
    ],
};
