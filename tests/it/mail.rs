//! Addresses that open a message, decoded with a reader of this file's own.

use exchange::mail::mailto;

/// The fields of the address, percents undone.
fn decoded(address: &str) -> Vec<(String, String)> {
    let (scheme, fields) = address.split_once('?').expect("fields");
    assert_eq!(scheme, "mailto:", "nobody is written to");
    let fields = fields.split('&').map(|field| field.split_once('=').expect("a value"));
    fields.map(|(name, value)| (name.to_owned(), text(value))).collect()
}

fn text(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = value;
    while let Some(first) = rest.bytes().next() {
        let length = if first == b'%' { 3 } else { 1 };
        let (one, after) = rest.split_at(length);
        let byte = one
            .strip_prefix('%')
            .map_or(first, |digits| u8::from_str_radix(digits, 16).expect("two digits"));
        assert!(
            length == 3 || first.is_ascii_alphanumeric() || b"-._~".contains(&first),
            "{one}"
        );
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8(bytes).expect("a text")
}

#[test]
fn a_message_comes_back_as_it_was_written() {
    let (subject, body) = (
        "Réponse & suite ? 100\u{a0}% = oui",
        "Bonjour,\n\n« Été » : a+b #1 & c ?\nhttps://exemple.fr/resultat/#1r0-_\n",
    );
    let address = mailto(subject, body).expect("short enough");
    let fields = decoded(&address);
    assert_eq!(fields[0], ("subject".to_owned(), subject.to_owned()));
    assert_eq!(fields[1], ("body".to_owned(), body.replace('\n', "\r\n")));
    assert!(address.is_ascii() && fields.len() == 2);
}

#[test]
fn a_message_too_long_for_some_programs_has_no_address() {
    assert!(mailto("Sujet", &"a".repeat(1_770)).is_some());
    assert_eq!(mailto("Sujet", &"a".repeat(1_780)), None);
    assert_eq!(mailto("Sujet", &"é".repeat(300)), None, "six signs each");
}

/// Mail programs differ in the line that they end: both are the same message.
#[test]
fn line_ends_are_those_of_mail() {
    assert_eq!(mailto("a", "b\r\nc"), mailto("a", "b\nc"));
    assert!(mailto("a", "b\nc").is_some_and(|address| address.ends_with("body=b%0D%0Ac")));
}
