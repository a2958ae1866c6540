//! What every page holds before any program is there.

use super::*;

fn page(path: &str) -> Written {
    let found = pages().into_iter().find(|page| page.path == path);
    found.unwrap_or_else(|| panic!("no page {path}"))
}

/// The pages of the site itself.
fn of_site() -> impl Iterator<Item = Written> {
    pages().into_iter().filter(|page| page.frame == Frame::Site)
}

/// Those shown in a frame of another site.
fn framed() -> Vec<Written> {
    let framed = pages().into_iter().filter(|page| page.frame == Frame::Embedded);
    framed.collect()
}

/// The addresses that the links of a page name.
fn addresses(page: &Written) -> Vec<&str> {
    let links = page.body.split(" href=\"").skip(1);
    links.filter_map(|rest| rest.split('"').next()).collect()
}

/// What a page shows, without what stands beside the place of its program.
fn content(page: &Written) -> &str {
    page.body.split("<div role=\"alert\" hidden").next().unwrap_or_default()
}

#[test]
fn the_first_question_is_there_before_any_program() {
    let questionnaire = page("questionnaire");
    assert_eq!(questionnaire.kind, Kind::App);
    let body = &questionnaire.body;
    assert!(
        body.contains("value=\"conseil\"") && body.contains("id=\"continuer\""),
        "{body}"
    );
}

#[test]
fn what_only_the_device_knows_is_never_guessed() {
    let (attempts, privacy) = (page("essais").body, page("vie-privee").body);
    for body in [&attempts, &privacy] {
        assert_eq!(body.matches(site::LOADING).count(), 1, "{body}");
    }
    for (body, guess) in [
        (&attempts, attempts_words::NOTHING_UNDER_WAY),
        (&attempts, attempts_words::NOTHING_KEPT),
        (&privacy, privacy::BLOCKED),
        (&privacy, privacy::NOTHING),
    ] {
        assert!(!body.contains(guess), "{guess}");
    }
    assert!(attempts.contains(attempts_words::FILE_LEAD) && privacy.contains(privacy::LINKS_LEAD));
}

#[test]
fn a_newcomer_can_start_from_plain_links() {
    let body = page("").body;
    for link in ["./questionnaire/#complet", "./questionnaire/#adapte"] {
        assert!(body.contains(&format!("href=\"{link}\"")), "{link}");
    }
}

#[test]
fn the_map_leads_to_every_page_and_every_page_to_the_map() {
    let map = page("plan").body;
    for Written { path, root, body, .. } in of_site() {
        let link = if path.is_empty() {
            "../".to_owned()
        } else {
            format!("../{path}/")
        };
        let link = format!("<li><a href=\"{link}\">");
        assert!(map.contains(&link), "{link}");
        assert!(body.contains(&format!("<a href=\"{root}plan/\">")), "{path}");
    }
    assert!(
        map.contains("<a href=\"../licences.txt\">"),
        "what the build writes beside the pages"
    );
}

/// A page is a folder: its links go up as many floors as it is deep.
#[test]
fn every_link_of_a_page_starts_from_its_own_place() {
    for page in pages() {
        let floors = page.path.split('/').filter(|folder| !folder.is_empty()).count();
        let up = if floors == 0 {
            "./".to_owned()
        } else {
            "../".repeat(floors)
        };
        assert_eq!(page.root, up, "{}", page.path);
        for address in addresses(&page) {
            let leaves = ["#", "https:", "mailto:"]
                .iter()
                .any(|start| address.starts_with(start));
            let within = [&page.home, &page.root].into_iter().any(|up| {
                address
                    .strip_prefix(up.as_str())
                    .is_some_and(|rest| !rest.starts_with('.'))
            });
            assert!(leaves || within, "{}: {address}", page.path);
        }
    }
}

#[test]
fn every_page_starts_with_the_way_to_its_content() {
    for page in pages() {
        let first = page.body.split("<a ").nth(1).unwrap_or_default();
        assert!(first.contains("href=\"#contenu\""), "{}: {first}", page.path);
        assert_eq!(page.body.matches("<main id=\"contenu\"").count(), 1, "{}", page.path);
    }
}

