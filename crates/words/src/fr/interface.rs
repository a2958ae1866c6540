//! The words of the interface: titles, buttons, errors, statuses.

use super::format::euros;
use engine::{Item, Kind, question};
use exchange::amount::AmountError;

/// Name of the product.
pub const PRODUCT: &str = "Quatre Voies";

/// The title of a page, as tabs and lists of pages show it.
pub fn titled(title: &str) -> String {
    format!("{title} — {PRODUCT}")
}
/// First link of every page.
pub const SKIP: &str = "Aller au contenu";

/// Answers to an older questionnaire.
pub mod migrated {
    /// Name of the notice.
    pub const TITLE: &str = "Vos réponses ont été reprises";
    /// Leads to the first question to complete.
    pub const COMPLETE: &str = "Compléter mes réponses";
    /// Before the answers that newer options may say better.
    pub const REREAD: &str =
        "De nouveaux métiers ont leur propre réponse. Vérifiez que la vôtre est toujours la plus proche :";

    /// What became of them, and how many questions are to complete.
    pub fn taken_over(missing: usize) -> String {
        match missing {
            0 => "Le questionnaire a changé depuis. Vos réponses ont été reprises, et le résultat suit les règles d’aujourd’hui.".to_owned(),
            1 => "Le questionnaire a changé depuis. Vos réponses ont été reprises ; une question est à compléter pour un résultat sûr :".to_owned(),
            more => format!("Le questionnaire a changé depuis. Vos réponses ont été reprises ; {more} questions sont à compléter pour un résultat sûr :"),
        }
    }
}

/// The first screen.
pub mod home {
    /// Title of the page.
    pub const TITLE: &str = "Quelle façon d’entreprendre vous ressemble ?";
    /// For whom it is, and what the person gets.
    pub const LEAD: &str = "Vous voulez travailler à votre compte ? Répondez à quelques questions. Vous verrez laquelle des quatre voies vous ressemble, ce que la loi permet, ce qui vous reste chaque mois, et par quoi commencer.";
    /// What it costs, in money, in data and in time.
    pub const FACTS: [&str; 3] = ["Gratuit", "Sans inscription", "2 à 6 minutes"];
    /// The link to who is behind.
    pub const PUBLISHER: &str = "Qui publie ce site";
    /// Keeping, privacy, honesty: what to know before starting.
    pub const PROMISES: [(&str, &str); 3] = [
        (
            "À votre rythme",
            "Vous pouvez vous arrêter et revenir. Vos réponses sont gardées sur cet appareil ; Safari les efface après sept jours sans visite.",
        ),
        (
            "Rien n’est envoyé",
            "Tout est calculé sur cet appareil, sans compte et sans traceur.",
        ),
        (
            "Une réponse honnête",
            "Quand c’est serré, nous le disons. Quand une voie est fermée, vous lisez la raison et sa source.",
        ),
    ];
    /// The attempts kept on the device.
    pub const ATTEMPTS: &str = "Mes essais";
    /// Starts the adaptive path.
    pub const START: &str = "Commencer";
    /// What it is.
    pub const ABOUT_START: &str =
        "Le plus souvent de 10 à 33 questions, 2 à 6 minutes. Vous pourrez vous arrêter dès que c’est clair.";
    /// Starts the complete path.
    pub const START_COMPLETE: &str = "Questionnaire complet (pour un conseiller ou pour tout dire)";
    /// What the complete path is.
    pub const ABOUT_COMPLETE: &str = "De 33 à 43 questions, 6 à 8 minutes.";
    /// From the adaptive path to the complete one.
    pub const SWITCH_TO_COMPLETE: &str = "Passer au questionnaire complet";
    /// From the complete path to the adaptive one.
    pub const SWITCH_TO_ADAPTIVE: &str = "Répondre seulement aux questions utiles";
    /// Said beside both.
    pub const ANSWERS_STAY: &str = "Vos réponses ne changent pas.";
    /// Title of the resume card.
    pub const RESUME_TITLE: &str = "Vous avez déjà répondu";
    /// Goes back to the question left, or to the list of answers.
    pub const RESUME: &str = "Reprendre mes réponses";
    /// Opens the result again.
    pub const SEE_RESULT: &str = "Revoir mon résultat";
    /// Title of the four ways.
    pub const WAYS_TITLE: &str = "Les quatre voies";
    /// Opens them: they are not all there is.
    pub const WAYS_LEAD: &str = "Vous avez un projet. Voici quatre façons de le lancer. Pour quelques métiers, il en existe d’autres : nous vous le dirons.";
    /// Text for those who do not see the picture.
    pub const PICTURE: &str =
        "Dessin : une personne arrive à un carrefour d’où partent quatre chemins de couleurs différentes.";
    /// How many answers are held by the tab, when the device refuses to keep them.
    pub fn resume_in_tab(answered: usize) -> String {
        match answered {
            1 => "Une réponse est gardée dans l’adresse de cette page.".to_owned(),
            _ => format!("{answered} réponses sont gardées dans l’adresse de cette page."),
        }
    }

