//! The verdict in words: titles and sentences, never a lone percentage.

use crate::words::{SourcedText, TitledText};
use engine::{Abstention, Access, Level, Report, WaitingReason, Way, missing_for_result};
use exchange::share::Recommendation;

use super::format::{alternatives, times};
use super::ways::way;

/// Title of the second ranking of a person who must settle a point first.
const AFTER: &str = "Une fois ce point réglé";
/// The same for disguised employment, which nothing settles.
const AFTER_EMPLOYER: &str = "Pour un projet avec d’autres clients";
/// The same for a permit that does not cover the project.
const AFTER_PERMIT: &str = "Avec un titre de séjour qui le permet";
/// The same under 16.
const AT_SIXTEEN: &str = "À 16 ans";
/// Under the title, when several facts may close the first way.
const SEVERAL_TO_ASK: &str = "Des réponses manquent encore, et elles peuvent fermer la voie qui vient en tête. Donnez-les, même si c’est « je ne sais pas » : vous aurez ensuite votre résultat.";
/// Title of the ranking of a person whose activity has its own regime.
pub const OTHER_ACTIVITIES: &str = "Pour vos autres activités";

/// From this percentage of first places, « 100 sur 100 » would promise too much.
pub(super) const ALMOST_ALWAYS: u8 = 98;

/// The title of the result.
pub fn verdict_title(result: &Recommendation) -> String {
    let first = way(result.order[0]);
    match result.level {
        Level::Nette => ["Pour vous, ", first.the].concat(),
        Level::Probable => ["Pour vous, plutôt ", first.the].concat(),
        Level::Serre => ["Pour vous, ", &alternatives(&names(&close_members(result)))].concat(),
        Level::SeulPossible => ["Une seule voie reste ouverte : ", first.the].concat(),
        Level::Abstention => result
            .abstention
            .map_or("", |abstention| abstention_text(abstention).title)
            .to_owned(),
    }
}

/// The title of a result known with its answers: the same, or how many questions come before it.
pub fn title_of(result: &Recommendation, missing: usize) -> String {
    match (result.abstention, missing) {
        (Some(Abstention::FaitADemander), 2..) => {
            ["Encore ", &missing.to_string(), " questions avant de répondre"].concat()
        }
        _ => verdict_title(result),
    }
}

/// The answers still needed before a way is named: those that may close the first one, or enough of them; 0 when their number
/// is not known.
pub fn missing(report: &Report) -> usize {
    match report.ranking.verdict.abstention {
        Some(Abstention::FaitADemander) => report.to_ask.len(),
        // The adaptive path counts what the answers tell, not how many there are.
        _ if report.stays.is_some() => 0,
        _ => missing_for_result(report),
    }
}

/// The title of a result that waits for these reasons: the first one is said, so that nobody starts before it is settled.
pub fn waiting_title(reasons: &[WaitingReason]) -> Option<String> {
    let first = reasons.first()?;
    Some(["Pas tout de suite : ", waiting_first(*first).title].concat())
}

/// The sentence under the title; `missing` is the number of answers still needed, for « il manque des réponses ».
pub fn verdict_sentence(result: &Recommendation, missing: usize) -> String {
    let share = result.share[result.order[0]];
    let second = || way(result.order[1]);
    match result.level {
        Level::Nette if share >= ALMOST_ALWAYS => {
            "C’est la voie qui vous va le mieux. En changeant un peu vos réponses, elle reste presque toujours devant."
                .to_owned()
        }
        Level::Nette => [
            "C’est la voie qui vous va le mieux. En changeant un peu vos réponses, elle reste devant ",
            &times(share),
            " fois sur 100.",
        ]
        .concat(),
        Level::Probable if share >= ALMOST_ALWAYS => [
            "C’est la voie qui ressort le plus souvent. Mais l’écart avec ",
            second().the,
            " est petit : regardez les deux.",
        ]
        .concat(),
        Level::Probable => [
            "C’est la voie qui ressort le plus souvent : ",
            &times(share),
            " fois sur 100, en changeant un peu vos réponses. ",
            second().the_at_start,
            " reste possible.",
        ]
        .concat(),
        Level::Serre => "Ces voies vous vont presque aussi bien. Voici ce qui fait la différence.".to_owned(),
        Level::SeulPossible => only_one(result).to_owned(),
        Level::Abstention => abstention_sentence(result, missing),
    }
}

