//! What the money buys in each way, in words; and what the figures leave out.

use crate::words::{SourcedText, TitledText};
use engine::Way;
use law::coded_enum;

coded_enum! {
    /// What contributions protect from.
    pub enum Cover {
        /// Illness.
        Sante = "sante",
        /// Old age.
        Retraite = "retraite",
        /// Loss of work.
        Chomage = "chomage",
        /// Accidents at work.
        Accidents = "accidents",
        /// Holidays and time without work.
        Conges = "conges",
    }
}

/// The title of a cover.
pub const fn cover_title(cover: Cover) -> &'static str {
    match cover {
        Cover::Sante => "Being ill",
        Cover::Retraite => "The pension",
        Cover::Chomage => "Unemployment",
        Cover::Accidents => "An accident at work",
        Cover::Conges => "Leave and times without work",
    }
}

/// What a way brings for a cover.
pub const fn cover(cover: Cover, way: Way) -> SourcedText {
    let (text, facts): (_, &[_]) = match (cover, way) {
        (Cover::Sante, Way::Cae) => (
            "Social Security of employees, with a company mutuelle (top-up health cover).",
            &[&law::CESA_SALARIE_PROTECTION.about],
        ),
        (Cover::Sante, Way::Portage) => (
            "Social Security of employees: you have an employment contract.",
            &[&law::PORTAGE_DEFINITION.about],
        ),
        (Cover::Sante, Way::Micro) => (
            "Social Security of the self-employed. You choose and pay for your mutuelle (top-up health cover).",
            &[&law::MICRO_COTIS_BNC.about],
        ),
        (Cover::Sante, Way::Creation) => (
            "Social Security of the self-employed as an EI (sole trader) and in an EURL, the system for employees in a SASU. As an EI and in an EURL, you choose and pay for your mutuelle (top-up health cover).",
            &[&law::SASU_SAS_ASSIMILE.about, &law::EURL_SARL_TNS.about],
        ),
        (Cover::Retraite, Way::Cae) => (
            "Basic and supplementary pension of employees, on the salary paid.",
            &[&law::CESA_SALARIE_PROTECTION.about],
        ),
        (Cover::Retraite, Way::Portage) => (
            "Basic and supplementary pension of employees, on the salary paid.",
            &[&law::PORTAGE_DEFINITION.about],
        ),
        (Cover::Retraite, Way::Micro) => (
            "It follows the money you receive. With no money received, few or no quarters (trimestres) count.",
            &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
        ),
        (Cover::Retraite, Way::Creation) => (
            "As an EI (sole trader) and in an EURL, minimum contributions give you three quarters (trimestres) even with a low income. Dividends alone give you none.",
            &[&law::TNS_COTISATIONS_MINIMALES.about],
        ),
        (Cover::Chomage, Way::Cae) => (
            "Unemployment insurance with the employment contract (CESA), and during the CAPE (test contract) if it is paid.",
            &[&law::CESA_SALARIE_PROTECTION.about, &law::CAPE_ARE.about],
        ),
        (Cover::Chomage, Way::Portage) => (
            "Unemployment insurance, under the conditions of employees.",
            &[&law::PORTAGE_CHOMAGE.about],
        ),
        (Cover::Chomage, Way::Micro) => (
            "No ordinary unemployment benefit. A benefit for the self-employed exists, under narrow conditions.",
            &[&law::MICRO_PAS_CHOMAGE.about],
        ),
        (Cover::Chomage, Way::Creation) => (
            "No unemployment insurance for this work. Rights earned before may be kept in part: ask France Travail (the public employment service) to confirm.",
            &[&law::DIRIGEANTS_PAS_CHOMAGE.about, &law::ARE_PLAFOND_60.about],
        ),
        (Cover::Accidents, Way::Cae) => (
            "Covered as for employees, also during the CAPE (test contract).",
            &[&law::CAPE_PAS_CONTRAT_TRAVAIL.about],
        ),
        (Cover::Accidents, Way::Portage) => (
            "Covered as for employees, with occupational health care (médecine du travail).",
            &[&law::PORTAGE_RC_PRO.about],
        ),
        (Cover::Accidents, Way::Micro) => (
            "No contribution goes to it: you take out separate insurance, if you want it.",
            &[&law::TNS_TAUX.about],
        ),
        (Cover::Accidents, Way::Creation) => (
            "Included in a SASU, with a salary. As an EI (sole trader) and in an EURL, you take out separate insurance.",
            &[&law::TNS_TAUX.about, &law::SASU_SAS_ASSIMILE.about],
        ),
        (Cover::Conges, Way::Cae) => (
            "Leave as set in the contract. Your salary comes from your sales: without sales, it goes down.",
            &[&law::CESA_REMUNERATION.about],
        ),
        (Cover::Conges, Way::Portage) => (
            "Paid leave included in the salary. Time without an assignment is not paid.",
            &[
                &law::PORTAGE_INTERMISSION_NON_PAYEE.about,
                &law::PORTAGE_MIN_OFFICIEL.about,
            ],
        ),
        (Cover::Conges, Way::Micro) => (
            "No paid leave: with no money received, there is no income.",
            &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
        ),
        (Cover::Conges, Way::Creation) => (
            "No paid leave: you stop when the business can afford it.",
            &[&law::EURL_SARL_TNS.about],
        ),
    };
    SourcedText { text, facts }
}

