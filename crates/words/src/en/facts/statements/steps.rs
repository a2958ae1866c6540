//! The facts of `law/src/steps.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "etape_cae_1",
        "Find the CAEs of your region and your trade in the directory of the Fédération. Check that they accept the activity, and their insurance.",
    ),
    (
        "etape_cae_2",
        "Sign up for a group information meeting of the CAE you choose (everybody goes through it).",
    ),
    (
        "etape_cae_3",
        "Present your project to the support team. Ask in writing for the rate and the base of the contribution, the insurance, and the conditions for joining and leaving.",
    ),
    (
        "etape_cae_4",
        "If you are a jobseeker, tell France Travail before you sign, and have it confirm that the benefit continues during the CAPE (test contract).",
    ),
    (
        "etape_cae_5",
        "Check that you are not a full-time employee before a CAPE (test contract). If you are, negotiate part-time work or a direct CESA (contract of entrepreneur salarié).",
    ),
    (
        "etape_cae_6",
        "Sign the CAPE (or the CESA), write your first quotes in the name of the CAE and follow your activity account.",
    ),
    (
        "etape_cae_7",
        "Review the test: move to a CESA, create your own business, or stop without debts. Prepare to become a partner of the cooperative within three years.",
    ),
    (
        "etape_creation_1",
        "Get support: Bpifrance Création, CCI, CMA, BGE, networks (Initiative, Réseau Entreprendre, Adie, France Active).",
    ),
    (
        "etape_creation_2",
        "Check the nature of the activity, the legal duties and the name (INPI).",
    ),
    (
        "etape_creation_3",
        "Compare the legal forms (EI on actual costs, EURL, SASU, SARL or SAS, Scop), and simulate pay and tax.",
    ),
    (
        "etape_creation_4",
        "Draw up the forecast and the financing plan. Ask about a bank loan, loans without interest (prêts d’honneur) and financial help.",
    ),
    (
        "etape_creation_5",
        "Jobseeker: choose between ARE (monthly unemployment benefit) and Arce (a lump sum), and apply for Acre (lower social contributions) within 60 days.",
    ),
    (
        "etape_creation_6",
        "Company: write the articles of association, deposit the capital, publish the legal notice, declare the beneficial owners.",
    ),
    (
        "etape_creation_7",
        "Register the business on the guichet unique (the single online registration site), and choose the tax rules and VAT.",
    ),
    (
        "etape_creation_8",
        "Set up the bank, insurance, accounts (software or chartered accountant) and electronic invoices. Hire with the DPAE (declaration before hiring) if needed.",
    ),
    (
        "etape_micro_1",
        "Check that the activity is open to a micro-entreprise (list of exclusions), and whether it is regulated (qualification, insurance, card).",
    ),
    (
        "etape_micro_2",
        "Estimate income and social contributions with the official simulator, and take off your real expenses.",
    ),
    (
        "etape_micro_3",
        "Jobseeker: register, claim your rights and choose between ARE (monthly unemployment benefit) and Arce (a lump sum) before you create the business.",
    ),
    (
        "etape_micro_4",
        "Register for free on the guichet unique (INPI), the single online registration site. Beware of sites that ask for money.",
    ),
    (
        "etape_micro_5",
        "Ask Urssaf for Acre (lower social contributions) within 60 days if you are among the people concerned.",
    ),
    (
        "etape_micro_6",
        "Create your account on the site for auto-entrepreneurs. Choose a monthly or quarterly declaration, with versement libératoire (income tax paid with contributions) or without.",
    ),
    (
        "etape_micro_7",
        "Open a separate bank account and take out the insurance of your trade. Prepare quotes and invoices with the compulsory details, and get ready for electronic invoices.",
    ),
    (
        "etape_micro_8",
        "Keep the record of money received (livre des recettes). Declare every month or quarter, even at zero. Declare the CFE (local business tax) before 31 December.",
    ),
    (
        "etape_portage_1",
        "Check the three conditions. Your clients are businesses, you sell a service, and you have a bac+2 qualification (two years after the baccalauréat) or three years of experience.",
    ),
    (
        "etape_portage_2",
        "Set your daily price and simulate the net salary (management fees, social contributions).",
    ),
    (
        "etape_portage_3",
        "Compare several declared portage companies: fees with everything included, reserve, payment times, financial guarantee, activity account.",
    ),
    (
        "etape_portage_4",
        "If you are a jobseeker, tell France Travail: the activity is declared every month and can be combined in part with ARE (unemployment benefit).",
    ),
    (
        "etape_portage_5",
        "Negotiate the assignment with the client company (purpose, length of 36 months at most, price). Make sure that it can be done in portage.",
    ),
    (
        "etape_portage_6",
        "Sign the employment contract (fixed-term CDD or permanent CDI, in portage). The company signs the commercial contract within two working days of the start of the assignment.",
    ),
    (
        "etape_portage_7",
        "Report on your activity every month, and check the activity account and the reserve of 10%.",
    ),
];