    /// How many answers are kept.
    pub fn resume_sentence(answered: usize) -> String {
        match answered {
            1 => "Une réponse est gardée sur cet appareil.".to_owned(),
            _ => format!("{answered} réponses sont gardées sur cet appareil."),
        }
    }
}

/// The questionnaire.
pub mod questionnaire {
    use super::super::format::list;
    use engine::adaptive::ENOUGH;

    /// Next question.
    pub const CONTINUE: &str = "Continuer";
    /// Previous question.
    pub const BACK: &str = "Question précédente";
    /// Opens the adaptive path.
    pub const OPENING: &str =
        "Commençons par le concret : votre activité, vos clients et vos chiffres, même approximatifs.";
    /// Said once, above the first section.
    pub const DONT_KNOW_RULE: &str =
        "« Je ne sais pas » ne compte ni pour ni contre. « Ni l’un ni l’autre » compte comme une position au milieu.";
    /// Said once, above the first question that one press answers.
    pub const ONE_PRESS: &str = "Touchez une réponse, au doigt ou à la souris : la suite vient seule.";
    /// Title of the list of answers.
    pub const RECAP: &str = "Vos réponses";
    /// What to do with the list of answers.
    pub const RECAP_LEAD: &str = "Relisez vos réponses, changez ce que vous voulez, puis voyez votre résultat.";
    /// Opens the result.
    pub const SEE_RESULT: &str = "Voir mon résultat";
    /// Changes one answer.
    pub const CHANGE: &str = "Modifier";
    /// Answers a question left aside.
    pub const ANSWER: &str = "Répondre";
    /// Unfolds the questions that the adaptive path never asked.
    pub const NOT_NEEDED: &str = "Pas nécessaires pour vous";
    /// One of them.
    pub const NOT_ASKED: &str = "Question pas posée";
    /// Goes on once enough is known.
    pub const GO_FURTHER: &str = "Continuer pour être plus sûr";
    /// An answer changed after the stop makes other questions useful.
    pub const NOT_YET: &str =
        "Avec ces réponses, quelques questions sont encore utiles. Vous pouvez aussi voir le résultat sans elles.";
    /// An item without an answer.
    pub const NO_ANSWER: &str = "Pas encore de réponse";
    /// Back to the list of answers without changing.
    pub const TO_RECAP: &str = "Revenir à vos réponses";
    /// Low end of the 0 to 10 scale.
    pub const SCALE_LOW: &str = "0 : je les évite";
    /// High end of the 0 to 10 scale.
    pub const SCALE_HIGH: &str = "10 : j’en prends facilement";
    /// An optional item without an answer.
    pub const NO_ANSWER_OPTIONAL: &str = "Sans réponse (facultatif)";
    /// Unfolds the terms of a question.
    pub const TERMS: &str = "Que veulent dire ces mots ?";
    /// Unfolds why a question is asked.
    pub const WHY: &str = "Pourquoi cette question ?";
    /// Unfolds the examples of activities.
    pub const EXAMPLES: &str = "Où ranger mon activité ?";
    /// The unit of an amount, read aloud after its question.
    pub const IN_EUROS: &str = "en euros";
    /// Title of suggested amounts.
    pub const SUGGESTIONS: &str = "Montants proposés";

    /// Where the person is.
    pub fn section(rank: usize, total: usize, title: &str) -> String {
        format!("Partie {rank} sur {total} : {title}")
    }

    /// Where the person is, once every part is done.
    pub const LAST: &str = "Pour finir";
    /// Above a question asked only because its answer may close a way.
    pub const FURTHER: &str = "Encore une question : la réponse peut fermer une voie.";

    /// How many questions are left, this one included, on the longest way.
    pub fn left(count: usize) -> String {
        match count {
            0 | 1 => "C’est la dernière question.".to_owned(),
            _ => format!("Encore {count} questions au plus"),
        }
    }

