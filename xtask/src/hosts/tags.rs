//! Reading the tags of a page, whoever wrote it.

/// Every opening tag of this name, whole.
pub(crate) fn tags<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("<{name}");
    let ends_name = |html: &str| html.starts_with(|sign: char| sign.is_ascii_whitespace() || sign == '>');
    let starts: Vec<usize> = html
        .match_indices(&start)
        .map(|(at, _)| at)
        .filter(|at| ends_name(&html[at + start.len()..]))
        .collect();
    starts.into_iter().map(|at| {
        let length = html[at..].find('>').map_or(html.len() - at, |end| end + 1);
        &html[at..at + length]
    })
}

/// The value of an attribute of a tag, quoted or not.
pub(crate) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}="))?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_quoted_or_not() {
        let tag = "<link href=./a.css integrity=sha384-a+b/c= rel=\"style sheet\">";
        assert_eq!(attribute(tag, "href"), Some("./a.css"));
        assert_eq!(attribute(tag, "integrity"), Some("sha384-a+b/c="));
        assert_eq!(attribute(tag, "rel"), Some("style sheet"));
        assert_eq!(attribute(tag, "media"), None);
    }

    #[test]
    fn a_name_is_not_the_beginning_of_another() {
        let names: Vec<_> = tags("<link a><linker><link>", "link").collect();
        assert_eq!(names, ["<link a>", "<link>"]);
    }
}
