//! An element of HTML as text.

/// An opening tag with these attributes; one without a value is written alone.
pub(super) fn tag(name: &str, attributes: &[(&str, &str)]) -> String {
    let attributes: String = attributes.iter().map(|(name, value)| attribute(name, value)).collect();
    format!("<{name}{attributes}>")
}

/// An attribute after a space, without the quotes that its value does not need.
pub(super) fn attribute(name: &str, value: &str) -> String {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_./:#,;%+".contains(sign);
    match value {
        "" => format!(" {name}"),
        value if value.chars().all(plain) => format!(" {name}={value}"),
        value => format!(" {name}=\"{}\"", escaped(value)),
    }
}

/// A text that no browser takes for markup, in an element or between double quotes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_stand_where_they_are_needed() {
        let link = [
            ("rel", "icon"),
            ("href", "../a-1.svg"),
            ("crossorigin", ""),
            ("title", "a b"),
        ];
        assert_eq!(
            tag("link", &link),
            "<link rel=icon href=../a-1.svg crossorigin title=\"a b\">"
        );
        // A value that ends with a slash would otherwise hold the end of the tag too.
        assert_eq!(tag("a", &[("href", "./")]), "<a href=./>");
        assert_eq!(attribute("integrity", "sha256-a="), " integrity=\"sha256-a=\"");
    }

    #[test]
    fn no_value_ends_its_attribute_or_its_tag() {
        assert_eq!(
            tag("meta", &[("content", "« a > \"b\" & <c>' »")]),
            "<meta content=\"« a > &quot;b&quot; &amp; &lt;c>' »\">"
        );
        for sign in ["\"", "'", " ", "\n", "\t", "=", "<", ">", "`", "&", "é"] {
            assert!(attribute("a", sign).starts_with(" a=\""), "{sign:?}");
        }
    }
}
