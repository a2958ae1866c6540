//! Legal forms inside “full business”.

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
            with_article: "a sole trader business (EI)",
            explanation: "A business in your name, without capital or articles of association, which deducts its actual costs.",
            suits: "It goes well with little paperwork, little investment or an activity for extra income.",
            facts: &[&law::EI_REEL.about, &law::EI_PATRIMOINE_SEPARE.about],
        },
        Variant::Eurl => VariantText {
            name: "EURL",
            with_article: "an EURL",
            explanation: "A limited liability company with a single partner, usually with the social security of the self-employed.",
            suits: "It goes well when you want to pay yourself straight away, or with building work, premises or stock.",
            facts: &[&law::EURL_SARL_TNS.about],
        },
        Variant::Sasu => VariantText {
            name: "SASU",
            with_article: "a SASU",
            explanation: "A company with a single partner, whose president has the social security of employees, but not unemployment insurance.",
            suits: "It goes well when you are looking for protection or investors, or want to keep your unemployment benefit at the start.",
            facts: &[&law::SASU_SAS_ASSIMILE.about, &law::DIRIGEANTS_PAS_CHOMAGE.about],
        },
        Variant::Sarl => VariantText {
            name: "SARL",
            with_article: "a SARL",
            explanation: "A company of 2 to 100 partners, with rules set mostly by law.",
            suits: "It goes well when you want to pay yourself straight away, or with building work, premises or stock.",
            facts: &[&law::EURL_SARL_TNS.about],
        },
        Variant::Sas => VariantText {
            name: "SAS",
            with_article: "a SAS",
            explanation: "A company of several people, with very flexible articles of association, whose president has the social security of employees, but not unemployment insurance.",
            suits: "It goes well when you are looking for investors or protection, or want to sell it one day.",
            facts: &[&law::SASU_SAS_ASSIMILE.about, &law::DIRIGEANTS_PAS_CHOMAGE.about],
        },
        Variant::Scop => VariantText {
            name: "Scop",
            with_article: "a Scop",
            explanation: "A cooperative company. Its partners who are employees, two at least, hold the majority and decide with one vote for each person.",
            suits: "It goes well with several people who work in it and want to share.",
            facts: &[&law::SCOP_CONDITIONS.about, &law::SCOP_DIRIGEANT_SALARIE.about],
        },
        Variant::Sel => VariantText {
            name: "SEL",
            with_article: "a SEL (société d’exercice libéral)",
            explanation: "The form of company meant for certain regulated liberal professions (professions libérales).",
            suits: "Your professional body (ordre) can say which form it accepts.",
            facts: &[&law::PAS_SARL_PROF_LIBERALES.about],
        },
    }
}

/// “an EURL”, or “an EURL or a SASU” when both are close; “your business” without any.
pub fn variant_label(variants: &[(Variant, f64)]) -> String {
    match variants {
        [] => "your business".to_owned(),
        [(first, best), (second, next), ..] if best - next <= CLOSE => {
            alternatives(&[variant(*first).with_article, variant(*second).with_article])
        }
        [(only, _), ..] => variant(*only).with_article.to_owned(),
    }
}
