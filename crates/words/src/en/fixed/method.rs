//! The words of the method page; its numbers come from the engine.

use crate::language::format::{date, number};
use engine::adaptive::{COMPLETIONS, ENOUGH, LEAVING, STAYING};
use engine::{Access, Thresholds};
use law::RULES_DATE;

/// Title of the page.
pub const TITLE: &str = "Comment le résultat est calculé, et ses limites";
/// What search engines show.
pub const DESCRIPTION: &str =
    "Les questions, les poids, les règles de loi, les 1 000 variantes et tout ce que Quatre Voies ne sait pas faire.";
/// What the page is.
pub const LEAD: &str = "Tout ce qui décide du résultat est écrit ici. Les nombres de cette page sont lus dans le programme lui-même : ils ne peuvent pas dire autre chose que ce qu’il calcule.";

/// Where the index starts.
pub const START: &str = "Le point de départ";
/// Explains the start.
pub const START_TEXT: &str = "Chaque voie reçoit un indice, autour de 50. Il monte ou il descend avec vos réponses. Le point de départ est réglé sur des personnes imaginées à qui la loi ne ferme rien. Chez 60 000 d’entre elles, les quatre voies arrivent premières à peu près aussi souvent. Sur des réponses tirées au hasard, ce n’est pas le cas : la loi ferme alors souvent le portage et la micro.";
/// Head of the row of the start.
pub const START_ROW: &str = "Avant vos réponses";
/// Row of the start.
pub const START_COLUMN: &str = "Indice de départ";

/// How the adaptive path goes.
pub const QUESTIONS: &str = "Comment les questions sont choisies";

/// How the next question is chosen, and when it stops: with the numbers of the choice.
pub fn questions_text() -> String {
    format!(
        "Tout le monde commence par les mêmes faits : le métier, ce que vous cherchez, seul ou à plusieurs, l’argent à investir, les clients. Ensuite, nous imaginons {} façons de compléter vos réponses, comme le feraient des personnes qui vous ressemblent. La question suivante est celle qui en dit le plus sur la voie qui arrive première. Nous restons dans le même thème, sauf si une question d’un autre thème en dit plus de {} fois plus. Nous nous arrêtons quand la même voie arrive première dans {} de ces façons. Il faut aussi qu’aucun fait non demandé ne puisse la fermer, ou vous faire attendre. Les mêmes réponses, dans le même ordre, mènent toujours à la même question. Le questionnaire complet, lui, pose tout.",
        COMPLETIONS,
        points(STAYING as f64 / LEAVING as f64, false),
        share(ENOUGH)
    )
}

/// What the questions measure.
pub const NEEDS: &str = "Ce que mesurent les questions";
/// Explains the needs.
pub const NEEDS_TEXT: &str = "Sept besoins ou envies sont estimés, chacun avec deux à quatre questions, entre deux pôles. Moins il y a de réponses, plus l’estimation reste au milieu. Trois d’entre eux ont chacun trois questions de confirmation, posées seulement quand deux voies se tiennent. « Je ne sais pas » compte comme une absence de réponse.";
/// Before the questions of a need.
pub const MEASURED_BY: &str = "Mesuré par";

/// What the needs bring.
pub const WEIGHTS: &str = "Ce que vos besoins apportent à chaque voie";
/// Caption of what the motives bring.
pub const MOTIVE_WEIGHTS: &str = "Ce que vos raisons de travailler apportent à chaque voie";
/// Column of what is measured.
pub const NEED: &str = "Si vous êtes tout à fait à ce pôle";
/// Column of the motives.
pub const MOTIVE: &str = "Si cette raison compte bien plus que les autres";
/// Column of the options.
pub const OPTION: &str = "Si vous répondez";

/// What the facts bring.
pub const FACTS: &str = "Ce que votre projet et votre situation apportent";
/// Explains the facts.
pub const FACTS_TEXT: &str = "Ces points viennent de notre jugement sur ce que chaque voie permet en pratique. Ils ne viennent pas d’une enquête.";

/// Money.
pub const MONEY: &str = "Le chiffre d’affaires, les frais et le tarif";
/// Sharing.
pub const SHARING: &str = "Le partage et la CAE";
/// The law.
pub const GATES: &str = "Ce que la loi et la pratique ferment ou conditionnent";
/// Explains the gates.
pub const GATES_TEXT: &str = "Ces règles passent avant l’indice : une voie fermée n’est jamais recommandée. Une réponse absente ne ferme rien, sauf si la loi interdit par défaut : poste public à temps plein, personne mineure, interdiction de gérer à plusieurs.";
/// The draws.
pub const DRAWS: &str = "Les variantes";
/// The verdict.
pub const VERDICT: &str = "Quand une voie est nommée";
/// The limits.
pub const LIMITS: &str = "Ce que cet outil ne sait pas faire";
/// The certificate.
pub const CERTIFICATE: &str = "Ce que les simulations montrent";
/// Explains the certificate.
pub const CERTIFICATE_TEXT: &str = "À chaque changement, un programme fait répondre des personnes imaginées et compare chaque mesure à une cible écrite d’avance. Ces nombres disent ce que le calcul fait de réponses imparfaites. Ils ne disent pas qu’une recommandation convient à une personne.";
/// The weakest points.
pub const WEAKEST: &str = "Les trois points les plus faibles";
/// The table of measures.
pub const MEASURES: &str = "Les mesures, leur valeur et leur cible";
/// How the table of measures is laid out, for those who hear it.
pub const MEASURES_SHAPE: &str = "Chaque groupe commence par une ligne de titre, puis une ligne par mesure.";
/// Heads of the table of measures.
pub const MEASURE_HEADS: [&str; 4] = ["Mesure", "Valeur", "Cible", "Tenue"];
/// The versions.
pub const VERSIONS: &str = "Les versions";
/// The link to the questionnaire on paper.
pub const PAPER: &str = "Lire toutes les questions et leurs réponses";
/// The same as a link for those who want to check a person's result.
pub const WAYS: &str = "Voies";

