//! Pages of other sites that show ours.

use std::fs;

use browser_tests::{Site, Stage};

/// A site of somebody else, at another origin, with one page.
pub(super) struct Host {
    pub(super) site: Site,
    pub(super) origin: String,
    pub(super) address: String,
}

/// Notes all that the frame says, before any other script.
const HEARS: &str = "<script>window.heard = []; window.given = [];
    addEventListener('message', event => heard.push(event.origin + ' ' + JSON.stringify(event.data)));
    addEventListener('quatre-voies', event => given.push(event.detail))</script>";

/// A page as a blog writes one: its own style for everything, a header that stays, a text before and after.
pub(super) fn blog(stage: &Stage) -> Host {
    let line = line(stage);
    host(
        stage,
        "blog",
        "",
        &format!(
            "<style>* {{ box-sizing: border-box }} body {{ margin: 0; font: 18px/1.7 serif }} iframe {{ max-width: 100%; height: auto }}
             .top {{ position: sticky; top: 0; background: #fff }} .entry {{ max-width: 645px; margin: auto }}</style>{HEARS}
             <header class='top'>Coopérative</header><main class='entry'><h1>La CAE est-elle pour moi ?</h1>{text}{line}<p>Et ensuite ?</p>{text}</main>",
            text = "<p>Avant la réunion d’information, faites le point.</p>".repeat(20),
        ),
    )
}

/// A page that allows its two scripts and this frame, and no style written in it.
pub(super) fn strict(stage: &Stage) -> Host {
    let ours = origin(stage);
    let policy = format!(
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; script-src {ours} 'nonce-a'; frame-src {ours}; img-src data:\">"
    );
    let hears = HEARS.replace("<script>", "<script nonce='a'>");
    let body = format!("{hears}<main><h1>Page stricte</h1>{}</main>", line(stage));
    host(stage, "strict", &policy, &body)
}

/// A page where no script may be written: a bare frame.
pub(super) fn bare(stage: &Stage) -> Host {
    framing(stage, "integration/")
}

/// A page with a bare frame of this page of ours.
pub(super) fn framing(stage: &Stage, page: &str) -> Host {
    let frame = format!(
        "<iframe class='ours' src='{}{page}' title='Questionnaire' width='600' height='500'></iframe>",
        stage.site().home()
    );
    let name = format!("bare-{}", page.replace('/', "-"));
    host(stage, &name, "", &format!("{HEARS}<main><h1>Cadre</h1>{frame}</main>"))
}

fn line(stage: &Stage) -> String {
    format!(
        "<script src='{}integration/quatre-voies.js' async></script>",
        stage.site().home()
    )
}

fn origin(stage: &Stage) -> String {
    stage.site().home().trim_end_matches('/').to_owned()
}

fn host(stage: &Stage, name: &str, head: &str, body: &str) -> Host {
    let port: String = origin(stage).rsplit(':').take(1).collect();
    let folder = std::env::temp_dir().join(format!("quatre-voies-host-{name}-{port}"));
    fs::create_dir_all(&folder).expect("a folder");
    let page = format!(
        "<!doctype html><html lang='fr'><head><meta charset='utf-8'>{head}<meta name='viewport' content='width=device-width'>\
         <link rel='icon' href='data:,'><title>{name}</title></head><body>{body}</body></html>"
    );
    fs::write(folder.join("index.html"), page).expect("a page");
    let site = Site::showing_ours(&folder);
    let address = site.seen_from_elsewhere();
    Host {
        origin: address.trim_end_matches('/').to_owned(),
        site,
        address,
    }
}
