//! The facts of `law/src/aids.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "acre_beneficiaires",
        "Since 1 January 2026, Acre (lower social contributions at the start) is no longer open to all. One of these conditions is needed. You are a jobseeker with unemployment benefit, or without it but registered for 6 of the last 18 months. You receive the RSA (minimum income) or the ASS (for people whose unemployment rights have ended). You are 18 to 25 (under 30 with a recognised disability or without enough unemployment rights). You take over a business in difficulty whose employee you are. You hold a CAPE (test contract) and met one of these conditions when you signed it. You receive the PreParE (a parental benefit). Or you set up in a priority district (quartier prioritaire, QPV) or in a France ruralités revitalisation zone (ZFRR, ZFRR+).",
    ),
    (
        "acre_controle_capital",
        "In a company, Acre requires that you control it, in one of three ways. You hold more than 50% of the capital with your family, including 35% of your own. Or you are a director with at least a third of it, including 25% of your own. Or several jobseekers together hold more than 50%.",
    ),
    (
        "acre_delai_demande",
        "You must apply to Urssaf for Acre (lower social contributions at the start) no later than 60 days after the creation of the business. You cannot obtain it again within three years after it ends.",
    ),
    (
        "acre_hors_micro",
        "Outside a micro-entreprise (EI on actual costs, EURL, SASU…), Acre of 2026 lowers five contributions by a quarter. They are: sickness, daily sick pay, family allowances, basic pension, and disability and death. This holds if the income is below €36,045, which is 75% of the yearly Social Security ceiling (PASS). Then the reduction falls, down to nothing at €48,060. It lasts 12 months. A business created in 2025 keeps the whole exemption, up to the same threshold: the decree says so, the law is less clear.",
    ),
    (
        "acre_micro_plafond",
        "In a micro-entreprise, Acre lowers social contributions only up to a certain turnover. After the allowance, it corresponds to an income of one yearly Social Security ceiling (€48,060). In 2026, it is €165,724 for sales, €96,120 for BIC services and €72,818 for BNC. Above it, the normal rate applies. In the first year, this ceiling is reduced according to the start date. The simulator of Urssaf does not count this ceiling.",
    ),
    (
        "acre_micro_taux",
        "In a micro-entreprise, Acre lowers social contributions by 50% for activities created up to 30 June 2026. It lowers them by only 25% for those created from 1 July 2026. It lasts until the end of the third calendar quarter after the start. It applies only to the turnover that corresponds to an income of one yearly Social Security ceiling.",
    ),
    (
        "acre_micro_taux_appliques",
        "In practice, with Acre, for a micro-entreprise created from 1 July 2026: about 9.2% (sales), 15.9% (BIC services), 19.2% (BNC) and 17.4% (Cipav). Without it: 12.3 / 21.2 / 25.6 / 23.2%. Created earlier in 2026: 6.2 / 10.6 / 12.8 / 13.4%. For the Cipav (a pension fund), it is our calculation: three quarters of 23.2%, above the minimum of 13.4% (CSG, CRDS and supplementary pension). The version of the article in force in July 2026 remains to be read. For sales, the rounding rule would give 9.3%: to be checked.",
    ),
    (
        "arce",
        "Arce pays 60% of the remaining rights to ARE (unemployment benefit) as a lump sum, less 3% for the supplementary pension. It comes in two payments six months apart, in place of the monthly benefit. You must have obtained Acre. The second payment requires an activity still going on, and no full-time CDI (permanent contract).",
    ),
    (
        "arce_necessite_acre",
        "Without Acre, no Arce. Acre is now only for certain people, and must be requested within 60 days. If you forget Acre, you lose Arce (unemployment rights paid as a lump sum).",
    ),
    (
        "are_maintien_cumul",
        "A jobseeker who receives unemployment benefit can start an activity and keep part of that benefit. The ARE (unemployment benefit) of the month is reduced by 70% of the declared income from the activity. The total cannot be above the former average salary.",
    ),
    (
        "are_plafond_60",
        "This concerns employment contracts that ended after 1 April 2025. While a business is being created, ARE (unemployment benefit) continues only up to 60% of the rights that remained at the start of the activity. The rest can be requested from the regional joint body (instance paritaire régionale).",
    ),
];
