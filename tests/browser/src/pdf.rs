//! Just enough of PDF to know which pages show text, and where its links are.

use std::collections::{BTreeMap, BTreeSet};

/// An object: its dictionary, and its stream, inflated.
struct Object {
    dictionary: String,
    stream: Vec<u8>,
}

type Objects = BTreeMap<u32, Object>;

/// How many times each page of a document shows text, in the order of its pages.
pub(crate) fn text_by_page(document: &[u8]) -> Vec<usize> {
    let objects = objects(document);
    let pages = page_tree(&objects);
    pages.iter().map(|page| text_of(&objects, *page)).collect()
}

/// A link on a page of a document.
#[derive(Debug, PartialEq)]
pub(crate) struct Link {
    /// Rank of the page.
    pub(crate) page: usize,
    /// Where it leads.
    pub(crate) address: String,
    /// Whether all of it is on the sheet.
    pub(crate) whole: bool,
}

/// The links of a document, page by page; one that is on two lines is there twice.
pub(crate) fn links(document: &[u8]) -> Vec<Link> {
    let objects = objects(document);
    let pages = page_tree(&objects).into_iter().enumerate();
    pages.flat_map(|(rank, page)| links_of(&objects, rank, page)).collect()
}

/// What a document tells those who do not see it.
#[derive(Debug, Default, PartialEq)]
pub struct Tagged {
    /// The names of its parts, as `H2` or `TH`, in the order they are read.
    pub parts: Vec<String>,
    /// The language of the whole.
    pub language: Option<String>,
    /// Its title.
    pub title: bool,
}

/// The structure of a document; no part when it is not tagged.
pub(crate) fn tagged(document: &[u8]) -> Tagged {
    let objects = objects(document);
    let root = objects.values().find(|object| is(&object.dictionary, "Catalog"));
    let said = root.map(|root| root.dictionary.as_str()).unwrap_or_default();
    let top = number_after(said, "/StructTreeRoot");
    Tagged {
        parts: top.map(|top| parts(&objects, top)).unwrap_or_default(),
        language: said
            .split_once("/Lang (")
            .and_then(|(_, after)| after.split(')').next())
            .map(str::to_owned),
        title: objects.values().any(|object| object.dictionary.contains("/Title")),
    }
}

/// The parts under an element, in their order.
fn parts(objects: &Objects, top: u32) -> Vec<String> {
    let (mut found, mut seen, mut waiting) = (Vec::new(), BTreeSet::new(), vec![top]);
    while let Some(number) = waiting.pop() {
        let Some(object) = objects.get(&number).filter(|_| seen.insert(number)) else {
            continue;
        };
        if let Some((_, kind)) = object.dictionary.split_once("/S /") {
            found.extend(first_name(&["/", kind].concat()).map(str::to_owned));
        } else if number != top {
            continue;
        }
        let under = object.dictionary.split_once("/K").map(|(_, after)| listed(after));
        waiting.extend(under.unwrap_or_default().into_iter().rev());
    }
    found
}

fn links_of(objects: &Objects, rank: usize, page: u32) -> Vec<Link> {
    let dictionary = &objects[&page].dictionary;
    let sheet = numbers_after(dictionary, "/MediaBox").or_else(|| {
        let above = objects.values().find(|object| is(&object.dictionary, "Pages"))?;
        numbers_after(&above.dictionary, "/MediaBox")
    });
    let [_, _, width, height] = sheet.unwrap_or_default();
    let listed = dictionary.split_once("/Annots").map(|(_, after)| listed(after));
    // The list may be an object of its own.
    let annotations = listed
        .into_iter()
        .flatten()
        .flat_map(|number| match objects.get(&number) {
            Some(object) if object.dictionary.trim_start().starts_with('[') => references(&object.dictionary),
            _ => vec![number],
        });
    let found = annotations.filter_map(|number| {
        let dictionary = &objects.get(&number)?.dictionary;
        let action = number_after(dictionary, "/A ").and_then(|number| objects.get(&number));
        let said = action.map_or(dictionary, |action| &action.dictionary);
        let (_, address) = said.split_once("/URI (").or_else(|| said.split_once("/URI("))?;
        let [left, bottom, right, top] = numbers_after(dictionary, "/Rect")?;
        Some(Link {
            page: rank,
            address: address.split(')').next()?.to_owned(),
            whole: left >= 0.0 && bottom >= 0.0 && right <= width && top <= height && right > left && top > bottom,
        })
    });
    found.collect()
}

