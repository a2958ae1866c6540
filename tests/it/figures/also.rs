//! What statements say beside the values of their fact, each with what it rests on.

use Ground::{Aside, Fact, Part, Text};

/// Why a statement may say a figure that is no value of its fact.
#[derive(Clone, Copy)]
pub(crate) enum Ground {
    /// It is a value of this other fact, and follows it.
    Fact(&'static str),
    /// It is this share of the amount of another fact.
    Part(&'static str, f64, &'static str),
    /// These figures were read in this text, or are ours for this reason.
    Text(&'static str, &'static str),
    /// The same, said in passing: no other sentence rests on them.
    Aside(&'static str, &'static str),
}

/// A fact and what its statement says beside its values.
pub(crate) struct Also {
    pub(crate) fact: &'static str,
    pub(crate) ground: Ground,
}

const fn also(fact: &'static str, ground: Ground) -> Also {
    Also { fact, ground }
}

/// One row a ground.
#[rustfmt::skip] // one row a line
pub(crate) const ALSO: &[Also] = &[
    also("ACRE_BENEFICIAIRES", Aside("6 mois, 18", "C. trav. art. L5141-1, 2°")),
    also("ACRE_BENEFICIAIRES", Aside("18 à 25 ans, 30 ans", "C. trav. art. L5141-1, 4° (« moins de 26 ans ») et 5°")),
    also("ACRE_CONTROLE_CAPITAL", Aside("50 %, 35 %, un tiers, 25 %", "C. trav. art. R5141-2")),
    also("ACRE_DELAI_DEMANDE", Text("trois ans", "CSS art. L131-6-4, IV : à compter de sa fin")),
    also("ACRE_HORS_MICRO", Part("PASS", 75.0, "36 045 €")),
    also("ACRE_HORS_MICRO", Fact("PASS")),
    also("ACRE_HORS_MICRO", Aside("12 mois, 2025", "CSS art. L131-6-4, II ; décret n° 2026-69, art. 3")),
    also("ACRE_MICRO_PLAFOND", Fact("PASS")),
    also("ACRE_MICRO_TAUX_APPLIQUES", Fact("MICRO_COTIS_VENTE")),
    also("ACRE_MICRO_TAUX_APPLIQUES", Fact("MICRO_COTIS_BIC_SERVICES")),
    also("ACRE_MICRO_TAUX_APPLIQUES", Fact("MICRO_COTIS_BNC")),
    also("ACRE_MICRO_TAUX_APPLIQUES", Fact("MICRO_COTIS_CIPAV")),
    also("ACRE_MICRO_TAUX_APPLIQUES", Text("trois quarts, 9,3 %", "trois quarts de 12,3 % font 9,225 %, arrondis au dixième supérieur (D131-6-3, I)")),
    also("ARCE", Text("deux fois", "règlement d’assurance chômage")),
    also("ARCE", Aside("3 %, six mois", "règlement d’assurance chômage")),
    also("ARCE_NECESSITE_ACRE", Fact("ACRE_DELAI_DEMANDE")),
    also("ARE_RETENUES", Aside("7 jours, 5 heures", "CSS art. L136-1-2, II, 4° : 35 heures par semaine")),
    also("BGE_APRES_LE_CONSEIL", Text("2024", "étude BGE et ObSoCo, 2025")),
    also("BGE_CREATIONS", Text("2024", "étude BGE et ObSoCo, 2025")),
    also("CAE_CAPE_REMIS_EN_QUESTION", Text("27 mars 2026", "C. trav. art. L5142-1, version relue ce jour-là")),
    also("CAE_CAPE_REMIS_EN_QUESTION", Aside("2026, 2027", "C. trav. art. L5142-1, version relue ce jour-là")),
    also("CAE_CHIFFRES", Aside("318 millions d’euros, 2022, 6 000, 5 500", "Fédération des CAE")),
    also("CAE_CONTRIBUTION", Aside("10 %", "pratique des CAE")),
    also("CAE_ECHANGES", Aside("7, 2020", "rapport CAE-IMPACT")),
    also("CAE_SELON_LE_RESEAU", Aside("2020", "rapport CAE-IMPACT")),
    also("CAPE_ARE", Fact("ARE_PLAFOND_60")),
    also("CAPE_DUREE", Text("12 mois, deux fois", "C. com. art. L127-2")),
    also("COUT_FORMALITES", Text("0 à 45 €", "C. com. art. A743-10 ; arrêté annuel des annonces légales")),
    also("COUT_FORMALITES", Aside("35,59 €, 17,84 €, 118 à 193 €", "C. com. art. A743-10 ; arrêté annuel des annonces légales")),
    also("COUT_REMUNERATION_ORDRES", Text("100 €, 175 à 180 €, 41 à 47 €", "notre calcul : ce que 100 € nets coûtent aux taux de 2026")),
    also("DEMISSION_PROJET", Aside("60", "règlement d’assurance chômage : 1 300 jours sur 60 mois")),
    also("DUREE_MAXIMALE_CUMUL", Aside("douze semaines", "C. trav. art. L3121-22")),
    also("ETAPE_CAE_7", Fact("CESA_DELAI_ASSOCIE")),
    also("ETAPE_CREATION_5", Fact("ACRE_DELAI_DEMANDE")),
    also("ETAPE_MICRO_5", Fact("ACRE_DELAI_DEMANDE")),
    also("ETAPE_MICRO_8", Text("31 décembre", "CGI art. 1477, II")),
    also("ETAPE_PORTAGE_1", Text("bac + 2, trois ans", "CCN portage, art. 2.2")),
    also("ETAPE_PORTAGE_5", Fact("PORTAGE_DUREE_36_MOIS")),
    also("ETAPE_PORTAGE_6", Text("deux jours", "C. trav. art. L1254-22")),
    also("ETAPE_PORTAGE_7", Fact("PORTAGE_RESERVE_10")),
    also("EURL_SARL_TNS", Text("2 à 100 associés", "C. com. art. L223-1 et L223-3")),
    also("FACTURATION_ELECTRONIQUE", Text("1er septembre 2027", "loi de finances pour 2024, art. 91")),
    also("INDEPENDANTE_MATERNITE", Text("dix fois, 10 %, 1/730", "CSS art. D623-2 et D623-3")),
    also("INDEPENDANTE_MATERNITE", Aside("huit semaines", "CSS art. D623-2")),
    also("INDEPENDANT_ARRET_MALADIE", Text("un an, 1/730", "CSS art. D622-1 et D622-7")),
    also("INVALIDITE_CUMUL", Text("la moitié", "CSS art. R341-17, II")),
    also("IS_TAUX", Text("42 500 €", "CGI art. 219, I, b")),
    also("IS_TAUX", Aside("10 millions d’euros, 75 %", "CGI art. 219, I, b")),
    also("MICRO_ABATTEMENTS", Aside("305 €", "CGI art. 50-0, 1")),
    also("MICRO_COMPTE_BANCAIRE", Text("deux années", "CSS art. L613-10")),
    also("MICRO_COTIS_BNC", Aside("24,6 %, 2025", "CSS art. D613-4, version de 2025")),
    also("MICRO_EXCLUSION_PROF_LIBERALES", Fact("MICRO_PLAFOND_SERVICES")),
    also("MICRO_PLAFOND_MEUBLE_TOURISME", Aside("30 %, 50 %, 71 %, 2026", "CGI art. 50-0, 1, 1° et 1° bis")),
    also("MICRO_PRORATA_CREATION", Aside("un tiers", "de septembre à décembre : quatre mois sur douze")),
    also("MICRO_SORTIE_DEUX_ANS", Text("1er janvier", "CGI art. 50-0, 1")),
    also("MICRO_VERSEMENT_LIBERATOIRE_RFR", Aside("2024, 2025", "CGI art. 151-0 : l’avant-dernière année")),
    also("MINEUR_CREATION", Text("18 ans, 16 ou 17 ans", "C. civ. art. 388 et 388-1-2 ; fiche F31627")),
    also("MINEUR_EMPLOI", Text("17 ans", "C. civ. art. 414 : la majorité est à 18 ans")),
    also("PASS", Part("PASS", 100.0 / 12.0, "4 005 €")),
    also("PFU", Text("12,8 %", "CGI art. 200 A ; CSS art. L136-8, I, 2°")),
    also("PFU", Aside("18,6 %, 10,6 %", "CGI art. 200 A ; CSS art. L136-8, I, 2°")),
    also("PRIME_ACTIVITE_ORDRE", Text("trois mois", "CSS art. R845-2")),
    also("PORTAGE_CDD_18_MOIS", Aside("3 mois", "C. trav. art. L1254-13")),
    also("PORTAGE_FRAIS_GESTION", Aside("5 %", "pratique des sociétés de portage")),
    also("PORTAGE_MIN_BRANCHE_AVENANT12", Aside("69 %, 77 %, 83 %, 94 %, 2017, 3 269 €, 24 mois", "avenant n° 12 du 20 décembre 2022")),
    also("PORTAGE_MIN_OFFICIEL", Aside("1er janvier 2024, 70 %, 75 %, 85 %, 5 %", "fiche F31620, version de ce jour")),
    also("PORTAGE_MIN_PRATIQUE_PMSS", Aside("70 / 75 / 85 %", "pratique ; C. trav. art. L1254-2, II pour 75 %")),
    also("PORTAGE_QUALIFICATION", Text("trois ans, bac + 2", "CCN portage, art. 2.2")),
    also("PORTAGE_QUALIFICATION", Aside("5", "CCN portage, art. 2.2")),
    also("PORTAGE_TJM_MIN", Aside("4 000 à 5 000 €", "notre calcul : un plein temps payé à 70 ou 85 % du plafond")),
    also("REDUCTION_GENERALE_SALARIES", Text("trois SMIC", "CSS art. L241-13, III")),
    also("RETRAITES_CUMUL", Text("67 ans, la moitié", "CSS art. L161-22, III, A, 2° et L351-8, 1°")),
    also("RUPTURE_CONVENTIONNELLE", Aside("25 février 2026", "accord de ce jour")),
    also("SALARIE_ARRET_MALADIE", Text("trois mois", "CSS art. R313-3, 1°, b")),
    also("SALARIE_ARRET_MALADIE", Aside("six mois", "CSS art. R313-3, 1°, a")),
    also("SALARIE_CONGE_CREATION", Text("24 mois", "C. trav. art. L3142-119, 2°")),
    also("SCOP_CONDITIONS", Aside("51 %, 65 %", "loi n° 78-763")),
    also("SERVICES_A_LA_PERSONNE_DECLARATION", Text("onze salariés", "C. trav. art. L7232-1-2, 1°, e")),
    also("SIGNAL_CAE_POUR", Aside("10 %", "CAE_CONTRIBUTION : souvent autour de 10 %")),
    also("SIGNAL_MICRO_CONTRE", Fact("MICRO_ABATTEMENTS")),
    also("SIGNAL_PORTAGE_CONTRE", Fact("PORTAGE_TJM_MIN")),
    also("SMIC_HORAIRE", Aside("1er janvier", "décret n° 2025-1228 du 17 décembre 2025")),
    also("SMIC_MENSUEL_BRUT", Aside("35 h", "C. trav. art. L3121-27")),
    also("TNS_ASSIETTE_UNIQUE", Aside("1,76 %, 130 %, 2026", "CSS art. D136-5")),
    also("TNS_COTISATIONS_MINIMALES", Text("trois trimestres", "CSS art. D633-2")),
    also("TNS_COTISATIONS_MINIMALES", Aside("1 274 €", "C. trav. art. L6331-48, 2°")),
    also("TNS_DEBUT_ACTIVITE_FORFAIT", Part("PASS", 19.0, "9 131 €")),
    also("TNS_DEBUT_ACTIVITE_FORFAIT", Text("3 600 €", "notre calcul : les taux de TNS_TAUX sur cette base")),
    also("TNS_TAUX", Aside("0 à 8,5 %, 0,5 %, 17,87 %, 0,72 %, 8,1 %, 9,1 %, 1,3 %, 3,1 %, 9,7 %, 0,25 ou 0,29 %, 2026", "les articles du fait")),
    also("TVA_EFFET_DEPASSEMENT", Text("1er janvier", "CGI art. 293 B, II")),
    also("TVA_FRANCHISE_SERVICES", Aside("25 000 €", "loi n° 2025-127, jamais appliquée")),
];
