//! How to tell who publishes the site that a rule is wrong.

use crate::language::footer::WRONG_RULE;
use crate::language::interface::PRODUCT;

/// The address that opens a message about the rule of this id; none without a publisher to read it.
pub fn report_rule(mail: Option<&str>, id: &str) -> Option<String> {
    let subject = [PRODUCT, ", ", WRONG_RULE, " ", id].concat();
    mail.map(|mail| ["mailto:", mail, "?subject=", &in_an_address(&subject)].concat())
}

/// A text as addresses write it (RFC 3986, 2.1 and 2.3).
fn in_an_address(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOMEBODY: &str = "regles@exemple.fr";

    #[test]
    fn a_rule_is_reported_to_the_publisher_by_its_id() {
        for (id, subject) in [
            ("R5", "Quatre%20Voies%2C%20r%C3%A8gle%20%C3%A0%20corriger%20R5"),
            (
                "a&b=c",
                "Quatre%20Voies%2C%20r%C3%A8gle%20%C3%A0%20corriger%20a%26b%3Dc",
            ),
        ] {
            let address = ["mailto:regles@exemple.fr?subject=", subject].concat();
            assert_eq!(report_rule(Some(SOMEBODY), id), Some(address));
        }
    }

    #[test]
    fn without_a_publisher_nobody_is_written_to() {
        assert_eq!(report_rule(None, "R5"), None);
    }
}
