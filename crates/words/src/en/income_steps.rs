//! The lines of a computation of net income: what each one is called, and what it pays for.

use crate::words::TermText;
use engine::income::StepId;

const fn row(term: &'static str, explanation: &'static str) -> TermText {
    TermText { term, explanation }
}

/// The words of a line.
#[expect(clippy::too_many_lines, reason = "a table: one row a line")]
pub const fn income_step(step: StepId) -> TermText {
    match step {
        StepId::ChiffreAffaires => row("Turnover", "What your clients pay over a year, before VAT."),
        StepId::PayeParLesClients => row(
            "Paid by your clients",
            "The price your clients pay, VAT included for private individuals.",
        ),
        StepId::Tva => row("VAT", "A tax inside the price: you pay it on to the State."),
        StepId::Frais => row(
            "Your expenses",
            "Purchases, equipment, travel, premises: what the activity costs.",
        ),
        StepId::CotisationsMicro => row(
            "Social contributions",
            "A single rate, worked out on the money you receive: health, pension, family, CSG.",
        ),
        StepId::Cfp => row(
            "Vocational training",
            "A contribution that pays for your right to training.",
        ),
        StepId::TaxeChambre => row(
            "Chamber tax (taxe pour frais de chambre)",
            "It pays for the chamber of commerce or the chambre de métiers (chamber of trades).",
        ),
        StepId::AbattementMicro => row(
            "Flat-rate allowance",
            "Part of the money you receive that income tax does not count, in place of actual expenses.",
        ),
        StepId::VersementLiberatoire => row(
            "Versement libératoire",
            "Income tax paid with social contributions, at a fixed rate.",
        ),
        StepId::AssietteSociale => row(
            "Base for contributions",
            "What is left after expenses, less an allowance of 26%, with a minimum and a maximum.",
        ),
        StepId::MaladieIndependant => row(
            "Health and maternity",
            "It pays for health care and for leave after a birth.",
        ),
        StepId::IndemnitesJournalieres => row(
            "Daily sick pay",
            "It gives an income during sick leave, under conditions.",
        ),
        StepId::AllocationsFamiliales => row("Family benefits", "They pay for help to families."),
        StepId::RetraiteBase => row(
            "Basic pension",
            "It counts for your quarters (trimestres) and for your pension.",
        ),
        StepId::RetraiteComplementaire => row("Supplementary pension", "It adds points to the basic pension."),
        StepId::InvaliditeDeces => row(
            "Disability and death",
            "It pays a pension or a lump sum in case of disability or death.",
        ),
        StepId::Mutuelle => row(
            "Mutuelle (top-up health cover)",
            "We assume a mutuelle at €40 a month. Without an employer, you pay all of it.",
        ),
        StepId::FraisGestion => row(
            "Management fee of portage",
            "What the portage company keeps, as a share of turnover.",
        ),
        StepId::ContributionCooperative => row(
            "Contribution to the cooperative",
            "It pays for shared services: accounting, insurance, support.",
        ),
        StepId::Enveloppe => row(
            "What the employer can spend",
            "The salary and all contributions must fit within this sum.",
        ),
        StepId::SalaireBrut => row("Gross salary", "The salary before the employee’s contributions."),
        StepId::ResteNonVerse => row(
            "Remainder not paid",
            "No salary costs exactly this much: this sum stays in the account of the activity.",
        ),
        StepId::MaladieEmployeur => row("Health, employer’s share", "It pays for health care and sick leave."),
        StepId::FamilleEmployeur => row("Family benefits, employer’s share", "They pay for help to families."),
        StepId::VieillessePlafonneeEmployeur => row(
            "Basic pension up to the ceiling, employer’s share",
            "Worked out on the salary up to the Social Security ceiling.",
        ),
        StepId::VieillessePlafonneeSalarie => row(
            "Basic pension up to the ceiling, employee’s share",
            "Worked out on the salary up to the Social Security ceiling.",
        ),
        StepId::VieillesseDeplafonneeEmployeur => row(
            "Basic pension on the whole salary, employer’s share",
            "It pays for pensions without adding rights.",
        ),
        StepId::VieillesseDeplafonneeSalarie => row(
            "Basic pension on the whole salary, employee’s share",
            "It pays for pensions without adding rights.",
        ),
        StepId::Agirc1Employeur => row(
            "Supplementary pension, 1st band, employer’s share",
            "Agirc-Arrco pension points, up to the Social Security ceiling.",
        ),
        StepId::Agirc1Salarie => row(
            "Supplementary pension, 1st band, employee’s share",
            "Agirc-Arrco pension points, up to the Social Security ceiling.",
        ),
        StepId::Agirc2Employeur => row(
            "Supplementary pension, 2nd band, employer’s share",
            "Agirc-Arrco pension points, above the ceiling.",
        ),
        StepId::Agirc2Salarie => row(
            "Supplementary pension, 2nd band, employee’s share",
            "Agirc-Arrco pension points, above the ceiling.",
        ),
        StepId::Ceg1Employeur => row(
            "Balance of supplementary pensions (CEG), 1st band, employer’s share",
            "It pays for Agirc-Arrco without adding points.",
        ),
        StepId::Ceg1Salarie => row(
            "Balance of supplementary pensions (CEG), 1st band, employee’s share",
            "It pays for Agirc-Arrco without adding points.",
        ),
        StepId::Ceg2Employeur => row(
            "Balance of supplementary pensions (CEG), 2nd band, employer’s share",
            "It pays for Agirc-Arrco without adding points.",
        ),
        StepId::Ceg2Salarie => row(
            "Balance of supplementary pensions (CEG), 2nd band, employee’s share",
            "It pays for Agirc-Arrco without adding points.",
        ),
        StepId::CetEmployeur => row(
            "Technical balance (CET), employer’s share",
            "Due when the salary is above the Social Security ceiling.",
        ),
        StepId::CetSalarie => row(
            "Technical balance (CET), employee’s share",
            "Due when the salary is above the Social Security ceiling.",
        ),
        StepId::ApecEmployeur => row(
            "Apec, employer’s share",
            "It pays for help to managers and professionals (cadres) who look for work.",
        ),
        StepId::ApecSalarie => row(
            "Apec, employee’s share",
            "It pays for help to managers and professionals (cadres) who look for work.",
        ),
        StepId::PrevoyanceCadre => row(
            "Prévoyance (income protection) for cadres, employer’s share",
            "It pays a lump sum to the family in case of death.",
        ),
        StepId::Chomage => row(
            "Unemployment insurance, employer’s share",
            "It gives a right to unemployment benefit, under conditions.",
        ),
        StepId::Ags => row(
            "Wage guarantee (AGS), employer’s share",
            "It pays salaries if the employer goes bankrupt.",
        ),
        StepId::DialogueSocial => row(
            "Dialogue between employers and unions, employer’s share",
            "It pays for trade unions and employers’ organisations.",
        ),
        StepId::Csa => row(
            "Solidarity for independent living (CSA), employer’s share",
            "It pays for help to older or disabled people.",
        ),
        StepId::Fnal => row("Housing aid (Fnal), employer’s share", "It pays for housing benefits."),
        StepId::Apprentissage => row("Apprenticeship tax, employer’s share", "It pays for apprenticeships."),
        StepId::FormationEmployeur => row(
            "Vocational training, employer’s share",
            "It pays for your right to training.",
        ),
        StepId::AccidentsTravail => row(
            "Accidents at work, employer’s share",
            "It pays for health care and leave caused by work. The rate depends on the trade: here, that of office work.",
        ),
        StepId::MutuelleEmployeur => row(
            "Mutuelle, employer’s share",
            "Half of a mutuelle (top-up health cover) that we assume at €40 a month.",
        ),
        StepId::MutuelleSalarie => row(
            "Mutuelle, employee’s share",
            "The other half of a mutuelle (top-up health cover) that we assume at €40 a month.",
        ),
        StepId::ForfaitSocial => row(
            "Forfait social, employer’s share",
            "A contribution on what the employer pays for the mutuelle and the prévoyance (income protection).",
        ),
        StepId::AssietteCsg => row(
            "Base for the CSG and the CRDS",
            "A little less than the gross salary, plus the employer’s share of the mutuelle.",
        ),
        StepId::CsgDeductible => row(
            "CSG that income tax does not count",
            "The CSG pays for Social Security. This part is taken off taxable income.",
        ),
        StepId::CsgNonDeductible => row(
            "CSG and CRDS that income tax counts",
            "The CRDS pays back the debt of Social Security. This part stays in taxable income.",
        ),
        StepId::ReductionGenerale => row(
            "General reduction of social contributions",
            "The State lowers the employer’s contributions up to three times the Smic (minimum wage).",
        ),
        StepId::AcreEmployeur => row("Acre, employer’s share", "Lower contributions at the start."),
        StepId::AcreSalarie => row("Acre, employee’s share", "Lower contributions at the start."),
        StepId::ReservePortage => row(
            "Reserve of portage",
            "Part of the salary that the company may keep for the time between two assignments. We do not take it off.",
        ),
        StepId::MinimumPortage => row(
            "Minimum gross salary of full-time portage",
            "A yearly reference, first level of the sector agreement. It does not change the calculation.",
        ),
        StepId::ImpotSocietes => row("Corporation tax", "The company pays 15%, then 25% of its profit."),
        StepId::CoutRemuneration => row(
            "Sum kept for your pay",
            "What the company spends to pay you, contributions included. The rest becomes profit.",
        ),
        StepId::DividendesCotises => row(
            "Dividends that pay contributions",
            "In an EURL, the part above 10% of the capital and of the money you lent the company (compte courant d’associé).",
        ),
        StepId::CotisationsDividendes => row(
            "Contributions on these dividends",
            "They replace the social levies, and count towards the pension.",
        ),
        StepId::Dividendes => row("Dividends paid", "The profit left after corporation tax."),
        StepId::PrelevementsSociaux => row(
            "Social levies (prélèvements sociaux)",
            "Levies on dividends. They give no right to a pension or to unemployment benefit.",
        ),
        StepId::Pfu => row("Tax on dividends (PFU)", "A single rate of 12.8%."),
        StepId::ImpotOptionBareme => row(
            "Tax if you choose the tax scale (barème)",
            "To compare: progressive tax instead of the single rate.",
        ),
        StepId::NetOptionBareme => row("Net after tax with the tax scale", "To compare with the single rate."),
        StepId::RevenuImposable => row(
            "Taxable income",
            "What income tax looks at, before the allowance of 10%.",
        ),
        StepId::DeductionForfaitaire => row(
            "Allowance of 10%",
            "For the expenses of an employee, with a minimum and a maximum.",
        ),
        StepId::ImpotBareme => row(
            "Tax by the tax scale",
            "Progressive tax, worked out by bands and by household shares (parts).",
        ),
        StepId::Decote => row(
            "Reduction of a low tax (décote)",
            "It lowers the tax when the tax is small.",
        ),
        StepId::Cehr => row(
            "Contribution on high incomes",
            "Due above €250,000 of income for a single person.",
        ),
        StepId::Cdhr => row(
            "Differential contribution on high incomes",
            "It raises the tax to one fifth of very high incomes.",
        ),
        StepId::RevenuFoyer => row(
            "Taxable income of the household",
            "All that the household earns, after allowances.",
        ),
        StepId::ImpotSansActivite => row(
            "Tax that the household would pay without this activity",
            "It would be due without it too: we do not count it here.",
        ),
        StepId::ArrondiImpot => row("Rounding of the tax", "The tax is rounded to the euro."),
    }
}
