//! The sentences of a source, each with the facts named beside it.

/// A text that people read, and the constants of `law` named in the same brackets.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sentence {
    /// Line of the source.
    pub(crate) line: usize,
    /// The text, escapes read.
    pub(crate) text: String,
    /// Names of the facts: those of the nearest brackets that name some without a text of their own.
    pub(crate) facts: Vec<String>,
}

/// What stands between two brackets.
#[derive(Default)]
struct Group {
    facts: Vec<String>,
    texts: Vec<(usize, String)>,
    inner: Vec<Group>,
}

/// Every text of a source; comments, attributes and tests aside.
pub(crate) fn sentences(code: &str) -> Vec<Sentence> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let mut open = vec![Group::default()];
    let mut rest = code;
    while let Some(sign) = rest.chars().next() {
        rest = next(&mut open, rest, sign, code.len() - rest.len());
    }
    let file = open.into_iter().next().unwrap_or_default();
    let mut found = Vec::new();
    gather(&file.inner, &file.texts, &[], &mut found);
    let sentence = |(at, text, facts): (usize, String, Vec<String>)| {
        let line = code[..at].matches('\n').count() + 1;
        Sentence { line, text, facts }
    };
    found.into_iter().map(sentence).collect()
}

/// Reads one piece of source, and gives what follows it.
fn next<'a>(open: &mut Vec<Group>, rest: &'a str, sign: char, at: usize) -> &'a str {
    let after = &rest[sign.len_utf8()..];
    let top = open.last_mut().expect("the file itself");
    match sign {
        '/' if after.starts_with('/') => after.split_once('\n').map_or("", |(_, after)| after),
        '#' if after.starts_with('[') => after.split_once("]\n").map_or("", |(_, after)| after),
        '\'' => character(after),
        '"' => {
            let (text, after) = literal(after);
            top.texts.push((at, text));
            after
        }
        '(' | '[' | '{' => {
            open.push(Group::default());
            after
        }
        ')' | ']' | '}' => {
            let closed = open.pop().expect("an opened bracket");
            open.last_mut().expect("brackets in pairs").inner.push(closed);
            after
        }
        _ => match rest.strip_prefix("law::") {
            Some(after) => {
                let end = after
                    .find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')
                    .unwrap_or(after.len());
                top.facts.push(after[..end].to_owned());
                &after[end..]
            }
            None => after,
        },
    }
}

/// What follows a character between quotes, or a lifetime.
fn character(after: &str) -> &str {
    let mut signs = after.char_indices();
    let escaped = signs.next().is_some_and(|(_, sign)| sign == '\\');
    if escaped {
        return after[2..].split_once('\'').map_or("", |(_, after)| after);
    }
    match signs.next() {
        Some((at, '\'')) => &after[at + 1..],
        _ => after,
    }
}

/// A text up to its closing quote, and what follows.
fn literal(code: &str) -> (String, &str) {
    let (mut text, mut signs) = (String::new(), code.char_indices());
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return (text, &code[at + 1..]),
            '\\' => match signs.next().map_or(' ', |(_, sign)| sign) {
                'u' => {
                    let hex: String = signs
                        .by_ref()
                        .map(|(_, sign)| sign)
                        .skip(1)
                        .take_while(|sign| *sign != '}')
                        .collect();
                    text.extend(u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32));
                }
                'n' => text.push('\n'),
                // A text that goes on the next line leaves out the spaces before it.
                '\n' => {
                    let margin = signs.as_str().len() - signs.as_str().trim_start_matches([' ', '\n']).len();
                    signs.by_ref().take(margin).for_each(drop);
                }
                other => text.push(other),
            },
            other => text.push(other),
        }
    }
    (text, "")
}

/// The texts of a group and of those in it, with the facts of the nearest group that names some.
fn gather(inner: &[Group], texts: &[(usize, String)], facts: &[String], found: &mut Vec<(usize, String, Vec<String>)>) {
    found.extend(texts.iter().map(|(at, text)| (*at, text.clone(), facts.to_vec())));
    for group in inner {
        let named = named(group);
        gather(
            &group.inner,
            &group.texts,
            if named.is_empty() { facts } else { &named },
            found,
        );
    }
}

/// The facts of a group, those of its inner groups that hold no text included.
fn named(group: &Group) -> Vec<String> {
    let silent = group.inner.iter().filter(|inner| !has_text(inner));
    group.facts.iter().cloned().chain(silent.flat_map(named)).collect()
}

fn has_text(group: &Group) -> bool {
    !group.texts.is_empty() || group.inner.iter().any(has_text)
}
