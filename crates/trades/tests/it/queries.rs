//! What people type finds the right trade among the first three.

use trades::{Index, LIST, Trades};

#[derive(serde::Deserialize)]
struct Query {
    query: String,
    kind: String,
    expected: Vec<String>,
}

#[test]
fn nineteen_queries_in_twenty_find_their_trade_in_the_first_three() {
    let list = Trades::read(LIST).expect("the list");
    let index = Index::new(&list);
    let queries: Vec<Query> =
        serde_json::from_str(include_str!("../../../../tests/cases/trade_queries.json")).expect("queries");
    let mut kinds = std::collections::BTreeMap::<&str, (usize, usize)>::new();
    let mut missed = Vec::new();
    for query in &queries {
        let found: Vec<&str> = index
            .find(&query.query, 3)
            .iter()
            .map(|found| list.trades[found.trade].id.as_str())
            .collect();
        let right = query.expected.iter().all(|id| found.contains(&id.as_str()));
        let (good, all) = kinds.entry(&query.kind).or_default();
        *good += usize::from(right);
        *all += 1;
        if !right {
            missed.push(format!("{}: {found:?} instead of {:?}", query.query, query.expected));
        }
    }
    println!("{kinds:?}\n{}", missed.join("\n"));
    assert!(
        missed.len() * 20 <= queries.len(),
        "{} of {}:\n{}",
        missed.len(),
        queries.len(),
        missed.join("\n")
    );
}
