//! Tables of cases: what other calculations say, a row a line.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};

/// One row, by column.
pub type Row = BTreeMap<&'static str, &'static str>;

/// The rows of a table with a header; a line that starts with `#` says where the table comes from.
pub fn rows(text: &str) -> Vec<Row> {
    let mut reader = ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let header = cells(reader.headers().expect("a header"));
    let row = |record: &StringRecord| header.iter().copied().zip(cells(record)).collect();
    reader
        .records()
        .map(|record| row(&record.expect("a row as long as the header")))
        .collect()
}

/// The cells of a row, kept as long as the tests run.
fn cells(record: &StringRecord) -> Vec<&'static str> {
    record.iter().map(|cell| &*cell.to_owned().leak()).collect()
}