    /// How many questions are left on the adaptive path, this one included: the fewest and the most likely.
    pub fn between(fewest: u8, most: u8) -> String {
        match (fewest, most) {
            (_, 0 | 1) => "Encore une question, peut-être deux".to_owned(),
            (_, 2) => "Encore une ou deux questions".to_owned(),
            (0 | 1, most) => format!("Encore {most} questions au plus"),
            (fewest, most) if fewest == most => format!("Encore {most} questions environ"),
            (fewest, most) => format!("Encore {fewest} à {most} questions"),
        }
    }

    /// Of how many people one would see another way first, were every question asked.
    fn one_in() -> u32 {
        (1.0 / (1.0 - ENOUGH)).round() as u32
    }

    /// Why the adaptive path stops, and how many questions it leaves out.
    pub fn enough(left: usize) -> String {
        let often = one_in();
        match left {
            1 => format!(
                "Vos réponses suffisent : la dernière question changerait la première voie environ une fois sur {often}."
            ),
            _ => format!(
                "Vos réponses suffisent : les {left} questions restantes changeraient la première voie environ une fois sur {often}."
            ),
        }
    }

    /// What going on may change, and how long it takes.
    pub fn about_further(seconds: u16) -> String {
        let long = match (seconds + 30) / 60 {
            0 | 1 => "environ une minute".to_owned(),
            minutes => format!("environ {minutes} minutes"),
        };
        format!(
            "Continuer peut rendre le résultat plus net, ou plus rarement changer la première voie. Comptez {long} de plus."
        )
    }

    /// The closed ways, in one line.
    pub fn closed_count(count: usize) -> String {
        match count {
            1 => "1 voie est fermée, d’après vos réponses".to_owned(),
            _ => format!("{count} voies sont fermées, d’après vos réponses"),
        }
    }

    /// What an answer just did to the ways, read aloud: those closed now, by name.
    pub fn closed_now(names: &[&str]) -> String {
        match names {
            [] => "Plus aucune voie n’est fermée, d’après vos réponses.".to_owned(),
            _ => format!("{} : {}.", closed_count(names.len()), list(names)),
        }
    }

    /// Place of a reason in the ranking, read by screen readers.
    pub fn place(rank: usize) -> &'static str {
        match rank {
            0 => "en premier",
            1 => "en deuxième",
            _ => "en troisième",
        }
    }

    /// Questions that appeared after a change.
    pub fn missing(count: usize) -> String {
        match count {
            1 => "Il manque une réponse. Vous pouvez la donner maintenant, ou voir le résultat sans elle.".to_owned(),
            _ => format!(
                "Il manque {count} réponses. Vous pouvez les donner maintenant, ou voir le résultat sans elles."
            ),
        }
    }
}

