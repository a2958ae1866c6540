//! The facts of `law/src/permits.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "etranger_algerien",
        "People of Algerian nationality come under the agreement of 27 December 1968. For self-employment, they receive a residence certificate (certificat de résidence) if they prove a registration. It may be in the trade register (registre du commerce), in the craft register (registre des métiers) or with a professional body (ordre).",
    ),
    (
        "etranger_recherche_creation",
        "With the “recherche d’emploi ou création d’entreprise” card (looking for a job or creating a business), no work authorisation is needed. It allows a job connected with the studies, paid above a threshold, or the creation of a business in a field that matches the studies. It cannot be renewed.",
    ),
    (
        "etranger_talent_famille",
        "The “talent (famille)” card (family) allows any job as an employee without a work authorisation.",
    ),
    (
        "etranger_talent_salarie",
        "Three cards allow the professional activity, or the job, for which they were given, without a work authorisation. They are “talent – salarié qualifié” (qualified employee), “talent – carte bleue européenne” (EU Blue Card) and “talent – profession médicale et de la pharmacie” (doctors and pharmacy). A business of your own is not that job.",
    ),
];
