//! Every page of the site as text, for the build: the same views as in the browser, rendered natively.

use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;

use super::{app, attempts_page, fixed, home, privacy_page, questionnaire};
use exchange::route::Page;
use words::interface::{PRODUCT, home as home_words, result as result_words, titled};
use words::{attempts as attempts_words, privacy, site};

/// A page to write.
struct Written {
    page: Page,
    /// Which program takes it over: `app`, `result`, or `none` for a page that is complete as it is.
    program: &'static str,
    title: String,
    description: &'static str,
    body: String,
}

/// Every page, a record a page, a field a line but the last: path, program, title, description, content.
///
/// Records end with the sign that separates records in ASCII: no text holds it, and no parser is needed to read it.
pub fn everything() -> String {
    let apps = [home_page(), questionnaire_page(), result_page()]
        .into_iter()
        .chain(kept_pages());
    let pages = apps.chain(fixed::pages().into_iter().map(fixed_page));
    pages.map(|page| record(&page)).collect()
}

/// The fields of every record: path, program, title, description, content.
pub(super) fn records(everything: &str) -> impl Iterator<Item = [&str; 5]> {
    everything.split_terminator(SEPARATOR).filter_map(fields)
}

fn fields(record: &str) -> Option<[&str; 5]> {
    let fields: Vec<&str> = record.splitn(5, '\n').collect();
    fields.try_into().ok()
}

/// Separates records in ASCII.
const SEPARATOR: char = '\u{1e}';

fn record(page: &Written) -> String {
    let path = page.page.path().trim_matches('/');
    let fields = [path, page.program, &page.title, page.description, &page.body];
    fields.join("\n") + SEPARATOR.encode_utf8(&mut [0; 4])
}

fn home_page() -> Written {
    Written {
        page: Page::Home,
        program: "app",
        title: format!("{PRODUCT} — {}", home_words::TITLE),
        description: site::HOME,
        body: html(|| app(home)),
    }
}

/// The first question, as a newcomer sees it.
fn questionnaire_page() -> Written {
    Written {
        page: Page::Questionnaire,
        program: "app",
        title: titled(site::QUESTIONNAIRE_TITLE),
        description: site::QUESTIONNAIRE,
        body: html(|| app(questionnaire)),
    }
}

/// Nobody but the device knows what this page shows: it says that it is coming.
fn result_page() -> Written {
    Written {
        page: Page::Result,
        program: "result",
        title: titled(result_words::TITLE),
        description: site::RESULT,
        body: html(|| app(|| waiting(result_words::TITLE, site::LOADING_RESULT))),
    }
}

/// The pages about what is kept: only that part of them waits for the device.
fn kept_pages() -> [Written; 2] {
    let written = |page, title, description, content: fn() -> AnyView| Written {
        page,
        program: "kept",
        title: titled(title),
        description,
        body: html(|| app(content)),
    };
    [
        written(Page::Attempts, attempts_words::TITLE, site::ATTEMPTS, attempts_page),
        written(Page::Privacy, privacy::TITLE, site::PRIVACY, privacy_page),
    ]
}

fn waiting(title: &'static str, text: &'static str) -> AnyView {
    view! {
        <div class="page page--wide stack">
            <h1 tabindex="-1">{title}</h1>
            <p class="coming" role="status">{text}</p>
        </div>
    }
    .into_any()
}

fn fixed_page(page: fixed::Fixed) -> Written {
    Written {
        page: page.page,
        program: "none",
        title: titled(page.title),
        description: page.description,
        body: html(|| page.shown()),
    }
}

/// A view as text, without the marks that only a hydration would need.
fn html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    let mut parts = html.split("<!");
    let first = parts.next().unwrap_or_default().to_owned();
    // Texts hold no `<`: what opens so is a mark, and ends with the first `>` that follows a dash or nothing.
    parts.fold(first, |text, part| text + after_mark(part))
}