/// Under the way that alone stays in play: the law closes the three others, or some are only kept aside.
pub fn only_one(result: &Recommendation) -> &'static str {
    let aside = |way: &Way| result.excluded[*way] && result.access[*way] != Access::Closed;
    if Way::ALL.iter().any(aside) {
        "Les autres voies sont fermées ou mises à part. Lisez pourquoi : certaines peuvent s’ouvrir."
    } else {
        "Les trois autres voies vous sont fermées aujourd’hui. Lisez pourquoi : certaines peuvent s’ouvrir."
    }
}

/// The ways too close to choose between, in alphabetical order: no order of merit.
pub fn close_members(result: &Recommendation) -> Vec<Way> {
    let mut members = result.close();
    members.sort_by_key(|&member| way(member).name);
    members
}

/// The title of the ranking shown after what must be settled first.
pub fn after_title(reasons: &[WaitingReason]) -> &'static str {
    if reasons.contains(&WaitingReason::EmployeurDemande) {
        AFTER_EMPLOYER
    } else if reasons.contains(&WaitingReason::TitreLimite) {
        AFTER_PERMIT
    } else if reasons.contains(&WaitingReason::Age) {
        AT_SIXTEEN
    } else {
        AFTER
    }
}

fn names(members: &[Way]) -> Vec<&'static str> {
    members.iter().map(|&member| way(member).the).collect()
}

fn abstention_sentence(result: &Recommendation, missing: usize) -> String {
    match result.abstention {
        Some(Abstention::FaitADemander) if missing > 1 => SEVERAL_TO_ASK.to_owned(),
        Some(Abstention::TropPeuDeReponses) => missing_answers(missing),
        Some(abstention) => abstention_text(abstention).text.to_owned(),
        None => String::new(),
    }
}

fn missing_answers(missing: usize) -> String {
    let (count, questions) = match missing {
        0 => ("quelques".to_owned(), " questions de plus"),
        1 => ("une".to_owned(), " question de plus"),
        _ => (missing.to_string(), " questions de plus"),
    };
    ["Répondez à ", &count, questions, " pour obtenir un résultat."].concat()
}

/// The words of an abstention; « il manque des réponses » gets its sentence from [`verdict_sentence`].
pub const fn abstention_text(abstention: Abstention) -> TitledText {
    match abstention {
        Abstention::Attendre => TitledText {
            title: "Pas tout de suite",
            text: "Un point doit être réglé avant de choisir une voie.",
        },
        Abstention::HorsChamp => TitledText {
            title: "Votre projet a ses propres règles",
            text: "Commencez par ce qui est écrit plus haut. Le classement plus bas vaut pour vos autres activités.",
        },
        Abstention::FaitADemander => TitledText {
            title: "Encore une question avant de répondre",
            text: "Une de vos réponses manque encore, et elle peut fermer la voie qui vient en tête. Donnez-la, même si c’est « je ne sais pas » : vous aurez ensuite votre résultat.",
        },
        Abstention::TropPeuDeReponses => TitledText {
            title: "Il manque des réponses",
            text: "Répondez à quelques questions de plus pour obtenir un résultat.",
        },
        Abstention::AucunPossible => TitledText {
            title: "Aucune des quatre voies n’est ouverte aujourd’hui",
            text: "Voici ce qui bloque chacune, et ce qui pourrait l’ouvrir.",
        },
        Abstention::AucunNeConvient => TitledText {
            title: "Aucune voie ne ressort vraiment",
            text: "Les voies encore ouvertes correspondent mal à vos réponses. Garder ou chercher un emploi, ou tester à petite échelle, sont aussi de bonnes réponses.",
        },
        Abstention::TropProches => TitledText {
            title: "Plusieurs voies se valent pour vous",
            text: "Choisissez sur ce que les chiffres ne disent pas : les gens que vous y rencontrerez. Allez voir deux structures.",
        },
    }
}

