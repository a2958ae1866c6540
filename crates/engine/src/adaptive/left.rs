//! How many questions are likely to be left on the adaptive path.

use super::choice::ENOUGH;
use super::look::Look;

/// The fewest and the most questions left while everybody answers the same ones.
pub const AT_START: (u8, u8) = (10, 30);

/// Below this share of completions where the first way stays, so many questions are left: the tenth and the ninetieth
/// percentile of 500 simulated people of the plausible population, walked to the stop.
const LEFT: [(f64, (u8, u8)); 6] = [
    (0.50, (7, 24)),
    (0.60, (7, 22)),
    (0.70, (6, 21)),
    (0.80, (5, 19)),
    (0.90, (3, 16)),
    (ENOUGH, (2, 10)),
];

/// The fewest and the most questions left, the next one included: never more than those in sight.
///
/// Once enough is known, only what may close the first way is left, and one more that an answer may bring; a person who goes
/// on `further` may be asked all the others.
pub(super) fn left(look: &Look, needs: usize, further: bool) -> (u8, u8) {
    let open = look.open().count().min(u8::MAX.into()) as u8;
    let row = LEFT.iter().find(|(below, _)| look.stays() < *below);
    let needs = needs as u8;
    let (fewest, most) = match row {
        _ if further => (1, open),
        Some(&(_, left)) => left,
        None => (needs, needs + 1),
    };
    let most = most.min(open);
    (fewest.min(most), most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adaptive::{Next, Step, step};
    use crate::answers::{Answer, Answers};
    use crate::questions::FActivite;
    use law::Law;

    #[test]
    fn the_table_narrows_as_the_first_way_settles() {
        for pair in LEFT.windows(2) {
            let ((before, (few, most)), (after, (fewer, less))) = (pair[0], pair[1]);
            assert!(before < after && fewer <= few && less < most, "{before} {after}");
        }
    }

    /// Somebody who answers the first option of everything, to the end.
    #[test]
    fn no_more_are_left_than_are_in_sight() {
        let mut answers = Answers::default();
        let law = Law::of_rules();
        let (mut last, mut asked) = (None, 0);
        while let Step {
            next: Next::Ask(item, _),
            left: (few, most),
        } = step(&answers, last, true, law)
        {
            let open = crate::visible(&answers)
                .into_iter()
                .filter(|&item| answers.get(item).is_none())
                .count();
            assert!(
                few <= most && (usize::from(most) <= open || (few, most) == AT_START),
                "{item:?} {most} {open}"
            );
            let several = Answer::Several(crate::OptionSet(1));
            let answer = [
                Answer::Choice(0),
                Answer::Ranking([0, 1, 2]),
                Answer::Amount(200),
                several,
            ]
            .into_iter()
            .find(|&answer| answers.set(item, answer).is_ok());
            assert!(answer.is_some(), "{item:?}");
            (last, asked) = (Some(item), asked + 1);
        }
        assert!(
            asked > 25 && answers.choice(crate::Item::FActivite) == Some(FActivite::ALL[0] as u8),
            "{asked}"
        );
    }
}