fn after_mark(part: &str) -> &str {
    let end = if part.starts_with('>') { ">" } else { "-->" };
    part.split_once(end).map_or("", |(_, after)| after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str) -> Vec<String> {
        let everything = everything();
        let record = everything
            .split('\u{1e}')
            .find(|record| record.starts_with(&format!("{path}\n")));
        let fields = record.unwrap_or_default().splitn(5, '\n').map(str::to_owned);
        fields.collect()
    }

    #[test]
    fn the_first_question_is_there_before_any_program() {
        let questionnaire = page("questionnaire");
        assert_eq!(questionnaire[1], "app");
        let body = &questionnaire[4];
        assert!(
            body.contains("value=\"conseil\"") && body.contains("id=\"continuer\""),
            "{body}"
        );
    }

    #[test]
    fn what_only_the_device_knows_is_never_guessed() {
        let (attempts, privacy) = (&page("essais")[4], &page("vie-privee")[4]);
        for body in [attempts, privacy] {
            assert_eq!(body.matches(site::LOADING).count(), 1, "{body}");
        }
        for (body, guess) in [
            (attempts, attempts_words::NOTHING_UNDER_WAY),
            (attempts, attempts_words::NOTHING_KEPT),
            (privacy, privacy::BLOCKED),
            (privacy, privacy::NOTHING),
        ] {
            assert!(!body.contains(guess), "{guess}");
        }
        assert!(attempts.contains(attempts_words::FILE_LEAD) && privacy.contains(privacy::LINKS_LEAD));
    }

    #[test]
    fn a_newcomer_can_start_from_plain_links() {
        let body = &page("")[4];
        for link in ["./questionnaire/#complet", "./questionnaire/#adapte"] {
            assert!(body.contains(&format!("href=\"{link}\"")), "{link}");
        }
    }

    /// Path, title and content of every page.
    fn pages() -> Vec<[String; 3]> {
        let fields = |record: &str| record.splitn(5, '\n').map(str::to_owned).collect::<Vec<_>>();
        let everything = everything();
        let records = everything.split_terminator('\u{1e}').map(fields);
        records
            .map(|record| [&record[0], &record[2], &record[4]].map(String::clone))
            .collect()
    }

    #[test]
    fn the_map_leads_to_every_page_and_every_page_to_the_map() {
        let pages = pages();
        let map = &page("plan")[4];
        for [path, _, body] in &pages {
            let link = if path.is_empty() {
                "./".to_owned()
            } else {
                format!("./{path}/")
            };
            let link = format!("<li><a href=\"{link}\">");
            assert!(map.contains(&link), "{link}");
            assert!(body.contains("<a href=\"./plan/\">"), "{path}");
        }
        assert!(
            map.contains("<a href=\"./licences.txt\">"),
            "what the build writes beside the pages"
        );
    }

    #[test]
    fn every_page_starts_with_the_way_to_its_content() {
        for [path, _, body] in pages() {
            let first = body.split("<a ").nth(1).unwrap_or_default();
            assert!(first.contains("href=\"#contenu\""), "{path}: {first}");
            assert_eq!(body.matches("<main id=\"contenu\"").count(), 1, "{path}");
        }
    }

    #[test]
    fn no_two_pages_have_the_same_title_and_no_two_elements_the_same_id() {
        let mut titles: Vec<String> = pages().into_iter().map(|[_, title, _]| title).collect();
        let all = titles.len();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), all);
        for [path, _, body] in pages() {
            let mut ids: Vec<&str> = body
                .split(" id=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .collect();
            let all = ids.len();
            ids.sort_unstable();
            let twice: Vec<_> = ids.windows(2).filter(|two| two[0] == two[1]).collect();
            assert!(all > 0 && twice.is_empty(), "{path}: {twice:?}");
        }
    }

    #[test]
    fn every_link_out_keeps_this_site_to_itself() {
        let everything = everything();
        let out: Vec<&str> = everything
            .split("<a ")
            .filter(|tag| tag.contains("href=\"http"))
            .collect();
        let bare = |tag: &&&str| {
            !tag.split('>')
                .next()
                .is_some_and(|tag| tag.contains("rel=\"noopener noreferrer\""))
        };
        let bare: Vec<_> = out.iter().filter(bare).collect();
        assert!(
            out.len() > 100 && bare.is_empty(),
            "{} of {}: {bare:?}",
            bare.len(),
            out.len()
        );
    }

    #[test]
    fn no_page_has_marks_styles_or_scripts_of_its_own() {
        for record in everything().split_terminator('\u{1e}') {
            for never in ["<!", " style=", "<script", " onclick", "href=\"/"] {
                assert!(!record.contains(never), "{never} in {record}");
            }
            assert_eq!(record.matches("<h1").count(), 1, "{record}");
        }
    }
}