/// Four numbers between brackets.
fn numbers_after(dictionary: &str, key: &str) -> Option<[f64; 4]> {
    let (_, after) = dictionary.split_once(key)?;
    let inside = after.trim_start().strip_prefix('[')?.split(']').next()?;
    let numbers: Vec<f64> = inside.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().ok()
}

fn objects(document: &[u8]) -> Objects {
    let mut found: Objects = pieces(document).collect();
    let packed: Vec<(u32, Object)> = found
        .values()
        .filter(|object| is(&object.dictionary, "ObjStm"))
        .flat_map(unpacked)
        .collect();
    found.extend(packed);
    found
}

/// The objects that are written one after the other.
fn pieces(document: &[u8]) -> impl Iterator<Item = (u32, Object)> {
    positions(document, b" 0 obj").filter_map(|at| {
        let start = document[..at].iter().rposition(|byte| !byte.is_ascii_digit())? + 1;
        let number = std::str::from_utf8(&document[start..at]).ok()?.parse().ok()?;
        let body = &document[at + b" 0 obj".len()..];
        let body = &body[..positions(body, b"endobj").next()?];
        let (dictionary, stream) = match positions(body, b"stream").next() {
            None => (body, Vec::new()),
            Some(cut) => (&body[..cut], inflated(&body[cut + b"stream".len()..])),
        };
        let dictionary = String::from_utf8_lossy(dictionary).into_owned();
        Some((number, Object { dictionary, stream }))
    })
}

fn inflated(stream: &[u8]) -> Vec<u8> {
    let start = stream
        .iter()
        .position(|byte| !b"\r\n".contains(byte))
        .unwrap_or_default();
    let raw = &stream[start..];
    miniz_oxide::inflate::decompress_to_vec_zlib(raw).unwrap_or_else(|_| raw.to_vec())
}

/// The objects that are packed in a stream: their numbers and places first, then their dictionaries.
fn unpacked(object: &Object) -> Vec<(u32, Object)> {
    let text = String::from_utf8_lossy(&object.stream).into_owned();
    let first = number_after(&object.dictionary, "/First").unwrap_or_default() as usize;
    let (head, bodies) = text.split_at_checked(first).unwrap_or_default();
    let numbers: Vec<usize> = head.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let places: Vec<usize> = numbers.chunks_exact(2).map(|pair| pair[1]).collect();
    let body = |rank: usize| {
        let end = places.get(rank + 1).copied().unwrap_or(bodies.len());
        bodies.get(places[rank]..end).unwrap_or_default().to_owned()
    };
    let dictionaries = (0..places.len()).map(|rank| {
        let (dictionary, stream) = (body(rank), Vec::new());
        (numbers[2 * rank] as u32, Object { dictionary, stream })
    });
    dictionaries.collect()
}

/// The pages in their order.
fn page_tree(objects: &Objects) -> Vec<u32> {
    let root = objects.values().find(|object| is(&object.dictionary, "Catalog"));
    let top = root.and_then(|root| number_after(&root.dictionary, "/Pages"));
    let mut pages = Vec::new();
    let mut waiting: Vec<u32> = top.into_iter().collect();
    while let Some(number) = waiting.pop() {
        let Some(object) = objects.get(&number) else { continue };
        if is(&object.dictionary, "Page") {
            pages.push(number);
        } else if let Some((_, kids)) = object.dictionary.split_once("/Kids") {
            let kids = references(kids.split(']').next().unwrap_or_default());
            waiting.extend(kids.into_iter().rev());
        }
    }
    pages
}

fn text_of(objects: &Objects, page: u32) -> usize {
    let contents = objects[&page].dictionary.split_once("/Contents");
    let contents: Vec<u32> = contents.map(|(_, after)| listed(after)).unwrap_or_default();
    let (mut seen, mut waiting, mut shows) = (BTreeSet::new(), vec![page], 0);
    while let Some(number) = waiting.pop() {
        let Some(object) = objects.get(&number).filter(|_| seen.insert(number)) else {
            continue;
        };
        let other_page = number != page
            && ["Page", "Pages", "StructElem"]
                .iter()
                .any(|name| is(&object.dictionary, name));
        if other_page {
            continue;
        }
        if contents.contains(&number) || is(&object.dictionary, "Form") {
            shows += positions(&object.stream, b"Tj").count() + positions(&object.stream, b"TJ").count();
        }
        waiting.extend(references(&object.dictionary));
    }
    shows
}

/// The references of a value: one, or those of a list.
fn listed(value: &str) -> Vec<u32> {
    let value = value.trim_start();
    let end = if value.starts_with('[') {
        value.find(']')
    } else {
        value.find('R').map(|at| at + 1)
    };
    references(&value[..end.unwrap_or_default()])
}

