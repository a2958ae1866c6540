//! Legal forms inside « création ».

use crate::words::VariantText;
use engine::Variant;

use super::format::alternatives;

/// Two forms closer than this many points are shown together.
const CLOSE: f64 = 1.0;

/// The words of a legal form.
pub const fn variant(variant: Variant) -> VariantText {
    match variant {
        Variant::Ei => VariantText {
            name: "EI",
            with_article: "une entreprise individuelle",
            explanation: "Une entreprise à votre nom, sans capital ni statuts, qui déduit ses frais réels.",
            suits: "Elle va bien avec peu d’administratif, peu d’investissement ou une activité de complément.",
            facts: &[&law::EI_REEL.about, &law::EI_PATRIMOINE_SEPARE.about],
        },
        Variant::Eurl => VariantText {
            name: "EURL",
            with_article: "une EURL",
            explanation: "Une société à responsabilité limitée avec un seul associé, avec en général la protection sociale des indépendants.",
            suits: "Elle va bien quand on veut se payer tout de suite, ou avec des travaux, un local ou un stock.",
            facts: &[&law::EURL_SARL_TNS.about],
        },
        Variant::Sasu => VariantText {
            name: "SASU",
            with_article: "une SASU",
            explanation: "Une société avec un seul associé, dont la présidence a la Sécurité sociale des salariés, mais pas l’assurance chômage.",
            suits: "Elle va bien quand on cherche une protection, des investisseurs, ou à garder son allocation chômage au démarrage.",
            facts: &[&law::SASU_SAS_ASSIMILE.about, &law::DIRIGEANTS_PAS_CHOMAGE.about],
        },
        Variant::Sarl => VariantText {
            name: "SARL",
            with_article: "une SARL",
            explanation: "Une société de 2 à 100 associés, aux règles fixées en grande partie par la loi.",
            suits: "Elle va bien quand on veut se payer tout de suite, ou avec des travaux, un local ou un stock.",
            facts: &[&law::EURL_SARL_TNS.about],
        },
        Variant::Sas => VariantText {
            name: "SAS",
            with_article: "une SAS",
            explanation: "Une société à plusieurs, aux statuts très libres, dont la présidence a la Sécurité sociale des salariés, mais pas l’assurance chômage.",
            suits: "Elle va bien quand on cherche des investisseurs, une protection, ou à revendre un jour.",
            facts: &[&law::SASU_SAS_ASSIMILE.about, &law::DIRIGEANTS_PAS_CHOMAGE.about],
        },
        Variant::Scop => VariantText {
            name: "Scop",
            with_article: "une Scop",
            explanation: "Une société coopérative dont les salariés associés, deux au moins, détiennent la majorité et décident à une personne, une voix.",
            suits: "Elle va bien avec plusieurs personnes qui y travaillent et veulent partager.",
            facts: &[&law::SCOP_CONDITIONS.about, &law::SCOP_DIRIGEANT_SALARIE.about],
        },
        Variant::Sel => VariantText {
            name: "SEL",
            with_article: "une société d’exercice libéral (SEL)",
            explanation: "La forme de société prévue pour certaines professions libérales réglementées.",
            suits: "Votre ordre peut dire quelle forme il admet.",
            facts: &[&law::PAS_SARL_PROF_LIBERALES.about],
        },
    }
}

/// « une EURL », or « une EURL ou une SASU » when both are close; « votre entreprise » without any.
pub fn variant_label(variants: &[(Variant, f64)]) -> String {
    match variants {
        [] => "votre entreprise".to_owned(),
        [(first, best), (second, next), ..] if best - next <= CLOSE => {
            alternatives(&[variant(*first).with_article, variant(*second).with_article])
        }
        [(only, _), ..] => variant(*only).with_article.to_owned(),
    }
}
