//! The guide of who keeps the site names commands and files: they exist.

#[cfg(test)]
mod tests {
    use crate::command::root;
    use crate::request;

    const GUIDE: &str = include_str!("../../MAINTENANCE.md");

    /// A day to put where the guide says that one is typed, and a folder.
    const TYPED: [(&str, &str); 2] = [("AAAA-MM-JJ", "2027-01-02"), ("DOSSIER", "ailleurs")];

    /// What the guide shows as typed: between back quotes.
    fn typed() -> impl Iterator<Item = &'static str> {
        GUIDE.split('`').skip(1).step_by(2)
    }

    #[test]
    fn every_command_of_the_guide_is_understood() {
        let commands: Vec<_> = typed().filter_map(|text| text.strip_prefix("cargo xtask ")).collect();
        assert!(commands.len() >= 10, "{commands:?}");
        for command in commands {
            let words = TYPED
                .iter()
                .fold(command.to_owned(), |text, (name, value)| text.replace(name, value));
            let understood = request::parse(words.split_whitespace().map(str::to_owned));
            assert!(understood.is_ok(), "{command}: {understood:?}");
        }
    }

    #[test]
    fn every_file_of_the_guide_exists() {
        let paths: Vec<_> = typed()
            .filter(|text| text.contains('/') && !text.contains(' '))
            .collect();
        assert!(paths.len() >= 8, "{paths:?}");
        for path in paths.iter().filter(|path| **path != "dist/") {
            assert!(root().join(path).exists(), "{path}");
        }
    }
}
