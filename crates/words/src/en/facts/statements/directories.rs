//! The facts of `law/src/directories.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "cep_site",
        "Career advice (conseil en évolution professionnelle) is free and open to all; mon-cep.org says whom to ask in each region.",
    ),
    (
        "demission_reconversion_site",
        "The site demission-reconversion.gouv.fr gives the conditions and the steps to resign with a project without losing unemployment benefit.",
    ),
    (
        "point_justice_site",
        "The point-justice offices give free and confidential legal help near your home; justice.fr helps you find them.",
    ),
];
