//! Present situation.

use super::Reasons;
use crate::words::ItemText;
use engine::{FSituation, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What is your situation today?",
    help: Some("If several answers fit, take the one that takes the most time."),
    short: "Your situation",
    poles: None,
};

pub(super) const WHY: &str = "A job, a benefit or a pension gives rights or takes some away.";

pub(super) const LABELS: &[&str] = by_option!(FSituation => &'static str {
    SalariePlein: "Full-time employee",
    SalariePartiel: "Part-time employee",
    FinContrat: "Contract that is ending, resignation or termination under way",
    ChomageAre: "Looking for work with unemployment benefit (ARE)",
    ChomageSans: "Looking for work without ARE, or with RSA or ASS",
    Etudes: "Studies",
    Retraite: "Retirement",
    Public: "Public service, permanent post or contract",
    MicroDeja: "Micro-entreprise already open",
    Independant: "Other self-employed activity (EI on actual costs, company)",
    SansActivite: "Other, with no activity",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FSituation => Reasons {
    SalariePlein: [
        "The CAPE, the contract for testing in a CAE, is not possible with a full-time job.",
        "",
        "A micro-entreprise combines with your job in a simple way.",
        "A company weighs heavily beside a full-time job.",
    ],
    SalariePartiel: [
        "The CAPE, the contract for testing in a CAE, is possible with a part-time job.",
        "",
        "A micro-entreprise is simple beside your part-time job.",
        "",
    ],
    FinContrat: [
        "Your contract is ending, and an employment contract in a CAE can give new rights to unemployment benefit.",
        "After your contract, a portage contract can give new rights to unemployment benefit.",
        "",
        "You may have rights to unemployment benefit, which can help when creating a business. Prepare them before you leave.",
    ],
    ChomageAre: [
        "Under a CAPE, the contract for testing, your benefit continues in principle: ask France Travail to confirm it.",
        "Your salaries in portage count towards new rights to unemployment benefit.",
        "",
        "Arce, part of your rights paid as a lump sum, can help when creating a business.",
    ],
    ChomageSans: [
        "A CAE brings support, and its employment contract can give new rights.",
        "",
        "A micro-entreprise costs little at the start, which matters when you live without ARE.",
        "A company costs money from the start, without unemployment benefit (ARE) to live on.",
    ],
    Etudes: [
        "",
        "Portage requires experience and assignments, which are hard to bring together during studies.",
        "A micro-entreprise is simple for the small volume that studies leave room for.",
        "A company is often too heavy during studies.",
    ],
    Retraite: [
        "",
        "Assignments in portage can be combined with a pension, under the rules for combining them.",
        "A micro-entreprise adds to a pension in a simple way. First ask your pension fund which rules apply for combining them.",
        "A company is often too heavy beside a pension.",
    ],
    Public: [
        "Beside a public post, a contract in a CAE requires an agreement, a declaration or a check.",
        "Beside a public post, a portage contract requires an agreement, a declaration or a check.",
        "",
        "Beside a public post, being the director of a company is often forbidden or limited in time.",
    ],
    MicroDeja: [
        "",
        "",
        "Your micro-entreprise is already open: you can go on straight away.",
        "",
    ],
    Independant: [
        "",
        "",
        "A micro-entreprise can rarely be combined with a sole trader’s business taxed on actual costs (which deducts its expenses).",
        "Your business already exists, and it can change.",
    ],
    SansActivite: [
        "The support of a CAE can help you start.",
        "",
        "A micro-entreprise can be opened without another activity and without capital.",
        "",
    ],
});