#[test]
fn no_two_pages_have_the_same_title_and_no_two_elements_the_same_id() {
    let mut titles: Vec<String> = of_site().map(|page| page.title).collect();
    let all = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), all);
    for Written { path, body, .. } in pages() {
        // What a template holds is in the page only once it takes the place of what it looks like.
        let mut outside = body.split("<template ");
        let first = outside.next().unwrap_or_default().to_owned();
        let body = outside.fold(first, |text, part| {
            text + part.rsplit("</template>").next().unwrap_or_default()
        });
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
    let everything: String = pages().into_iter().map(|page| page.body).collect();
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
    let mut everything = pages();
    everything.push(lost::page("/"));
    for page in everything {
        for never in ["<!", " style=", "<script", " onclick"] {
            assert!(!page.body.contains(never), "{never} in {}", page.body);
        }
        assert_eq!(content(&page).matches("<h1").count(), 1, "{}", page.body);
    }
}

#[test]
fn what_stands_beside_a_program_stands_where_one_is() {
    for page in pages() {
        let has = |class: &str| page.body.contains(&format!(" class=\"{class}\">"));
        let program = page.kind != Kind::Fixed;
        let place = page.body.starts_with("<div id=\"app\"><div class=\"app\">");
        let noscript = page.body.contains("<noscript><div class=\"notice no-script stack\">");
        assert_eq!([place, has("stopped"), noscript], [program; 3], "{}", page.path);
        let kept = program && page.frame == Frame::Site;
        assert_eq!(has("new-version"), kept, "{}", page.path);
        // Where nothing but the first paint is awaited, nothing says that one waits.
        let is_home = ["", INTEGRATION].contains(&page.path.as_str());
        assert_eq!(has("waiting"), program && !is_home, "{}", page.path);
        for (role, class, there) in [("alert", "stopped", program), ("status", "new-version", kept)] {
            let hidden = format!("<div role=\"{role}\" hidden class=\"{class}\">");
            assert_eq!(page.body.contains(&hidden), there, "{}: {class}", page.path);
        }
    }
}

#[test]
fn the_link_of_a_lost_page_leads_where_the_build_says() {
    let page = lost::page("/un/dossier/");
    assert_eq!(page.body.matches(" href=").count(), 1, "{}", page.body);
    assert!(page.body.contains("<a href=\"/un/dossier/\">"), "{}", page.body);
}

/// A sheet filled in by hand comes back to the site by its own address, or by the words alone.
#[test]
fn the_questionnaire_on_paper_says_where_it_is_typed_once_the_site_knows_its_address() {
    let path = "questionnaire/papier";
    let on_paper = |public| {
        let found = pages_at(public).into_iter().find(|page| page.path == path);
        found.map(|page| page.body).unwrap_or_default()
    };
    let (known, unknown) = (on_paper(Some("https://a.fr/qv/")), on_paper(None));
    let address = "https://a.fr/qv/essais/";
    let code = crate::chart::qr(address).expect("a code").path;
    assert!(known.contains(&format!(" d=\"{code}\"")), "the code of that address");
    assert!(
        known.contains(&format!(">{address}<")),
        "the address, for those who type it"
    );
    assert!(!unknown.contains("<svg class=\"qr\"") && unknown.contains(words::paper_page::END));
    assert!(!unknown.contains(words::paper_page::WHERE), "no address is promised");
    for (ours, theirs) in pages_at(Some("https://a.fr/qv/")).iter().zip(&pages()) {
        assert_eq!(ours.body == theirs.body, ours.path != path, "{}", ours.path);
    }
}

#[test]
fn the_pages_are_read_as_they_are_written() {
    let read: serde_json::Value = serde_json::from_str(&everything("/", None)).expect("JSON");
    let (read, pages) = (&read["pages"], pages());
    assert_eq!(read.as_array().map(Vec::len), Some(pages.len() + 1));
    assert_eq!(read[1]["body"], *pages[1].body);
    assert_eq!(read[2]["kind"], "result");
    assert_eq!(read[2]["frame"], "site");
}

/// What each place holds, by its name: `publisher/pages.mjs` takes what stands before the first closing tag of its name.
fn places(body: &str) -> Vec<(&str, &str)> {
    let places = body.split(" data-publisher=\"").skip(1);
    let place = |rest| -> Option<(&str, &str)> {
        let (name, rest): (&str, &str) = str::split_once(rest, '"')?;
        let (_, inside) = rest.split_once('>')?;
        Some((name, inside))
    };
    places.filter_map(place).collect()
}