/// Keeping answers on the device.
pub mod keeping {
    /// Kept.
    pub const KEPT: &str = "Enregistré sur cet appareil";
    /// The browser blocks storage.
    pub const UNAVAILABLE: &str = "Votre navigateur ne permet pas d’enregistrer. Vos réponses sont donc dans l’adresse de cette page, et l’historique de ce navigateur les garde. Pour les garder ailleurs, copiez cette adresse. Pour tout effacer, utilisez le bouton plus bas, puis effacez l’historique. Depuis un guide, revenez avec « Précédent ».";
    /// The browser refused to write.
    pub const REFUSED: &str = "Cet appareil n’a plus de place pour enregistrer. Vos dernières réponses sont donc dans l’adresse de cette page, et l’historique de ce navigateur les garde. Pour les garder ailleurs, copiez cette adresse. Depuis un guide, revenez avec « Précédent ».";
    /// What was kept could not be read.
    pub const CORRUPT: &str = "Les réponses gardées sur cet appareil sont illisibles. Nous les avons mises de côté sans les effacer. Vous pouvez recommencer.";
    /// What was kept could not be read, and cannot be put aside.
    pub const STUCK: &str = "Les réponses gardées sur cet appareil sont illisibles. Nous n’y touchons pas : vos nouvelles réponses restent tant que cette page est ouverte.";
    /// What was kept comes from a newer version.
    pub const NEWER: &str = "Les réponses gardées sur cet appareil viennent d’une version plus récente. Rechargez la page. En attendant, rien ne sera effacé, et vos nouvelles réponses sont dans l’adresse de cette page.";
    /// Erases everything.
    pub const ERASE: &str = "Effacer mes réponses";
    /// Asks before erasing.
    pub const ERASE_QUESTION: &str = "Effacer de cet appareil vos réponses en cours ?";
    /// Confirms.
    pub const ERASE_YES: &str = "Oui, effacer";
    /// Declines.
    pub const ERASE_NO: &str = "Non, les garder";
    /// Heard after the answer that does nothing.
    pub const NOTHING_DONE: &str = "Rien n’est effacé.";
    /// Done.
    pub const ERASED: &str = "Vos réponses en cours sont effacées de cet appareil.";
    /// The browser did not let it be done.
    pub const NOT_ERASED: &str = "Votre navigateur n’a pas effacé vos réponses. Essayez à nouveau. Si cela ne suffit pas, vous pouvez effacer les données de ce site dans ses réglages.";
    /// The browser does not let anything be reached.
    pub const NOT_REACHED: &str = "Vos réponses ont quitté cette page et son adresse. Mais votre navigateur nous refuse l’accès à ce qu’il garde : si des réponses y étaient déjà, elles y sont encore. Vous pouvez essayer à nouveau, et effacer l’historique.";
    /// Erased in another tab.
    pub const ERASED_ELSEWHERE: &str =
        "Vos réponses ont été effacées dans un autre onglet. Elles ne sont plus ici non plus.";
    /// Two copies were there: one goes on.
    pub const PUT_ASIDE: &str = "Il y avait ici d’autres réponses de vous. Rien n’est perdu : celles qui ne sont pas affichées sont dans « Mes essais ».";
    /// Name of the part that offers answers.
    pub const OFFERED: &str = "Réponses trouvées dans l’adresse";
    /// What can be done with them where nothing can be kept.
    pub const OFFERED_ALONE: &str = "Si ce sont les vôtres, reprenez-les. Sinon, continuez sans elles.";
    /// What can be done with them elsewhere.
    pub const OFFERED_BESIDE: &str =
        "Elles ne remplacent rien ici. Si ce sont les vôtres, gardez-les dans « Mes essais ».";
    /// Takes them as one's own.
    pub const TAKE_OFFERED: &str = "Reprendre ces réponses";
    /// Keeps them beside one's own.
    pub const KEEP_OFFERED: &str = "Garder dans « Mes essais »";
    /// The device refused.
    pub const OFFER_REFUSED: &str =
        "Cet appareil n’a pas pu les garder. Elles restent dans l’adresse de cette page : vous pouvez la copier.";
    /// The page that shows it.
    pub const CHECK: &str = "Vérifier";
    /// Footer.
    pub const PRIVACY: &str = "Rien n’est envoyé : tout est calculé sur cet appareil.";

    /// How many answers the address holds.
    pub fn offered(count: usize) -> String {
        match count {
            1 => "L’adresse de cette page contient une réponse, qui vient d’ailleurs.".to_owned(),
            _ => format!("L’adresse de cette page contient {count} réponses, qui viennent d’ailleurs."),
        }
    }

    /// Some answers could not be read.
    pub fn dropped(count: usize) -> String {
        match count {
            1 => "Une réponse gardée n’a pas pu être relue. Les autres sont là.".to_owned(),
            _ => format!("{count} réponses gardées n’ont pas pu être relues. Les autres sont là."),
        }
    }
}

