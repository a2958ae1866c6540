//! Orders of a few things as one number: their rank in lexicographic order.

/// Rank of an order of `0..N`, from 0 to N! − 1.
pub(super) fn rank<const N: usize>(order: [u8; N]) -> u32 {
    (0..N).fold(0, |rank, place| {
        let smaller = order[place + 1..].iter().filter(|&&later| later < order[place]).count();
        rank * (N - place) as u32 + smaller as u32
    })
}

/// The order of this rank; ranks of N! and above wrap around.
pub(super) fn order<const N: usize>(mut rank: u32) -> [u8; N] {
    let mut smaller = [0; N];
    for place in (0..N).rev() {
        let choices = (N - place) as u32;
        smaller[place] = (rank % choices) as usize;
        rank /= choices;
    }
    let mut left: Vec<u8> = (0..N as u8).collect();
    smaller.map(|position| left.remove(position))
}

#[cfg(test)]
mod tests {
    use super::{order, rank};

    #[test]
    fn ranks_follow_the_lexicographic_order() {
        let all: Vec<[u8; 4]> = (0..24).map(order).collect();
        assert!(all.is_sorted());
        assert_eq!(all[0], [0, 1, 2, 3]);
        assert_eq!(all[23], [3, 2, 1, 0]);
        assert!(all.iter().zip(0..).all(|(&order, expected)| rank(order) == expected));
    }
}