/// The place of a message about a rule, one a source.
const REPORT: &str = "report";

#[test]
fn each_source_of_a_page_has_the_place_of_a_message_about_it() {
    for Written { path, body, .. } in pages() {
        let sources = body.matches("<li id=\"source-").count();
        let reports = places(&body).into_iter().filter(|(name, _)| *name == REPORT).count();
        assert_eq!(reports, sources, "{path}");
        assert_eq!(body.matches(" data-rule=\"").count(), sources, "{path}");
    }
}

#[test]
fn every_page_has_the_places_that_a_publisher_fills() {
    for Written { path, body, .. } in pages() {
        let names: Vec<&str> = places(&body)
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| *name != REPORT)
            .collect();
        let expected: &[&str] = match path.as_str() {
            "" | INTEGRATION => &["introduction", "by"],
            "accessibilite" => &["accessibility", "by"],
            "editeur" => &["who", "contact", "mentions", "interets", "structures", "code", "by"],
            _ => &["by"],
        };
        assert_eq!(names, expected, "{path}");
        assert!(
            body.contains(&format!("<a href=\"{}editeur/\">", page(&path).root)),
            "{path}"
        );
    }
}

#[test]
fn a_place_holds_no_element_of_its_own_name_and_says_that_nobody_signed() {
    for Written { path, body, .. } in pages() {
        for (name, inside) in places(&body) {
            let close = if ["by", REPORT].contains(&name) {
                "</span>"
            } else {
                "</div>"
            };
            let (inside, _) = inside.split_once(close).unwrap_or_default();
            let nested = inside.contains("<div") || inside.contains("<span");
            assert!(!nested, "{path}, {name}: {inside}");
            assert_eq!(
                inside.contains("indiqu"),
                !["introduction", REPORT].contains(&name),
                "{path}, {name}: {inside}"
            );
        }
    }
}

#[test]
fn signing_finds_every_sentence_of_the_places() {
    let read: serde_json::Value = serde_json::from_str(&everything("/", None)).expect("JSON");
    assert_eq!(read["publisher"]["not_said"], publisher::NOT_SAID);
    assert_eq!(
        read["publisher"].as_object().map(serde_json::Map::len),
        Some(publisher::SENTENCES.len())
    );
    assert_eq!(page("editeur").body.matches("{seal}").count(), 1);
}

#[test]
fn a_frame_holds_the_way_from_the_first_screen_to_the_result() {
    let found: Vec<_> = framed()
        .into_iter()
        .map(|page| (page.path, page.root, page.home))
        .collect();
    let expected = [
        ("integration", "../", "./"),
        ("integration/questionnaire", "../../", "../"),
        ("integration/resultat", "../../", "../"),
    ];
    let expected = expected.map(|(path, root, home)| (path.to_owned(), root.to_owned(), home.to_owned()));
    assert_eq!(found, expected);
}

/// A page of the site refuses to be in a frame: what leads to one must say so by its address.
#[test]
fn in_a_frame_what_is_shown_there_stays_and_the_rest_is_of_the_whole_site() {
    for page in framed() {
        for address in addresses(&page).into_iter().filter(|address| address.starts_with('.')) {
            let in_frame = address
                .strip_prefix(page.home.as_str())
                .and_then(|rest| rest.split('#').next());
            let stays = in_frame.is_some_and(|rest| ["", "questionnaire/", "resultat/"].contains(&rest));
            let whole = address
                .strip_prefix(page.root.as_str())
                .is_some_and(|rest| !rest.starts_with('.'));
            assert!(stays || whole, "{}: {address}", page.path);
        }
        let here = page.path.split_once('/').map_or("", |(_, here)| here);
        let wide = format!("<a href=\"{}{here}", page.root);
        let strip = page
            .body
            .split("<aside")
            .find(|part| part.contains("framed"))
            .unwrap_or_default();
        assert!(
            strip.contains(&wide) && strip.contains("target=\"_blank\" rel=\"noopener\""),
            "{strip}"
        );
    }
    let starts = "href=\"./questionnaire/#adapte\"";
    assert!(
        page("integration").body.contains(starts),
        "a plain link starts there too"
    );
    let back = "href=\"../questionnaire/#";
    assert!(
        page("integration/questionnaire").body.contains(back),
        "and the first questions"
    );
}
