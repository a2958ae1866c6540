//! Acronyms and terms of art, each explained in one sentence.

use crate::words::TermText;

/// Every term, in alphabetical order.
pub const GLOSSARY: &[TermText] = &[
    TermText {
        term: "AAH",
        explanation: "L’AAH, allocation aux adultes handicapés, est versée par la CAF ou la MSA, selon le handicap et les revenus.",
    },
    TermText {
        term: "Acre",
        explanation: "L’Acre est une baisse de cotisations au démarrage, réservée à certaines situations et à demander à l’Urssaf.",
    },
    TermText {
        term: "Arce",
        explanation: "L’Arce verse en deux fois, en capital, 60 % des droits au chômage restants, à la place de l’allocation. Il faut avoir obtenu l’Acre.",
    },
    TermText {
        term: "ARE",
        explanation: "L’ARE est l’allocation chômage versée chaque mois par France Travail.",
    },
    TermText {
        term: "ASS",
        explanation: "L’ASS est une allocation pour les personnes qui n’ont plus droit au chômage.",
    },
    TermText {
        term: "CAE",
        explanation: "La CAE, coopérative d’activité et d’emploi, accueille des personnes qui développent leur activité dans une entreprise partagée.",
    },
    TermText {
        term: "CAPE",
        explanation: "Le CAPE est un contrat écrit pour tester son activité en CAE : 12 mois, renouvelable deux fois.",
    },
    TermText {
        term: "CESA",
        explanation: "Le CESA est le contrat de travail d’entrepreneur salarié signé avec une CAE.",
    },
    TermText {
        term: "DDPP",
        explanation: "La DDPP est le service de l’État qui contrôle l’hygiène des aliments dans le département.",
    },
    TermText {
        term: "DREETS",
        explanation: "La DREETS est le service de l’État pour l’emploi et le travail dans la région.",
    },
    TermText {
        term: "EI",
        explanation: "L’EI, entreprise individuelle, est une entreprise au nom d’une seule personne.",
    },
    TermText {
        term: "EURL",
        explanation: "L’EURL est une société à responsabilité limitée avec un seul associé.",
    },
    TermText {
        term: "GUSO",
        explanation: "Le GUSO permet à un organisateur de déclarer et de payer une personne pour un spectacle isolé.",
    },
    TermText {
        term: "MSA",
        explanation: "La MSA est la Sécurité sociale des activités agricoles.",
    },
    TermText {
        term: "Qualiopi",
        explanation: "Qualiopi est la certification demandée pour qu’une formation reçoive un financement public.",
    },
    TermText {
        term: "RSA",
        explanation: "Le RSA est un revenu minimum versé par la CAF ou la MSA.",
    },
    TermText {
        term: "RSAC",
        explanation: "Le RSAC est le registre des agents commerciaux, tenu par le greffe.",
    },
    TermText {
        term: "SARL",
        explanation: "La SARL est une société à responsabilité limitée, de 2 à 100 associés.",
    },
    TermText {
        term: "SAS",
        explanation: "La SAS est une société aux statuts libres, dont la présidence est assimilée salariée.",
    },
    TermText {
        term: "SASU",
        explanation: "La SASU est une SAS avec un seul associé.",
    },
    TermText {
        term: "Scop",
        explanation: "La Scop est une société coopérative dont les salariés associés détiennent la majorité.",
    },
    TermText {
        term: "SEL",
        explanation: "La SEL, société d’exercice libéral, est faite pour certaines professions libérales réglementées.",
    },
    TermText {
        term: "TVA",
        explanation: "La TVA est une taxe ajoutée au prix et reversée à l’État ; sous un seuil, la micro ne la facture pas.",
    },
    TermText {
        term: "Urssaf",
        explanation: "L’Urssaf reçoit les déclarations et les cotisations sociales.",
    },
    TermText {
        term: "VTC",
        explanation: "Un VTC est une voiture de transport avec chauffeur, à réserver.",
    },
];
