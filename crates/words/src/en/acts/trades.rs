//! What a trade asks: title, qualification, a régime of its own, insurance.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const TITLE: ActText = ActText {
    label: "Trouver qui délivre le titre",
    minutes: 20,
    text: "Cherchez qui délivre le diplôme, la carte ou l’inscription : ordre, agence régionale de santé, chambre, école. Notez la liste des pièces.",
    done_when: "la liste est complète.",
    message: None,
    links: &[link(
        "Les activités réglementées",
        &law::AUTRES_PROFESSIONS_REGLEMENTEES.about,
    )],
};

pub(super) const QUALIFICATION: ActText = ActText {
    label: "Compter vos mois dans ce métier",
    minutes: 30,
    text: "Comptez vos mois de travail dans ce métier, bulletins en main : trois ans suffisent. Sinon, cherchez un CAP court ou une validation de l’expérience (VAE) auprès de la chambre de métiers.",
    done_when: "vous savez ce qui manque.",
    message: None,
    links: &[link(
        "La qualification des artisans",
        &law::ARTISANAT_QUALIFICATION.about,
    )],
};

pub(super) const ARTIST: ActText = ActText {
    label: "Trier vos trois dernières ventes",
    minutes: 20,
    text: "Listez vos trois dernières ventes, ou les trois prochaines. Dites pour chacune : œuvre originale, ou prestation ? Lisez ensuite la page d’inscription de artistes-auteurs.urssaf.fr.",
    done_when: "chaque vente a sa case.",
    message: None,
    links: &[link(
        "S’inscrire comme artiste-auteur",
        &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
    )],
};

pub(super) const PRESS: ActText = ActText {
    label: "Demander comment on vous paiera",
    minutes: 15,
    text: "Demandez à votre prochain employeur comment il vous paiera : bulletin de pige, contrat, ou GUSO, le guichet du spectacle occasionnel. Demandez-le par écrit.",
    done_when: "la réponse est écrite.",
    message: Some(messages::PRESS),
    links: &[link(
        "La loi sur la presse et la scène",
        &law::PRESSE_SCENE_SALAIRE.about,
    )],
};

pub(super) const FARM: ActText = ActText {
    label: "Appeler le point accueil installation",
    minutes: 20,
    text: "Trouvez le point accueil installation de votre département à la chambre d’agriculture. Demandez la date de la prochaine réunion.",
    done_when: "la date est notée.",
    message: None,
    links: &[link(
        "La Sécurité sociale agricole",
        &law::AGRICULTURE_HORS_PERIMETRE.about,
    )],
};

pub(super) const TERRITORY: ActText = ActText {
    label: "Appeler la chambre de votre territoire",
    minutes: 20,
    text: "Votre territoire a ses propres règles de travail, d’impôt et de cotisations. Appelez sa chambre de commerce ou de métiers. Demandez sous quelle forme déclarer votre activité.",
    done_when: "vous avez un nom et un rendez-vous.",
    message: None,
    links: &[],
};

pub(super) const INSURANCE: ActText = ActText {
    label: "Demander deux devis d’assurance décennale",
    minutes: 30,
    text: "Demandez deux devis d’assurance décennale avant de fixer un prix. La loi la demande avant l’ouverture du chantier.",
    done_when: "deux prix sont écrits.",
    message: Some(messages::INSURANCE),
    links: &[link(
        "La loi sur l’assurance décennale",
        &law::ASSURANCE_DECENNALE.about,
    )],
};

pub(super) const CAE_INSURANCE: ActText = ActText {
    label: "Demander l’attestation décennale de la CAE",
    minutes: 15,
    text: "Demandez à la CAE choisie son attestation d’assurance décennale pour votre métier exact.",
    done_when: "l’attestation nomme votre métier.",
    message: Some(messages::CAE_INSURANCE),
    links: &[link(
        "La loi sur l’assurance décennale",
        &law::ASSURANCE_DECENNALE.about,
    )],
};

pub(super) const HYGIENE: ActText = ActText {
    label: "Appeler la DDPP pour votre cuisine",
    minutes: 30,
    text: "Prenez en photo votre cuisine, ou le lieu prévu. Appelez la DDPP, le service de l’État qui contrôle l’hygiène. Demandez ce qu’il faut changer.",
    done_when: "la liste des changements est courte et chiffrée.",
    message: Some(messages::HYGIENE),
    links: &[link(
        "La loi sur l’hygiène des aliments",
        &law::HYGIENE_ALIMENTAIRE.about,
    )],
};

pub(super) const HOME_SERVICES: ActText = ActText {
    label: "Demander s’il faut vous déclarer",
    minutes: 20,
    text: "Appelez votre chambre ou l’Urssaf : « Dois-je déclarer mon activité pour que mes clients aient le crédit d’impôt ? » Notez la réponse.",
    done_when: "vous savez si vous vous déclarez.",
    message: None,
    links: &[link(
        "La loi sur les services à la personne",
        &law::SERVICES_A_LA_PERSONNE_DECLARATION.about,
    )],
};

pub(super) const AGENCY: ActText = ActText {
    label: "Demander un contrat d’agence écrit",
    minutes: 15,
    text: "Demandez un contrat d’agence écrit à l’entreprise que vous allez représenter : secteur, commission, durée, fin.",
    done_when: "le projet de contrat est reçu.",
    message: Some(messages::AGENCY),
    links: &[link("Être agent commercial", &law::AGENT_COMMERCIAL.about)],
};

pub(super) const TRAINING: ActText = ActText {
    label: "Demander qui paiera la formation",
    minutes: 15,
    text: "Demandez à un client qui paiera : l’entreprise, sa caisse de formation (OPCO) ou le compte formation (CPF). Cela décide si le label Qualiopi est demandé.",
    done_when: "la source d’argent est connue.",
    message: Some(messages::TRAINING),
    links: &[link("La loi sur les formations", &law::FORMATION_DECLARATION.about)],
};