/// The result.
pub mod result {
    /// Title of the browser tab.
    pub const TITLE: &str = "Votre résultat";
    /// Title of a shared result.
    pub const SHARED_TITLE: &str = "Un résultat partagé avec vous";
    /// What a shared result is.
    pub const SHARED_LEAD: &str = "Une personne vous a envoyé ce lien. Plus bas, « vous » désigne cette personne. Ses réponses ne sont pas enregistrées sur cet appareil, et les vôtres ne changent pas.";
    /// Title of one's own link, opened again.
    pub const MINE_TITLE: &str = "C’est le lien de votre résultat";
    /// What it holds.
    pub const MINE_LEAD: &str = "Ses réponses sont celles de cet appareil.";
    /// Where the device has no answers, a link may be the person's own.
    pub const TAKE_BACK_LEAD: &str = "C’est votre propre résultat ? Continuez sur cet appareil.";
    /// Takes the answers of a link as one's own.
    pub const TAKE_BACK: &str = "Reprendre ces réponses ici";
    /// No answer yet.
    pub const NOTHING_TITLE: &str = "Pas encore de résultat";
    /// What to do without an answer.
    pub const NOTHING: &str = "Répondez d’abord au questionnaire : le résultat s’affichera ici.";
    /// Title of the four ways.
    pub const WAYS: &str = "Les quatre voies, d’après vos réponses";
    /// The same, where one or a few are in front.
    pub const OTHER_WAYS: &str = "Les autres voies, d’après vos réponses";
    /// The same, for a shared result.
    pub const WAYS_SHARED: &str = "Les quatre voies, d’après ces réponses";
    /// A point to settle that was not shared.
    pub const WAITING_KEPT: &str =
        "Un point doit être réglé avant de choisir une voie. Il n’a pas été partagé avec ce lien.";
    /// Too few answers, in a shared result.
    pub const TOO_FEW_SHARED: &str = "Il n’y a pas encore assez de réponses pour recommander une voie.";
    /// A fact was still to be asked, in a shared result.
    pub const TO_ASK_SHARED: &str = "Une réponse manquait encore, et elle pouvait fermer la voie qui venait en tête.";
    /// The list of the questions to answer before a way is named.
    pub const TO_ASK: &str = "Les questions qui restent";
    /// What the index is.
    pub const ABOUT_INDEX: &str = "L’indice va de 0 à 100. Plus il est haut, plus la voie ressemble à ce que vous avez répondu. Ce n’est pas une chance de réussir.";
    /// What its margin is.
    pub const ABOUT_MARGIN: &str = "Le petit trait montre la marge : si vos réponses changeaient un peu, l’indice resterait le plus souvent entre ses deux bouts.";
    /// For.
    pub const FOR: &str = "Ce qui va dans ce sens";
    /// Against.
    pub const AGAINST: &str = "Ce qui va dans l’autre sens";
    /// Neither.
    pub const NO_REASON: &str = "Aucune de vos réponses ne pèse nettement pour ou contre cette voie.";
    /// Title of gate reasons.
    pub const LAW: &str = "Ce que disent la loi et la pratique";
    /// Title of the path.
    pub const PATH: &str = "Votre chemin, étape par étape";
    /// Title of the alerts.
    pub const ALERTS: &str = "Points à vérifier";
    /// Title of the contrast.
    pub const METHOD: &str = "Comment lire ce résultat";
    /// Review the answers.
    pub const REVIEW: &str = "Revoir mes réponses";
    /// Prints.
    pub const PRINT: &str = "Imprimer";
    /// The questions of the adaptive path are not over.
    pub const UNFINISHED: &str = "Il reste des questions utiles : ce résultat peut encore changer.";
    /// The link is damaged.
    pub const DAMAGED_TITLE: &str = "Ce lien est abîmé";
    /// What to do with a damaged link.
    pub const DAMAGED: &str = "Il manque un morceau, ou un caractère a changé en route. Demandez à la personne de copier le lien entier et de vous le renvoyer.";
    /// The link comes from a newer version.
    pub const FUTURE_TITLE: &str = "Ce lien vient d’une version plus récente";
    /// What to do with such a link.
    pub const FUTURE: &str = "Rechargez cette page pour avoir la dernière version, puis ouvrez le lien à nouveau.";
    /// Back home.
    pub const HOME: &str = "Aller à l’accueil";
    /// A way that is open.
    pub const OPEN: &str = "Accès ouvert";
    /// A way that opens once a point is settled.
    pub const OPEN_LATER: &str = "Accès ouvert ensuite";
    /// A way open under a condition.
    pub const CONDITION: &str = "Accès à condition";
    /// A way that is closed.
    pub const CLOSED: &str = "Accès fermé";
    /// Before the question that would settle most.
    pub const REFINE: &str = "La question qui préciserait le plus ce résultat :";
    /// Title of the motives.
    pub const MOTIVES: &str = "Ce qui vous fait travailler, et ce qui vous ferait arrêter";
    /// Title of the card of the way in front.
    pub const WHY: &str = "Ce qui pèse, pour et contre";
    /// Title of the draws.
    pub const SURENESS: &str = "Sur 100 variantes de vos réponses";
    /// The same, for a shared result.
    pub const SURENESS_SHARED: &str = "Sur 100 variantes de ces réponses";
    /// What the draws are.
    pub const ABOUT_SURENESS: &str = "Nous avons refait le calcul 1 000 fois, en changeant un peu vos réponses et nos poids. Un point compte pour 5 variantes sur 100 où la voie arrive première.";
    /// The same, for a shared result.
    pub const ABOUT_SURENESS_SHARED: &str = "Nous avons refait le calcul 1 000 fois, en changeant un peu ces réponses et nos poids. Un point compte pour 5 variantes sur 100 où la voie arrive première.";
    /// Title of the changes.
    pub const CHANGES: &str = "Ce qui changerait le résultat";
    /// Which way to put first.
    pub const CHANGES_TOWARDS: &str = "Pour faire passer devant :";
    /// A way out of the ranking for want of sharing.
    pub const UNRANKED: &str = "À part";
    /// Why a way that no text closes is not ranked.
    pub const HELD_BACK: &str = "Tant que ce point n’est pas réglé, cette voie ne passe pas devant les autres.";
    /// Before a condition that decides everything else.
    pub const FIRST_OF_ALL: &str = "Avant tout :";
    /// Unfolds the terms of the page.
    pub const TERMS: &str = "Les mots de cette page";
    /// The answers on sharing.
    pub const REREAD: &str = "Relire vos réponses sur le partage :";
    /// Between a name and what it means here.
    pub const COLON: &str = " : ";
    /// A gate whose reason was not shared.
    pub const REASON_KEPT: &str = "La raison n’a pas été partagée.";
    /// Source of a rule.
    pub const SOURCE: &str = "Source";