/// What must be settled first, for the title and the line under it; the whole is in [`waiting`].
pub const fn waiting_first(reason: WaitingReason) -> TitledText {
    match reason {
        WaitingReason::Titre => TitledText {
            title: "d’abord un titre de séjour",
            text: "Il faut un titre de séjour qui permet de travailler.",
        },
        WaitingReason::TitreLimite => TitledText {
            title: "d’abord votre titre de séjour",
            text: "Il ne couvre pas, ou pas sûrement, ce projet. Faites-le vérifier avant toute signature.",
        },
        WaitingReason::EmployeurDemande => TitledText {
            title: "ce projet ressemble à un emploi salarié",
            text: "Votre employeur ou votre client décide de votre travail : facturer ne vous protège pas. Prenez conseil avant d’accepter.",
        },
        WaitingReason::ClauseConcurrence => TitledText {
            title: "d’abord votre contrat de travail",
            text: "Votre contrat limite ce projet. Faites relire la clause avant de commencer.",
        },
        WaitingReason::AchatReventePublic => TitledText {
            title: "d’abord un temps partiel",
            text: "À côté d’un poste à temps complet dans la fonction publique, cette activité ne peut pas être autorisée. Un temps partiel pour création peut être demandé.",
        },
        WaitingReason::Autorisation => TitledText {
            title: "d’abord l’accord de votre administration",
            text: "Il faut cet accord par écrit, à temps plein comme à temps partiel.",
        },
        WaitingReason::TitrePro => TitledText {
            title: "d’abord le diplôme ou l’inscription",
            text: "Sans eux, aucune voie ne permet d’exercer cette profession.",
        },
        WaitingReason::Qualification => TitledText {
            title: "d’abord la qualification",
            text: "Il faut un diplôme, un titre ou trois ans d’expérience, ou une personne qualifiée avec vous.",
        },
        WaitingReason::Age => TitledText {
            title: "à 16 ans, ce sera possible",
            text: "Une société à une seule personne demandera l’accord de vos parents. Préparez votre projet avec eux.",
        },
    }
}

/// What must be settled first, with its facts.
pub const fn waiting(reason: WaitingReason) -> SourcedText {
    match reason {
        WaitingReason::Titre => SourcedText {
            text: "Il faut d’abord un titre de séjour qui permet de travailler.",
            facts: &[&law::ETRANGER_TITRE_INDEPENDANT.about],
        },
        WaitingReason::TitreLimite => SourcedText {
            text: "D’abord votre titre de séjour : il ne couvre pas, ou pas sûrement, ce projet. Travailler hors de ce qu’il permet peut vous le faire perdre. Une carte de salarié ou d’étudiant ne permet pas d’activité indépendante. Une carte d’étudiant permet 964 heures d’emploi par an. Faites-la vérifier avant toute signature.",
            facts: &[
                &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
                &law::ETRANGER_TALENT_SALARIE.about,
                &law::ETRANGER_TALENT.about,
                &law::ETRANGER_ETUDIANT.about,
            ],
        },
        WaitingReason::EmployeurDemande => SourcedText {
            text: "Votre employeur ou votre client décide de votre travail : facturer ne vous protège pas. Aucun statut ne corrige un emploi salarié déguisé. Prenez conseil avant d’accepter.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        WaitingReason::ClauseConcurrence => SourcedText {
            text: "Votre contrat limite ce projet. Tant que vous y travaillez, pas de concurrence à votre employeur. Une clause d’exclusivité ne bloque pas une création pendant un an, sauf pour les représentants (VRP). Pour une CAE ou un portage, faites-le vérifier. Après le départ, une clause de non-concurrence peut encore vous arrêter. Faites relire la clause.",
            facts: &[
                &law::SALARIE_EXCLUSIVITE_1_AN.about,
                &law::SALARIE_LOYAUTE.about,
                &law::SALARIE_NON_CONCURRENCE.about,
            ],
        },
        WaitingReason::AchatReventePublic => SourcedText {
            text: "À côté d’un poste à temps complet dans la fonction publique, l’administration ne peut autoriser que les activités d’une liste. Celle-ci n’y est pas. Un temps partiel pour création peut être demandé.",
            facts: &[
                &law::AGENTS_PUBLICS_LISTE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        WaitingReason::Autorisation => SourcedText {
            text: "D’abord l’accord écrit de votre administration, à temps plein comme à temps partiel. Une seule exception pour qui enseigne : une profession libérale qui découle de ces fonctions, comme des cours de la même matière.",
            facts: &[
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_INTERDICTION.about,
                &law::AGENTS_PUBLICS_ENSEIGNANTS.about,
            ],
        },
        WaitingReason::TitrePro => SourcedText {
            text: "D’abord le diplôme, le titre ou l’inscription de la profession : sans eux, aucune voie ne permet de l’exercer.",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        WaitingReason::Qualification => SourcedText {
            text: "Cette activité exige une personne qualifiée. Il faut d’abord un diplôme, un titre ou trois ans d’expérience, ou une personne qualifiée avec vous.",
            facts: &[&law::ARTISANAT_QUALIFICATION.about, &law::PATISSERIE_FRAICHE.about],
        },
        WaitingReason::Age => SourcedText {
            text: "À 16 ans, une société à une seule personne devient possible avec l’accord de vos parents ; une micro, à 18 ans. Préparez votre projet avec eux : vous partirez plus vite le moment venu.",
            facts: &[&law::MINEUR_CREATION.about],
        },
    }
}