/// What the figures leave out, with an order of magnitude when a fact gives one.
pub const UNCOUNTED: [(TitledText, &[&law::About]); 9] = [
    (
        TitledText {
            title: "Your starting investment",
            text: "Buying equipment, a vehicle or a business (fonds) is not counted, nor is a loan to pay back. Take them off these amounts.",
        },
        &[],
    ),
    (
        TitledText {
            title: "Accounting",
            text: "In a full business, an accounting firm costs about €1,000 to €3,000 before VAT a year. In a CAE and in portage, accounting is included.",
        },
        &[&law::COUT_COMPTABLE.about],
    ),
    (
        TitledText {
            title: "Insurance",
            text: "In a micro-entreprise and in a full business, you pay for professional insurance. The CAE and the portage company insure your liability.",
        },
        &[&law::CAE_SERVICES.about],
    ),
    (
        TitledText {
            title: "The CFE, a local tax",
            text: "Nothing the first year, then due in a micro-entreprise and in a full business. Up to €5,000 of turnover, the minimum CFE is not due. If you have premises, you may have to pay it. The town (commune) sets the amount.",
        },
        &[&law::MICRO_CFE.about],
    ),
    (
        TitledText {
            title: "The bank",
            text: "In a micro-entreprise, a separate account is required above €10,000 of turnover two years in a row.",
        },
        &[&law::MICRO_COMPTE_BANCAIRE.about],
    ),
    (
        TitledText {
            title: "Registration",
            text: "Free in a micro-entreprise. For a company, about €170 to €250 before VAT of compulsory costs, once only.",
        },
        &[&law::COUT_FORMALITES.about],
    ),
    (
        TitledText {
            title: "VAT",
            text: "All amounts are before VAT. In a micro-entreprise, below the VAT threshold, you still bear the VAT on your purchases.",
        },
        &[&law::MICRO_PAS_RECUPERATION_TVA.about],
    ),
    (
        TitledText {
            title: "The reserve of portage",
            text: "The portage company may keep 10% of the basic salary for the time between two assignments. We do not take it off.",
        },
        &[&law::PORTAGE_RESERVE_10.about],
    ),
    (
        TitledText {
            title: "Unemployment benefit and other aid",
            text: "Each month, the ARE (unemployment benefit) goes down by 70% of what you earn, and its length may be limited. Neither the ARE nor the prime d’activité (in-work benefit) is counted.",
        },
        &[&law::ARE_MAINTIEN_CUMUL.about, &law::ARE_PLAFOND_60.about],
    ),
];
