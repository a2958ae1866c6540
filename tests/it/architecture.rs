//! What every file must look like; who may use whom is what the manifests say, and what the compiler refuses.

use support::sources::sources;

#[test]
fn words_that_people_read_live_in_their_crate() {
    for (file, text) in sources("src/ui", "rs") {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let french = line
                .split('"')
                .skip(1)
                .step_by(2)
                .any(|literal| literal.contains(['é', 'è', 'à', 'ê', '’']));
            assert!(!french, "{}: {line}", file.display());
        }
    }
}

#[test]
fn every_module_opens_with_what_it_is_for() {
    for (file, text) in ["src", "crates"].iter().flat_map(|folder| sources(folder, "rs")) {
        assert!(text.starts_with("//! "), "{} does not open with //!", file.display());
    }
}

/// Two places that round are two amounts for one person.
#[test]
fn amounts_are_rounded_in_one_file() {
    let money = ["crates/engine/src/income", "crates/engine/src/benefit"];
    for (file, text) in money.iter().flat_map(|folder| sources(folder, "rs")) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for rounds in ["as i64", ".round()", ".floor()", ".ceil()", ".trunc()"] {
            let here = file.ends_with("income/money.rs") || !code.contains(rounds);
            assert!(here, "{}: {rounds}", file.display());
        }
    }
}
