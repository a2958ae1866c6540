//! The files of `deploy/`, and how an administrator adapts them.

use std::path::Path;

pub(super) const NGINX: &str = include_str!("../../../deploy/nginx.conf");
pub(super) const CADDY: &str = include_str!("../../../deploy/Caddyfile");
pub(super) const HEADERS: &str = include_str!("../../../deploy/_headers");

/// What can be tried on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Software {
    Nginx,
    Caddy,
}

impl Software {
    pub(super) const ALL: [Self; 2] = [Self::Nginx, Self::Caddy];

    /// The name of its program and of its package.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
        }
    }

    /// Our file for it.
    pub(super) const fn file(self) -> &'static str {
        match self {
            Self::Nginx => NGINX,
            Self::Caddy => CADDY,
        }
    }
}

/// Where the site is on its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Root,
    Folder,
}

impl Place {
    pub(super) const ALL: [Self; 2] = [Self::Root, Self::Folder];

    pub(super) const fn base(self) -> &'static str {
        match self {
            Self::Root => "/",
            Self::Folder => "/quatre-voies/",
        }
    }
}

/// The file for this place: in a folder, the lines for the root go and those after `#|` come.
pub(super) fn placed(file: &str, place: Place) -> String {
    if place == Place::Root {
        return file.to_owned();
    }
    let mut at_root = false;
    let mut lines = Vec::new();
    for line in file.lines() {
        let words = line.trim_start();
        at_root = words == "# At the root of a host." || (at_root && !words.starts_with('#'));
        if !at_root {
            lines.push(words.strip_prefix("#| ").unwrap_or(line));
        }
    }
    lines.join("\n")
}

/// Whole settings for a try: our lines for the site in `folder/site`, on this port of loopback, writing in `folder` only.
pub(super) fn settings(software: Software, ours: &str, folder: &Path, port: u16) -> String {
    let folder = folder.display();
    let ours = ours.replace("/srv/quatre-voies", &format!("{folder}/site"));
    match software {
        Software::Nginx => {
            let ours = ours.replace("listen 8080", &format!("listen 127.0.0.1:{port}"));
            let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
            let temporary: String = kinds.map(|kind| format!("{kind}_temp_path {folder}/tmp;\n")).concat();
            // One process, which has no worker to leave behind.
            format!(
                "daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/log;\nevents {{}}\n\
                 http {{\naccess_log off;\n{temporary}{ours}\n}}\n"
            )
        }
        Software::Caddy => {
            let ours = ours.replace(":8080 {", &format!(":{port} {{\nbind 127.0.0.1"));
            format!("{{\nadmin off\nauto_https off\n}}\n{ours}\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_folder_the_lines_for_the_root_give_way_to_the_others() {
        let file = "a\n\t# At the root of a host.\n\tb\n\tc\n\t# In a folder:\n\t#| d\n\n\te";
        assert_eq!(placed(file, Place::Folder), "a\n\t# In a folder:\nd\n\n\te");
        assert_eq!(placed(file, Place::Root), file);
        for software in Software::ALL {
            let placed = placed(software.file(), Place::Folder);
            assert!(
                placed.lines().all(|line| !line.trim_start().starts_with("#|")),
                "{placed}"
            );
            assert!(placed.contains("/quatre-voies/"), "{placed}");
            assert_ne!(placed.lines().count(), software.file().lines().count());
        }
    }

    #[test]
    fn a_try_stays_on_this_machine_and_in_its_folder() {
        for software in Software::ALL {
            let settings = settings(software, software.file(), Path::new("folder-of-a-try"), 1234);
            assert!(
                settings.contains("127.0.0.1") && settings.contains("1234"),
                "{settings}"
            );
            assert!(
                !settings.contains("8080 {") && !settings.contains("root * /srv"),
                "{settings}"
            );
            assert!(settings.contains("folder-of-a-try/site"), "{settings}");
        }
    }
}
