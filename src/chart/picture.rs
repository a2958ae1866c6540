//! The picture for friends: where each word and block stands, in pixels; the roles of `style/tokens.css` say colours and fonts.

/// Width in pixels, as messengers show links.
pub const WIDTH: u32 = 1_200;
/// Height in pixels.
pub const HEIGHT: u32 = 630;

/// Left of everything.
const LEFT: u32 = 90;
/// The largest letters, in pixels.
const LARGEST: u32 = 64;
/// Signs of the largest letters that fit a line.
const FITTING: u32 = 36;
/// Height of the band of the four ways.
const BAND: u32 = 20;
/// The colours of the four ways, side by side.
const WAYS: [&str; 4] = ["--way-cae", "--way-portage", "--way-micro", "--way-creation"];

/// Something to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// From the left, in pixels.
    pub x: u32,
    /// From the top to the top of a block, or to the line that a text stands on.
    pub y: u32,
    /// The role of its colour.
    pub colour: &'static str,
    /// What it is.
    pub shape: Shape,
}

/// What a mark is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled block.
    Block {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// A text on one line, squeezed when it is too long.
    Text {
        /// What it says.
        said: String,
        /// In pixels.
        size: u32,
        /// The role of its font.
        font: &'static str,
    },
}

/// The picture of these lines, each with what it is about, then a last line; `signed` is the name of the site.
pub fn marks(lines: &[(&'static str, String)], last: &str, signed: &str) -> Vec<Mark> {
    let mut marks = vec![block(0, 0, WIDTH, HEIGHT, "--surface")];
    marks.extend(
        (0..)
            .zip(WAYS)
            .map(|(rank, way)| block(rank * WIDTH / 4, HEIGHT - BAND, WIDTH / 4, BAND, way)),
    );
    for (rank, (about, said)) in (0..).zip(lines) {
        let top = 130 + 170 * rank;
        marks.push(text(top, about, 36, "--font-text", "--text-soft"));
        marks.push(text(top + 75, said, size(said), "--font-title", "--text"));
    }
    marks.push(text(500, last, 52, "--font-title", "--accent"));
    marks.push(text(570, signed, 30, "--font-text", "--text-soft"));
    marks
}

/// Smaller letters for a longer line, so that it is squeezed little.
fn size(said: &str) -> u32 {
    let signs = said.chars().count().max(1) as u32;
    (LARGEST * FITTING / signs).clamp(LARGEST / 2, LARGEST)
}

const fn block(x: u32, y: u32, width: u32, height: u32, colour: &'static str) -> Mark {
    Mark {
        x,
        y,
        colour,
        shape: Shape::Block { width, height },
    }
}

fn text(y: u32, said: &str, size: u32, font: &'static str, colour: &'static str) -> Mark {
    let said = said.to_owned();
    Mark {
        x: LEFT,
        y,
        colour,
        shape: Shape::Text { said, size, font },
    }
}

/// The colour by day of the value of a role: the first one it holds, or the colour of text where it holds none.
pub fn light(value: &str) -> &str {
    let digits = |after: &str| {
        after
            .find(|sign: char| !sign.is_ascii_hexdigit())
            .unwrap_or(after.len())
    };
    let found = value.split_once('#').and_then(|(before, after)| {
        let start = before.len();
        value.get(start..=start + digits(after))
    });
    found.unwrap_or("CanvasText")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colour_by_day_is_the_first() {
        for (value, colour) in [
            ("light-dark(#faf6ee, #191714)", "#faf6ee"),
            (" #fff", "#fff"),
            ("var(--x, #1c4f45) var(--y, #92d5c4)", "#1c4f45"),
            ("", "CanvasText"),
        ] {
            assert_eq!(light(value), colour, "{value}");
        }
    }

    #[test]
    fn the_words_given_are_the_only_ones_and_all_stand_on_the_picture() {
        let lines = [("A", "b".to_owned()), ("C", "d".to_owned())];
        let marks = marks(&lines, "E", "F");
        let said: Vec<&str> = marks
            .iter()
            .filter_map(|mark| match &mark.shape {
                Shape::Text { said, .. } => Some(said.as_str()),
                Shape::Block { .. } => None,
            })
            .collect();
        assert_eq!(said, ["A", "b", "C", "d", "E", "F"]);
        assert!(marks.iter().all(|mark| mark.x < WIDTH && mark.y < HEIGHT));
    }

    #[test]
    fn a_long_line_has_smaller_letters_down_to_half() {
        for (signs, pixels) in [(1, 64), (36, 64), (48, 48), (72, 32), (200, 32)] {
            assert_eq!(size(&"é".repeat(signs)), pixels, "{signs}");
        }
        assert_eq!(size(""), 64);
    }

    #[test]
    fn no_line_stands_on_another_one() {
        let marks = marks(&[("A", "b".to_owned()), ("C", "d".to_owned())], "E", "F");
        let mut tops: Vec<(u32, u32)> = marks
            .iter()
            .filter_map(|mark| match mark.shape {
                Shape::Text { size, .. } => Some((mark.y - size, mark.y)),
                Shape::Block { .. } => None,
            })
            .collect();
        tops.sort_unstable();
        assert!(tops.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{tops:?}");
    }
}
