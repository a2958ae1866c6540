//! How far colours stand from each other, in light and in dark: computed from the tokens, as WCAG computes it.

use std::collections::HashMap;
use std::fs;

/// What lies behind.
const GROUNDS: &[&str] = &["surface", "surface-raised", "surface-sunken"];
/// What also lies behind, where something is chosen, pointed at, wrong or to be careful with.
const TINTS: &[&str] = &["accent-soft", "danger-soft", "caution-soft"];

/// Words.
const WORDS: &[&str] = &["text", "text-soft", "accent", "danger", "caution"];
/// Edges of fields and buttons, the frame around the focus, what drawings say.
const SHAPES: &[&str] = &[
    "line-strong",
    "accent",
    "danger",
    "caution",
    "focus",
    "way-cae",
    "way-portage",
    "way-micro",
    "way-creation",
];
/// A shape on another one: bars on the ground of their scale, the margin on its bar.
const ON_EACH_OTHER: &[(&str, &str)] = &[
    ("way-cae", "line"),
    ("way-portage", "line"),
    ("way-micro", "line"),
    ("way-creation", "line"),
    ("line-strong", "line"),
    ("accent", "line"),
    ("text", "line"),
];

/// Each colour by day and by night.
fn colours() -> HashMap<String, [f64; 2]> {
    let tokens = fs::read_to_string("style/tokens.css").expect("the tokens");
    let pairs = tokens.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
        let (day, night) = value.strip_suffix(");")?.split_once(", ")?;
        Some((name.to_owned(), [luminance(day)?, luminance(night)?]))
    });
    pairs.collect()
}

/// How bright a colour is, from 0 to 1.
fn luminance(hexadecimal: &str) -> Option<f64> {
    let hexadecimal = hexadecimal.strip_prefix('#')?;
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(hexadecimal.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}

fn ratio(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[track_caller]
fn check<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>, least: f64) {
    let colours = colours();
    for (front, behind) in pairs {
        for night in [0, 1] {
            let found = ratio(colours[front][night], colours[behind][night]);
            assert!(found >= least, "{front} on {behind}: {found:.2}, night {night}");
        }
    }
}

fn each_on<'a>(fronts: &'a [&'a str], grounds: &'a [&'a str]) -> impl Iterator<Item = (&'a str, &'a str)> {
    fronts
        .iter()
        .flat_map(|&front| grounds.iter().map(move |&ground| (front, ground)))
}

#[test]
fn words_stand_out_from_what_is_behind_them() {
    let grounds = [GROUNDS, TINTS].concat();
    check(each_on(WORDS, &grounds).chain([("on-accent", "accent")]), 4.5);
}

#[test]
fn shapes_that_say_something_stand_out() {
    let grounds = [GROUNDS, TINTS].concat();
    check(each_on(SHAPES, &grounds).chain(ON_EACH_OTHER.iter().copied()), 3.0);
}

#[test]
fn contrast_is_computed_as_it_should_be() {
    let black_on_white = ratio(luminance("#000000").unwrap(), luminance("#ffffff").unwrap());
    assert!((black_on_white - 21.0).abs() < 1e-9, "{black_on_white}");
    // A grey known to reach 4.54 on white.
    let grey = ratio(luminance("#767676").unwrap(), luminance("#ffffff").unwrap());
    assert!((grey - 4.54).abs() < 0.01, "{grey}");
}

/// Every other style: the tokens alone name colours, so that one place decides them by day, by night and on paper.
#[test]
fn only_the_tokens_name_a_colour() {
    let named = regex_lite::Regex::new(
        r"#[0-9a-fA-F]{3,8}\b|\b(rgba?|hsla?|oklch|lab)\(|:[^;{]*\b(white|black|red|gr[ae]y)\b[^;{]*;",
    )
    .expect("a pattern");
    let styles = support::sources::sources("style", "css");
    assert!(styles.len() > 20, "{} styles", styles.len());
    for (path, style) in styles.iter().filter(|(path, _)| !path.ends_with("tokens.css")) {
        let found: Vec<&str> = named.find_iter(style).map(|found| found.as_str()).collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}