/// Every `12 0 R` of a text.
fn references(text: &str) -> Vec<u32> {
    let words: Vec<&str> = text
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let found = words.windows(3).filter(|words| words[1] == "0" && words[2] == "R");
    found.filter_map(|words| words[0].parse().ok()).collect()
}

/// Whether a dictionary is of this type or kind, such as `/Type /Page`.
fn is(dictionary: &str, name: &str) -> bool {
    let named = |key: &str| {
        dictionary
            .split(key)
            .skip(1)
            .any(|after| first_name(after) == Some(name))
    };
    named("/Type") || named("/Subtype")
}

fn first_name(value: &str) -> Option<&str> {
    let name = value.trim_start().strip_prefix('/')?;
    name.split(|sign: char| !sign.is_ascii_alphanumeric()).next()
}

fn number_after(dictionary: &str, key: &str) -> Option<u32> {
    let (_, after) = dictionary.split_once(key)?;
    let digits = after.trim_start();
    let end = digits.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok()
}

fn positions<'a>(bytes: &'a [u8], what: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let found = bytes.windows(what.len()).enumerate();
    found.filter(move |(_, window)| *window == what).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_counted_page_by_page_in_their_order() {
        let document = b"%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n\
            2 0 obj\n<</Type /Pages /Kids [4 0 R 3 0 R] /Count 2>>\nendobj\n\
            3 0 obj\n<</Type /Page /Parent 2 0 R /Contents 5 0 R>>\nendobj\n\
            4 0 obj\n<</Type /Page /Parent 2 0 R /Resources <</XObject <</x 7 0 R>>>> /Contents [6 0 R]>>\nendobj\n\
            5 0 obj\n<</Length 8>> stream\n0 0 m S\nendstream\nendobj\n\
            6 0 obj\n<</Length 8>> stream\n(a) Tj /x Do\nendstream\nendobj\n\
            7 0 obj\n<</Type /XObject /Subtype /Form>> stream\n[(b)] TJ\nendstream\nendobj\n";
        assert_eq!(text_by_page(document), [2, 0]);
    }

    #[test]
    fn the_parts_of_a_tagged_document_are_told_in_the_order_they_are_read() {
        let document = b"%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /Lang (fr)>>\nendobj\n\
            2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n\
            3 0 obj\n<</Type /StructTreeRoot /K 4 0 R /ParentTree 9 0 R>>\nendobj\n\
            4 0 obj\n<</Type /StructElem /S /Document /P 3 0 R /K [6 0 R 5 0 R]>>\nendobj\n\
            5 0 obj\n<</Type /StructElem /S /L /P 4 0 R /K [7 0 R]>>\nendobj\n\
            6 0 obj\n<</Type /StructElem /S /H2 /P 4 0 R /K [<</Type /MCR /Pg 2 0 R /MCID 0>>]>>\nendobj\n\
            7 0 obj\n<</Type /StructElem /S /LI /P 5 0 R /K [1]>>\nendobj\n";
        let tagged = tagged(document);
        assert_eq!(tagged.parts, ["Document", "H2", "L", "LI"]);
        assert_eq!(tagged.language.as_deref(), Some("fr"));
        let plain = super::tagged(b"%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n");
        assert_eq!(plain, Tagged::default());
    }

    #[test]
    fn links_are_found_with_their_page_and_those_that_leave_the_sheet_are_told() {
        let document = b"%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n\
            2 0 obj\n<</Type /Pages /MediaBox [0 0 595 842] /Kids [3 0 R 4 0 R] /Count 2>>\nendobj\n\
            3 0 obj\n<</Type /Page /Parent 2 0 R /Annots [5 0 R 6 0 R]>>\nendobj\n\
            4 0 obj\n<</Type /Page /Parent 2 0 R /Annots 7 0 R>>\nendobj\n\
            5 0 obj\n<</Subtype /Link /Rect [10 10 60 20] /A <</S /URI /URI (http://a/1)>>>>\nendobj\n\
            6 0 obj\n<</Subtype /Link /Rect [10 10 600 20] /A 8 0 R>>\nendobj\n\
            7 0 obj\n[5 0 R]\nendobj\n\
            8 0 obj\n<</S /URI /URI (http://a/2)>>\nendobj\n";
        let link = |page, address: &str, whole| Link {
            page,
            address: address.to_owned(),
            whole,
        };
        let expected = [
            link(0, "http://a/1", true),
            link(0, "http://a/2", false),
            link(1, "http://a/1", true),
        ];
        assert_eq!(links(document), expected);
    }
}