/// The motives and needs in a table: what a point is.
pub fn weights_text(t: &Thresholds) -> String {
    format!(
        "Un point de cette table est un point d’indice. Entre les deux pôles, l’effet est proportionnel. Une raison de travailler rend un besoin plus ou moins vital, de {} au plus.",
        share(t.amplification)
    )
}

/// What money changes.
pub fn money_text(t: &Thresholds) -> String {
    format!(
        "Un chiffre d’affaires trop bas ou trop haut pour une voie lui retire jusqu’à {} points. Des frais élevés lui retirent jusqu’à {} points. En portage, votre tarif par jour change l’indice de {} points au plus, dans un sens ou dans l’autre. Ces points pèsent davantage si gagner votre vie compte plus que le reste.",
        points(t.turnover, false),
        points(t.costs, false),
        points(t.day_rate, false)
    )
}

/// What sharing changes.
pub fn sharing_text(t: &Thresholds) -> String {
    format!(
        "Une CAE ne convient qu’aux personnes qui ont envie de partager et de coopérer. Si vos réponses montrent moins cette envie, la CAE perd jusqu’à {} points. Si elles montrent clairement le contraire, elle sort du classement. Il faut au moins {} réponses sur le partage pour cela.",
        points(t.sharing, false),
        t.sharing_answers
    )
}

/// What the draws are.
pub fn draws_text(t: &Thresholds) -> String {
    format!(
        "Nous refaisons le calcul {} fois. Chaque fois, vos réponses bougent un peu, chaque poids change de {} au plus, et le chiffre d’affaires aussi. Ce sont les mêmes variantes pour tout le monde : deux personnes qui répondent pareil voient le même résultat.",
        number(i64::try_from(t.draws).unwrap_or(i64::MAX)),
        share(t.weight_noise)
    )
}

/// When a way is named.
pub fn verdict_text(t: &Thresholds) -> String {
    format!(
        "Une voie ressort nettement quand elle arrive première dans {} des variantes, avec {} points d’avance. Elle est probable à partir de {} et {} points. Sinon, le résultat dit que c’est serré. Si aucune voie ouverte n’atteint {} points d’indice, nous ne recommandons rien. Nous ne nommons rien non plus s’il manque trop de réponses. Rien non plus tant qu’une question non posée peut fermer la voie qui vient en tête. Rien non plus si trois voies au moins se tiennent et que la première gagne moins de {} fois sur 100. La version courte ou des réponses contradictoires empêchent de dire qu’une voie se détache. Pour la CAE, une envie de partager peu claire l’empêche aussi.",
        share(t.clear.0),
        points(t.clear.1, false),
        share(t.likely.0),
        points(t.likely.1, false),
        points(t.lowest_index, false),
        points(t.too_close * 100.0, false)
    )
}

/// Which versions this page describes.
pub fn versions_text(model: &str, items: &str) -> String {
    format!(
        "Modèle {model}, questionnaire {items}. Les règles de loi datent du {}. Le code et les données de vérification sont publiés avec le site : n’importe qui peut refaire le calcul sans navigateur, avec la commande « quatre-voies ».",
        date(RULES_DATE)
    )
}

/// The level of a rule.
pub const fn access(access: Access) -> &'static str {
    match access {
        Access::Open => "ouvert",
        Access::Condition => "à condition",
        Access::Closed => "fermé",
    }
}

/// Points in French, with two decimals at most: `+3,5`, `−10`, `0`.
pub fn points(value: f64, signed: bool) -> String {
    let hundredths = (value.abs() * 100.0).round() as i64;
    let mut text = number(hundredths / 100);
    let decimals = format!("{:02}", hundredths % 100);
    let decimals = decimals.trim_end_matches('0');
    if !decimals.is_empty() {
        text.push(',');
        text.push_str(decimals);
    }
    let sign = match (hundredths, signed) {
        (0, _) => "",
        _ if value < 0.0 => "−",
        (_, true) => "+",
        (_, false) => "",
    };
    [sign, &text].concat()
}

/// A share in French: `40 %`.
fn share(value: f64) -> String {
    format!("{} %", points(value * 100.0, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, signed: bool, expected: &str) {
        assert_eq!(points(value, signed), expected);
    }

    #[test]
    fn points_are_written_as_in_french() {
        check(0.0, true, "0");
        check(3.5, true, "+3,5");
        check(-10.0, true, "−10");
        check(-2.25, false, "−2,25");
        check(45.96, false, "45,96");
        check(10.0, false, "10");
    }
}
