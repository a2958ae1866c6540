//! What a trade asks: title, qualification, a régime of its own, insurance.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const TITLE: ActText = ActText {
    label: "Find who issues the qualification",
    minutes: 20,
    text: "Find out who issues the diploma, the card or the registration: professional body (ordre), regional health agency, chamber, school. Note the list of documents.",
    done_when: "the list is complete.",
    message: None,
    links: &[link(
        "Regulated activities",
        &law::AUTRES_PROFESSIONS_REGLEMENTEES.about,
    )],
};

pub(super) const QUALIFICATION: ActText = ActText {
    label: "Count your months in this trade",
    minutes: 30,
    text: "Count your months of work in this trade, with your payslips in hand: three years are enough. Otherwise, ask the chamber of trades (chambre de métiers) about a short CAP (vocational diploma) or having your experience recognised (VAE).",
    done_when: "you know what is missing.",
    message: None,
    links: &[link(
        "The qualification of craftspeople",
        &law::ARTISANAT_QUALIFICATION.about,
    )],
};

pub(super) const ARTIST: ActText = ActText {
    label: "Sort your last three sales",
    minutes: 20,
    text: "List your last three sales, or the next three. For each one, say: original work, or service? Then read the registration page of artistes-auteurs.urssaf.fr.",
    done_when: "each sale is in one of the two groups.",
    message: None,
    links: &[link(
        "Registering as an artiste-auteur",
        &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
    )],
};

pub(super) const PRESS: ActText = ActText {
    label: "Ask how you will be paid",
    minutes: 15,
    text: "Ask your next employer how they will pay you: freelance press payslip (bulletin de pige), contract, or GUSO, the service for occasional performances. Ask in writing.",
    done_when: "the answer is in writing.",
    message: Some(messages::PRESS),
    links: &[link(
        "The law on the press and the stage",
        &law::PRESSE_SCENE_SALAIRE.about,
    )],
};

pub(super) const FARM: ActText = ActText {
    label: "Call the farm start-up office",
    minutes: 20,
    text: "Find the farm start-up office (point accueil installation) of your département at the chamber of agriculture. Ask for the date of the next meeting.",
    done_when: "the date is noted.",
    message: None,
    links: &[link(
        "The social security of farming",
        &law::AGRICULTURE_HORS_PERIMETRE.about,
    )],
};

pub(super) const TERRITORY: ActText = ActText {
    label: "Call the chamber of your territory",
    minutes: 20,
    text: "Your territory has its own rules for work, tax and contributions. Call its chamber of commerce or of trades. Ask in what form to declare your activity.",
    done_when: "you have a name and an appointment.",
    message: None,
    links: &[],
};

pub(super) const INSURANCE: ActText = ActText {
    label: "Ask for two ten-year insurance quotes",
    minutes: 30,
    text: "Ask for two quotes for ten-year building insurance (assurance décennale) before you set a price. The law requires it before the building site opens.",
    done_when: "two prices are written down.",
    message: Some(messages::INSURANCE),
    links: &[link(
        "The law on ten-year building insurance",
        &law::ASSURANCE_DECENNALE.about,
    )],
};

pub(super) const CAE_INSURANCE: ActText = ActText {
    label: "Ask for the CAE’s insurance certificate",
    minutes: 15,
    text: "Ask the CAE you chose for its certificate of ten-year building insurance (attestation d’assurance décennale) for your exact trade.",
    done_when: "the certificate names your trade.",
    message: Some(messages::CAE_INSURANCE),
    links: &[link(
        "The law on ten-year building insurance",
        &law::ASSURANCE_DECENNALE.about,
    )],
};

pub(super) const HYGIENE: ActText = ActText {
    label: "Call the DDPP about your kitchen",
    minutes: 30,
    text: "Take photos of your kitchen, or of the place you plan to use. Call the DDPP, the State service that checks hygiene. Ask what must be changed.",
    done_when: "the list of changes is short, with prices.",
    message: Some(messages::HYGIENE),
    links: &[link("The law on food hygiene", &law::HYGIENE_ALIMENTAIRE.about)],
};

pub(super) const HOME_SERVICES: ActText = ActText {
    label: "Ask whether you must declare it",
    minutes: 20,
    text: "Call your chamber or Urssaf (which collects social contributions): “Dois-je déclarer mon activité pour que mes clients aient le crédit d’impôt?” It means: must I declare my activity so that my clients get the tax credit? Note the answer.",
    done_when: "you know whether you must declare your activity.",
    message: None,
    links: &[link(
        "The law on personal services",
        &law::SERVICES_A_LA_PERSONNE_DECLARATION.about,
    )],
};

pub(super) const AGENCY: ActText = ActText {
    label: "Ask for a written agency contract",
    minutes: 15,
    text: "Ask the company you are going to represent for a written agency contract: area, commission, length of time, end.",
    done_when: "you have received the draft contract.",
    message: Some(messages::AGENCY),
    links: &[link("Being a commercial agent", &law::AGENT_COMMERCIAL.about)],
};

pub(super) const TRAINING: ActText = ActText {
    label: "Ask who will pay for the training",
    minutes: 15,
    text: "Ask a client who will pay: the company, its training fund (OPCO) or the personal training account (CPF). This decides whether the Qualiopi label is required.",
    done_when: "you know where the money comes from.",
    message: Some(messages::TRAINING),
    links: &[link("The law on training", &law::FORMATION_DECLARATION.about)],
};
