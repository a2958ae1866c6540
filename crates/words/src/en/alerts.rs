//! Warnings beside the result and banners above it: they change no score.

use crate::words::SourcedText;
use engine::{Alert, Banner};

/// The words of a warning.
#[expect(clippy::too_many_lines, reason = "a table: one row a warning")]
pub const fn alert(alert: Alert) -> SourcedText {
    match alert {
        Alert::ClientUnique => SourcedText {
            text: "If you work mainly for one client, or for your former employer, and work as an employee would, there is a risk of requalification. The work may then be recognised as an employment contract. Look for other clients, and keep control of your hours and your tools.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Clauses => SourcedText {
            text: "Read your employment contract again. As long as you work for your employer, you cannot compete with them. Afterwards, a non-competition clause may still limit your project.",
            facts: &[&law::SALARIE_LOYAUTE.about, &law::SALARIE_NON_CONCURRENCE.about],
        },
        Alert::AgrementSap => SourcedText {
            text: "Childcare and help for vulnerable people sometimes require an approval (agrément). For your clients to have a tax credit, you must make a declaration (on NOVA) and live mainly on these personal services (services à la personne). In a micro-entreprise, or in a business with fewer than eleven employees, other sales are allowed. They must not exceed 30% of the total of the year before, with separate accounts. Otherwise, sell nothing else.",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Are60 => SourcedText {
            text: "If your contract ended after 1 April 2025, the benefit (ARE) kept while you start up is limited to 60% of the rights left. For the rest of your rights, you can apply to the instance paritaire régionale (the regional joint committee). Have France Travail confirm this.",
            facts: &[&law::ARE_PLAFOND_60.about],
        },
        Alert::Acre60Jours => SourcedText {
            text: "Acre (lower contributions at the start) is for certain situations only. If it concerns you, ask Urssaf for it within 60 days after you create the business. Without Acre, there is no Arce, the lump-sum help from France Travail.",
            facts: &[
                &law::ACRE_DELAI_DEMANDE.about,
                &law::ACRE_BENEFICIAIRES.about,
                &law::ARCE_NECESSITE_ACRE.about,
            ],
        },
        Alert::CaeAssocie => SourcedText {
            text: "In a CAE, you must become a member and partner (associé) of the cooperative within three years, the test period (CAPE) included. Otherwise, the contract of entrepreneur salarié (CESA) ends.",
            facts: &[&law::CESA_DELAI_ASSOCIE.about],
        },
        Alert::Tva => SourcedText {
            text: "Above €37,500 for services or €85,000 for sales, a micro-entreprise charges VAT from the following 1 January. Above €41,250 or €93,500, it does so as soon as it passes this amount. VAT is a tax added to the price and paid on to the State: think of it when you set your prices.",
            facts: &[
                &law::TVA_FRANCHISE_SERVICES.about,
                &law::TVA_FRANCHISE_VENTE.about,
                &law::TVA_EFFET_DEPASSEMENT.about,
            ],
        },
        Alert::Meuble => SourcedText {
            text: "For a furnished holiday let (meublé de tourisme), the ceiling of the micro-entreprise is different. It is €15,000 without an official rating (classement), and €83,600 with a rating or for a chambre d’hôtes (guest room).",
            facts: &[&law::MICRO_PLAFOND_MEUBLE_TOURISME.about],
        },
        Alert::Cumul => SourcedText {
            text: "Before you start, ask the CAF (family benefits office) or France Travail whether this activity can be combined with your benefits.",
            facts: &[&law::RSA_PRIME_ACTIVITE.about],
        },
        Alert::CumulRetraite => SourcedText {
            text: "Before you start, ask your pension fund whether this activity can be combined with your pension. If your first pension began before 1 January 2027, the present rules continue. Otherwise, there are three cases. Before the legal age, the pension falls by as much as your income. Until you are 67, it falls by half of what exceeds a threshold. After that, there is no limit any more.",
            facts: &[&law::RETRAITES_CUMUL.about],
        },
        Alert::Depart => SourcedText {
            text: "Do not resign yet. With a CDI (permanent contract), a resignation to create a business can give a right to unemployment benefit, on three conditions. You have five years of work as an employee. You ask for a conseil en évolution professionnelle (career advice) before you resign. Transitions Pro recognises your project as serious. See demission-reconversion.gouv.fr.",
            facts: &[&law::DEMISSION_PROJET.about],
        },
        Alert::Rupture => SourcedText {
            text: "A rupture conventionnelle (agreed end of contract) gives a right to unemployment benefit. A resignation rarely does. In 2026, a shorter benefit after a rupture was negotiated: before you sign, ask France Travail for the rule of that day.",
            facts: &[&law::RUPTURE_CONVENTIONNELLE.about, &law::DEMISSION_PROJET.about],
        },
        Alert::AgrementSap30 => SourcedText {
            text: "You expect another activity to make 30% of the total or more. Above 30% of the sales of the year before, your clients lose the tax credit.",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Coiffure => SourcedText {
            text: "In hairdressing, a CAP (a first trade diploma) is enough in clients’ homes. In a salon, you need a brevet professionnel, a brevet de maîtrise or a title of the same level. A person who has it, and who is always present, is also enough.",
            facts: &[&law::COIFFURE_SALON.about],
        },
        Alert::Plateforme => SourcedText {
            text: "With a platform or a single client, think first of accidents: without an employment contract, you have to insure yourself. Also ask what the platform covers.",
            facts: &[
                &law::INDEPENDANT_ARRET_MALADIE.about,
                &law::MICRO_SALARIAT_DEGUISE.about,
            ],
        },
        Alert::Facture => SourcedText {
            text: "If one day this client decided your hours or your tools, or gave you orders, a court could decide that it is a job as an employee. Keep other clients and a written contract.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Conge => SourcedText {
            text: "With 24 months in the company, you can ask for leave or part-time work to start a business: one year, plus one year. Your company may have another rule. After a leave, you go back to your job, or to a similar one.",
            facts: &[&law::SALARIE_CONGE_CREATION.about, &law::CONGE_CREATION_RETOUR.about],
        },
        Alert::Maladie => SourcedText {
            text: "With an employment contract (CESA or portage), sick pay is calculated on the salary, usually after 150 hours of work in three months. If you work for yourself, you usually need one year of membership (affiliation). Nothing is paid if the average income is very low: less than 10% of the annual ceiling of Social Security. Also ask your mutuelle (top-up health cover) what it covers.",
            facts: &[&law::SALARIE_ARRET_MALADIE.about, &law::INDEPENDANT_ARRET_MALADIE.about],
        },
        Alert::Naissance => SourcedText {
            text: "If you work for yourself, maternity pay is a flat amount: €65.84 a day in 2026. It is ten times less if the average income is very low. With an employment contract, it follows the salary. Compare before the due date, with your health insurance fund.",
            facts: &[&law::INDEPENDANTE_MATERNITE.about, &law::CESA_SALARIE_PROTECTION.about],
        },
        Alert::Aah => SourcedText {
            text: "At the start of an activity, you keep all of your AAH (disability allowance) with your income for six months at most, then part of it. A pension d’invalidité (disability pension) may fall above a threshold. Before you start, ask the CAF or your fund for a calculation.",
            facts: &[&law::AAH_CUMUL.about, &law::INVALIDITE_CUMUL.about],
        },
        Alert::Emprunt => SourcedText {
            text: "For a loan, banks usually ask for payslips, or for two to three years of accounts. Talk about it with your bank before you change status.",
            facts: &[&law::BANQUE_EMPRUNT.about],
        },
        Alert::OutreMer => SourcedText {
            text: "In the French overseas territories, the rates of contributions and VAT are different. The amounts on this site are for mainland France. Ask Urssaf or the caisse générale de Sécurité sociale for those of your territory.",
            facts: &[&law::MAYOTTE_OUTRE_MER.about, &law::OUTRE_MER_MICRO.about],
        },
    }
}

/// The words of a banner.
pub const fn banner(banner: Banner) -> SourcedText {
    match banner {
        Banner::ArtisteAuteur => SourcedText {
            text: "Your works and your original creations, logos included, come under the rules for artistes-auteurs (authors and artists). Start there. For VAT, the threshold is €50,000 for your works and your rights, €35,000 for the rest.",
            facts: &[
                &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
                &law::CREATIONS_GRAPHIQUES.about,
                &law::TVA_FRANCHISE_AVOCATS_AUTEURS.about,
            ],
        },
        Banner::Agriculture => SourcedText {
            text: "Farming has its own path. Start with the chamber of agriculture and the MSA, the social security of farming. To test, a farming CAE or an espace-test (a test farm) can take you in. To set up for good, it will be a business in your own name or a company.",
            facts: &[&law::AGRICULTURE_HORS_PERIMETRE.about],
        },
        Banner::PresseScene => SourcedText {
            text: "The press and the performing arts pay in wages. For an article, a concert or a play, there is a contract and a payslip. The ways on this page are for your other activities: lessons, communication, writing outside the press.",
            facts: &[&law::PRESSE_SCENE_SALAIRE.about],
        },
        Banner::Pacifique => SourcedText {
            text: "Your territory has its own rules. This site describes those of mainland France. Ask the chamber of commerce or of trades of your territory.",
            facts: &[&law::OUTRE_MER_MICRO.about, &law::MAYOTTE_OUTRE_MER.about],
        },
    }
}
