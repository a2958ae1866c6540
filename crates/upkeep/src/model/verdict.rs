//! How a figure of ours stands beside the one of the model.

/// How a figure of ours stands beside the model, on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same figure.
    Equal,
    /// Another one, as the table says and explains.
    Known,
    /// Another one.
    Differs,
    /// The model has none.
    Absent,
}

/// Two figures closer than this share of themselves are one figure: a published amount is rounded, a share of binary too.
const CLOSE: f64 = 1e-5;

/// How two figures compare, where the difference `known` is understood.
pub(super) fn verdict(ours: Option<f64>, model: Option<f64>, known: Option<f64>) -> Verdict {
    let same = |a: f64, b: f64| (a - b).abs() <= CLOSE * a.abs().max(b.abs());
    match (ours, model) {
        (_, None) => Verdict::Absent,
        (Some(ours), Some(model)) if same(ours, model) => Verdict::Equal,
        (_, Some(model)) if known.is_some_and(|known| same(known, model)) => Verdict::Known,
        _ => Verdict::Differs,
    }
}

impl Verdict {
    /// Every verdict, as they are counted.
    pub(super) const ALL: [Self; 4] = [Self::Equal, Self::Known, Self::Differs, Self::Absent];

    /// As it is printed.
    pub(super) fn said(self) -> &'static str {
        match self {
            Self::Equal => "égal",
            Self::Known => "diffère, compris",
            Self::Differs => "DIFFÈRE",
            Self::Absent => "pas dans le modèle",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ours: f64, model: Option<f64>, known: Option<f64>, expected: Verdict) {
        assert_eq!(
            verdict(Some(ours), model, known),
            expected,
            "{ours} {model:?} {known:?}"
        );
    }

    #[test]
    fn a_difference_is_understood_only_while_the_model_says_what_the_table_says() {
        check(48_060.0, Some(48_060.0), None, Verdict::Equal);
        check(29_315.0, Some(29_579.0), None, Verdict::Differs);
        check(17.4, Some(13.4), Some(13.4), Verdict::Known);
        check(17.4, Some(17.3), Some(13.4), Verdict::Differs);
        check(17.4, None, Some(13.4), Verdict::Absent);
        check(17.4, Some(17.4), Some(13.4), Verdict::Equal);
    }

    #[test]
    fn a_published_amount_may_be_rounded_and_nothing_more() {
        check(1_867.02, Some(1_867.016_666), None, Verdict::Equal);
        check(18.6, Some(18.599_999_999), None, Verdict::Equal);
        check(12.31, Some(12.32), None, Verdict::Differs);
        check(0.015, Some(0.016), None, Verdict::Differs);
    }
}
