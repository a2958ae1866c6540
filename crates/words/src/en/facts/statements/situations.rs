//! The facts of `law/src/situations.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "agent_commercial",
        "The commercial agent (agent commercial) is a case apart: a special register (RSAC), BNC profits, a micro-entreprise possible. This agent is not a trader.",
    ),
    (
        "agents_publics_accessoire",
        "A secondary activity (activité accessoire) can be authorised by superiors if it is on the official list and compatible with the duties. The list has expertise, teaching, sport and culture, farming, services at people’s homes (services à la personne), selling goods you make yourself… The activity may then be done in a micro-entreprise. For services at people’s homes and for selling goods you make yourself, it must be.",
    ),
    (
        "agents_publics_disponibilite",
        "During leave from the public service (disponibilité), the activity is declared before it starts. The public employer checks that it is compatible with the duties of the last three years.",
    ),
    (
        "agents_publics_enseignants",
        "Teaching, technical or scientific staff of educational institutions, and people who carry on artistic activities, have a right of their own. Without an authorisation, they may practise the liberal professions (professions libérales) that follow from the nature of their duties.",
    ),
    (
        "agents_publics_interdiction",
        "A public servant cannot carry on a private activity for profit as a profession. In particular, they may not create or take over a business in trade or crafts, or one under the rules of a micro-entreprise. They may not take part in the governing bodies of a company.",
    ),
    (
        "agents_publics_liste",
        "Beside a public post, a public employer can authorise only the activities of a list. They are: expertise and advice, teaching and training, sport and culture, farming, working as the partner of a self-employed spouse (conjoint collaborateur). Also help at home for a close relative, small jobs for private individuals, and work of public interest. Also international cooperation, services à la personne (at people’s homes), and selling goods you produce yourself.",
    ),
    (
        "agents_publics_oeuvres",
        "A public servant freely produces works of the mind (writing, visual arts, music…) while respecting their duties. This does not hold for other activities.",
    ),
    (
        "agents_publics_temps_non_complet",
        "This concerns a public servant whose permanent post is less than full-time (temps non complet or incomplet), at most 70% of legal working time. They can carry on a private activity for profit after a declaration only.",
    ),
    (
        "agents_publics_temps_partiel",
        "Part-time work in a full-time public post does not change the rule. A secondary activity (activité accessoire) requires an authorisation, and creating or taking over a business requires part-time work granted for that purpose.",
    ),
    (
        "agents_publics_temps_partiel_creation",
        "Full-time public servants can ask for part-time work (not less than half-time) to create or take over a business, or for professional services (activité libérale). It lasts three years, and can be renewed for one year. A new request requires a wait of three years.",
    ),
    (
        "agriculture_hors_perimetre",
        "Farming (the cycle of plants or animals, and what extends it) comes under the MSA (social security for farming). It has its own path to set up. So there is no ordinary micro-entreprise and, in practice, no portage. A few CAEs for farming allow a test.",
    ),
    (
        "artisanat_qualification",
        "Whatever the legal form, some activities require a diploma (CAP…), a title or three years of experience, or the effective and permanent control of a qualified person (employee, spouse). In building: construction, plumbing, heating and electricity, chimney sweeping. In services: repair of cars, motorbikes and scooters, hairdressing, beauty care and massage (modelage). In food: fresh bakery, pastry, meat, cured meat and fish products, and ice cream. Also dental prosthetics and farriery.",
    ),
    (
        "artistes_auteurs_hors_perimetre",
        "Artistes-auteurs (writing, visual arts, music, photography, creative graphic design…) come under social rules of their own, managed by the Urssaf du Limousin. Their copyright income and sales of works are not declared in a micro-entreprise.",
    ),
    (
        "assurance_decennale",
        "Any person who may bear the ten-year liability (responsabilité décennale, for building work) must be insured before the building site opens. They must attach the certificate to their quotes and invoices.",
    ),
    (
        "autres_professions_reglementees",
        "Other activities require an authorisation, a card or a diploma: health, law, accountancy, property (carte T of the CCI), transport (taxi, VTC for private hire, goods). Also private security (CNAPS), bars (licence and operating permit), training (declaration of activity), childcare and help for frail people (agrément, an approval).",
    ),
    (
        "coiffure_salon",
        "Hairdressing: a CAP (trade certificate) is enough at the clients’ homes. In a salon, you need a brevet professionnel, a brevet de maîtrise or a title of the same level. Or you need the permanent control of a person who has it.",
    ),
    (
        "conge_creation_retour",
        "After leave to start a business, the employee returns to their job or a similar one, with pay at least equal.",
    ),
    (
        "demission_projet",
        "Resigning from a CDI (permanent contract) to create or take over a business gives a right to unemployment benefit under three conditions. Career advice (conseil en évolution professionnelle) was requested before. Transitions Pro certifies a real and serious project. And there are five years of work as an employee (1,300 days worked in the last 60 months).",
    ),
    (
        "duree_maximale_cumul",
        "All jobs together, an employee cannot go above 10 hours a day, 48 hours a week, and 44 hours on average over twelve weeks. Work for yourself is not counted.",
    ),
    (
        "etranger_etudiant",
        "The “étudiant” (student) residence card allows only work as an employee beside the studies, without a work authorisation. It is limited to 964 hours a year (60% of yearly working time). So there can be no micro-entreprise and no running of a business without changing permits.",
    ),
    (
        "etranger_salarie_portage_cae",
        "Portage and the CESA (employment contract in a CAE) are jobs as an employee. You need a permit that allows work as an employee, and a work authorisation with the “salarié” or “travailleur temporaire” cards. An “entrepreneur/profession libérale” card is not suitable in principle.",
    ),
    (
        "etranger_talent",
        "The “talent” cards form a family. “Talent – porteur de projet” is valid for self-employment. “Talent – salarié qualifié”, “carte bleue européenne” and “chercheur” are valid for the job as an employee for which they were given. “Talent – famille” is valid for any activity.",
    ),
    (
        "etranger_titre_independant",
        "A person who is not a national of the EU, the EEA or Switzerland must have a permit that allows self-employment. It may be a card “entrepreneur/profession libérale” or “talent – porteur de projet”, a resident card, a “vie privée et familiale” card… The activity must be viable.",
    ),
    (
        "etudiants_snee",
        "During studies, or right after, the national status of student-entrepreneur (statut national d’étudiant-entrepreneur) lets you create a business with the support of a Pépite centre. A micro-entreprise is the most common way in.",
    ),
    (
        "formation_declaration",
        "Training adults requires a declaration of activity from the first contract. Public or pooled funding requires a certification (Qualiopi).",
    ),
    (
        "interdictions_gerer",
        "A ban on managing (interdiction de gérer) covers every business in trade or crafts, every farm and every company. Or it covers only one or several of them. A faillite personnelle (personal bankruptcy order) adds all self-employment. The court can lift them. Professional services (activité libérale) in your own name are not in the first list.",
    ),
    (
        "mayotte_outre_mer",
        "Overseas and in Mayotte, the rates and exemptions are those of the territory (Smic, social contributions, VAT). The calculations made for mainland France do not hold there.",
    ),
    (
        "mineur_creation",
        "A person under 18 who is not emancipated (treated as an adult by law) cannot open a sole-trader business, so no micro-entreprise. At 16 or 17, with their parents’ permission, they can create only a company with a single partner: EURL or SASU. A loan, or the purchase of an existing business (fonds), remains forbidden without their parents.",
    ),
    (
        "mineur_emancipe",
        "An emancipated minor (treated as an adult by law) can be a trader with a judge’s permission. It comes from the juge des tutelles at the time of the emancipation, or from the president of the tribunal judiciaire later.",
    ),
    (
        "mineur_emploi",
        "Under 16, the law forbids employment, with exceptions (apprenticeship, work placements, school holidays). At 16 or 17, without emancipation, an employment contract requires the parents’ agreement.",
    ),
    (
        "presse_scene_salaire",
        "A press company that uses a professional journalist is presumed to employ that person. So is any person who uses a performing artist. This holds whatever the way of paying and the name of the contract. For the artist, it does not hold if they are in the trade register (registre du commerce).",
    ),
    (
        "professions_titre",
        "Nobody can use the title or exercise the profession without the diploma, the title or the registration that it requires. These are: psychologist, osteopath, architect, chartered surveyor (géomètre-expert), sports instructor, tour guide (guide-conférencier), and professions in health, law and accountancy.",
    ),
    (
        "retraites_cumul",
        "A retired person can create an activity. If their first basic pension took effect before 1 January 2027, the present rules go on. Pension and income are combined in full at the full rate (taux plein) with all the pensions claimed, and otherwise under a ceiling. If it takes effect from that date on, other rules apply. Before the legal age, the pension falls by as much as the income. Up to the age of 67, it falls by half of what is above a threshold set by decree. After that, the two can be combined freely.",
    ),
    (
        "rsa_prime_activite",
        "Creating an activity changes the RSA (minimum income) and the prime d’activité (in-work benefit), with a declaration of the money received every quarter. Tell the CAF (which pays them) before you start.",
    ),
    (
        "rupture_conventionnelle",
        "A rupture conventionnelle (agreed end of contract) gives a right to unemployment benefit. An agreement of 25 February 2026 provides for a shorter duration. It called for a law, which we have not found.",
    ),
    (
        "salarie_conge_creation",
        "Leave or part-time work to start a business: one year, which can be extended by one year. There is a condition of length of service (24 months if no collective agreement says otherwise).",
    ),
    (
        "salarie_exclusivite_1_an",
        "For one year, an exclusivity clause cannot be used against an employee who creates or takes over a business (except travelling sales representatives, VRP). The duty of loyalty remains.",
    ),
    (
        "salarie_loyaute",
        "An employee can create an activity while staying in their job, but must remain loyal. No competition with the employer, no activity during working time or with the company’s equipment.",
    ),
    (
        "salarie_non_concurrence",
        "A non-competition clause can forbid, after the end of the contract, a given activity in a given area and for a given time. It is valid only under all these conditions. It protects a legitimate interest of the company, is limited in time and space, takes account of the job, and is paid. Read it again before you start.",
    ),
    (
        "services_a_la_personne_declaration",
        "Services à la personne (at people’s homes) give the client a tax credit if the organisation is declared (NOVA) and does only these services. Since 1 January 2025, other activities can be added in a micro-entreprise or in a business with fewer than eleven employees. Then these services remain the main activity, and their accounts are separate. The rest is not above 30% of the turnover of the previous calendar year. Some activities with frail people require an approval (agrément). A CAE and a micro-entreprise are possible for these services, portage is not.",
    ),
];