    /// In how many variants a way comes first.
    pub fn times_first(share: u8, excluded: bool) -> String {
        match share {
            0 if excluded => "hors classement".to_owned(),
            0 => "presque jamais première".to_owned(),
            _ => format!("première {share} fois sur 100"),
        }
    }

    /// Index in words.
    pub fn index(index: u8, low: u8, high: u8) -> String {
        format!("Indice {index} sur 100, entre {low} et {high}")
    }

    /// Index in words, without its interval.
    pub fn index_alone(index: u8) -> String {
        format!("Indice {index} sur 100")
    }

    /// Answers that the sender kept.
    pub fn withheld(count: usize) -> String {
        match count {
            1 => {
                "Une question personnelle n’a pas été partagée. Les raisons et le chemin peuvent donc être incomplets."
                    .to_owned()
            }
            _ => format!(
                "{count} questions personnelles n’ont pas été partagées. Les raisons et le chemin peuvent donc être incomplets."
            ),
        }
    }

    /// What a link to a source says to those who do not see the page: its rule, in one sentence.
    pub fn source_of(rule: &str) -> String {
        let rule = crate::first_sentence(rule);
        format!(" de la règle : {rule} (nouvel onglet)")
    }
}

/// Errors on a question.
pub mod error {
    /// Title of the summary.
    pub const TITLE: &str = "Un point à revoir";
    /// Title of the page while there is an error.
    pub fn page_title(title: &str) -> String {
        format!("Erreur : {title}")
    }
}

/// What is missing when the person continues without an answer.
pub fn missing_answer(item: Item) -> &'static str {
    let prefers_not = question(item).dont_know == Some("prefere_pas");
    match question(item).kind {
        Kind::Ranking => "Classez les trois raisons, ou choisissez « Je ne sais pas ».",
        Kind::Single if question(item).dont_know.is_none() => "Choisissez l’activité la plus proche de la vôtre.",
        Kind::Single if prefers_not => "Choisissez une réponse, ou « Je préfère ne pas répondre ».",
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            "Choisissez une réponse, ou « Je ne sais pas »."
        }
        Kind::Several => "Cochez au moins une réponse, « Aucun de ces cas », ou « Je ne sais pas ».",
        Kind::Amount { .. } => "Écrivez un montant en euros, ou cochez « Je ne sais pas ».",
    }
}

/// What is wrong with a typed amount, and what to do.
pub fn amount_error(error: AmountError, maximum: u32) -> String {
    match error {
        AmountError::Empty => "Écrivez un montant en euros, ou cochez « Je ne sais pas ».".to_owned(),
        AmountError::NotANumber => "Écrivez le montant en chiffres, par exemple 22 000.".to_owned(),
        AmountError::Decimals => "Arrondissez à l’euro : écrivez un nombre entier, sans virgule.".to_owned(),
        AmountError::Ambiguous => "Écrivez ce montant sans virgule, par exemple 45 000.".to_owned(),
        AmountError::Negative => "Le montant ne peut pas être négatif. Écrivez 0 ou plus.".to_owned(),
        AmountError::TooLarge => format!(
            "Ce montant est trop grand. Le plus grand montant possible est {}.",
            euros(maximum.into())
        ),
    }
}
