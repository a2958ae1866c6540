//! Two letters that check a group: a Reed–Solomon code over the field of 32 elements (Reed and Solomon, 1960), which finds any two wrong
//! letters of a group and places a wrong one.

/// Letters that check.
pub(super) const CHECKS: usize = 2;

/// `x⁵ + x² + 1`, whose root generates the field.
const FIELD: u8 = 0b10_0101;
/// Elements other than 0.
const ORDER: usize = 31;

/// A group: what it says, then what checks it: the sum of all letters, and the sum of each weighed by the power of its place, are 0.
pub(super) fn checked(saying: &[u8]) -> Vec<u8> {
    let mut group = saying.to_vec();
    group.extend([0; CHECKS]);
    let (plain, weighed) = sums(&group);
    // With places p and p + 1 for the checks a and b: a + b = plain, and αᵖ a + αᵖ⁺¹ b = weighed.
    let place = saying.len();
    let b = divided(weighed ^ times(plain, power(place)), power(place) ^ power(place + 1));
    group[place] = plain ^ b;
    group[place + 1] = b;
    group
}

/// What a group says of itself.
pub(super) enum Checked {
    /// It checks.
    Right,
    /// It would check with another letter at this place, from 0: that one.
    Wrong(usize, u8),
    /// It would check with no single other letter.
    VeryWrong,
}

/// Checks a group.
pub(super) fn check(group: &[u8]) -> Checked {
    let (plain, weighed) = sums(group);
    if (plain, weighed) == (0, 0) {
        return Checked::Right;
    }
    let is_it = |place: &usize| plain != 0 && times(plain, power(*place)) == weighed;
    let place = (0..group.len()).find(is_it);
    place.map_or(Checked::VeryWrong, |place| Checked::Wrong(place, group[place] ^ plain))
}

/// The sum of the letters, and of each weighed by the power of its place.
fn sums(group: &[u8]) -> (u8, u8) {
    let add = |(plain, weighed): (u8, u8), (place, &value): (usize, &u8)| {
        (plain ^ value, weighed ^ times(value, power(place)))
    };
    group.iter().enumerate().fold((0, 0), add)
}

fn power(exponent: usize) -> u8 {
    (0..exponent % ORDER).fold(1, |power, _| times(power, 2))
}

fn times(one: u8, other: u8) -> u8 {
    let bits = (0..5).filter(|bit| other >> bit & 1 == 1);
    bits.fold(0, |sum, bit| sum ^ (0..bit).fold(one, |shifted, _| doubled(shifted)))
}

fn doubled(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 0b10_0000 == 0 { twice } else { twice ^ FIELD }
}

/// By another element than 0: its power one before the last is its inverse.
fn divided(value: u8, by: u8) -> u8 {
    (1..ORDER).fold(value, |quotient, _| times(quotient, by))
}
