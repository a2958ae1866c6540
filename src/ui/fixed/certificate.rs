//! The certificate on the method page: the report that `cargo xtask certify` writes, read when the pages are built.

use leptos::prelude::*;

use words::method_page as text;

/// The report, in Markdown.
const REPORT: &str = include_str!("../../../certificate/README.md");
/// Where the weakest points start in the report.
const WEAKEST: &str = "## Les trois points les plus faibles";

/// What the simulations show: the weakest points first, then every measure with its target.
pub(super) fn certificate() -> AnyView {
    let weakest = weakest().map(|(title, text)| view! { <li><strong>{title}</strong>" "{text}</li> });
    let heads = text::MEASURE_HEADS.map(|head| view! { <th scope="col">{head}</th> });
    view! {
        <p>{text::CERTIFICATE_TEXT}</p>
        <h3>{text::WEAKEST}</h3>
        <ol>{weakest.collect_view()}</ol>
        <div class="table-frame" tabindex="0" role="region" aria-label=text::MEASURES>
            <table>
                <caption>{text::MEASURES}<span class="visually-hidden">". "{text::MEASURES_SHAPE}</span></caption>
                <thead><tr>{heads.collect_view()}</tr></thead>
                {groups().into_iter().map(group).collect_view()}
            </table>
        </div>
    }
    .into_any()
}

/// A metric: its title, then its measures with value, target and whether it is met; the title heads its own group only.
fn group(rows: Vec<Vec<String>>) -> AnyView {
    view! { <tbody>{rows.into_iter().map(row).collect_view()}</tbody> }.into_any()
}

fn row(cells: Vec<String>) -> AnyView {
    let measure = cells[0].is_empty();
    let scope = if measure { "row" } else { "rowgroup" };
    let values = cells[2..5].iter().map(|cell| view! { <td>{cell.clone()}</td> });
    view! { <tr><th scope=scope>{cells[0].clone()}" "{cells[1].clone()}</th>{values.collect_view()}</tr> }.into_any()
}

/// The rows of each metric, its title first.
fn groups() -> Vec<Vec<Vec<String>>> {
    let mut groups: Vec<Vec<Vec<String>>> = Vec::new();
    for row in measures() {
        match groups.last_mut() {
            Some(group) if row[0].is_empty() => group.push(row),
            _ => groups.push(vec![row]),
        }
    }
    groups
}

/// The rows of the table of measures, in plain text.
fn measures() -> impl Iterator<Item = Vec<String>> {
    let table = REPORT.split(WEAKEST).next().unwrap_or_default().lines();
    let rows = table.filter(|line| line.starts_with("| **Q") || line.starts_with("|  |"));
    rows.map(cells).filter(|cells| cells.len() > 4)
}

fn cells(line: &str) -> Vec<String> {
    let inside = line.trim_matches('|').split('|');
    inside
        .map(|cell| cell.trim().replace("**", "").replace('`', ""))
        .collect()
}

/// Title and text of each weakest point.
fn weakest() -> impl Iterator<Item = (String, String)> {
    let section = REPORT.split(WEAKEST).nth(1).unwrap_or_default();
    let lines = section.lines().take_while(|line| !line.starts_with("## "));
    lines.filter_map(|line| {
        let (title, text) = line.split_once(". **")?.1.split_once("**")?;
        Some((title.to_owned(), text.trim().to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_shows_every_metric_and_the_three_weakest_points() {
        assert_eq!(weakest().count(), 3);
        let metrics = measures().filter(|cells| cells[0].starts_with('Q')).count();
        assert_eq!(metrics, 32);
        assert!(measures().any(|cells| cells[1] == "CAE" && cells[2].ends_with('%')));
        let titles = |group: &Vec<Vec<String>>| group.iter().filter(|row| !row[0].is_empty()).count();
        assert!(groups().len() == metrics && groups().iter().all(|group| titles(group) == 1));
    }
}
