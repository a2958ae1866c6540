//! What leaves with a person who leaves: nothing, whatever the next site is to ours, and wherever her answers are.

use browser_tests::{Device, Hand, Person, Site, Stage, journey_on};

use crate::carried::{REFUSALS, carries};
use crate::result::{link, result_of};
use crate::v01_reaches_her_result;

/// Another site by each of the names that it can have beside ours: ours, then its own.
const SITES: [(&str, &str, &str); 3] = [
    ("another-site", "127.0.0.1", "localhost"),
    ("another-port", "127.0.0.1", "127.0.0.1"),
    // One registrable domain, two origins of it.
    ("another-name", "voies.qv.localhost", "autre.qv.localhost"),
];

/// Where the answers of someone are when she leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answers {
    /// On the device.
    Kept,
    /// In the tab, the device refusing.
    InTab,
    /// In the address only, all storage refused.
    InAddress,
    /// In a complete link that somebody sent.
    Received,
}

impl Answers {
    const ALL: [Self; 4] = [Self::Kept, Self::InTab, Self::InAddress, Self::Received];
}

/// Someone in front of a result, and the other site.
struct Leaving {
    person: Person,
    other: Site,
    /// The other site, as the page knows it.
    there: String,
}

#[expect(clippy::needless_pass_by_value, reason = "stories are written where they are played")]
fn each_way_out(name: &str, story: impl AsyncFn(&Stage, &str)) {
    for (relation, ours, theirs) in SITES {
        let site = Site::built("/").called(ours);
        journey_on(site, &format!("{name}-{relation}"), async |stage| {
            story(stage, theirs).await;
        });
    }
}

impl Leaving {
    async fn from(stage: &Stage, answers: Answers, theirs: &str) -> Self {
        let person = stage.person(Device::Desktop).await;
        let other = Site::of_somebody_else();
        let there = other.seen_as(theirs);
        person.visits(&there);
        match answers {
            Answers::Kept => _ = result_of(&person, "v01").await,
            Answers::InTab => {
                person.blocks_storage().await;
                v01_reaches_her_result(&person, Hand::Mouse).await;
            }
            Answers::InAddress => {
                person.runs_first(REFUSALS[0]).await;
                v01_reaches_her_result(&person, Hand::Mouse).await;
                assert!(carries(&person).await, "the address has nothing");
            }
            Answers::Received => {
                let sender = stage.person(Device::Desktop).await;
                result_of(&sender, "v01").await;
                person.open_link(&link(&sender).await).await;
                person.sees("[data-verdict]").await;
            }
        }
        Self { person, other, there }
    }

    /// Nothing of where she comes from can be read there, by the page or by its server.
    async fn reads_nothing(&self, when: &str) {
        self.person
            .until("the other site", async || {
                self.person.heading().await == "Un autre site"
            })
            .await;
        assert_eq!(self.person.learns(READABLE).await, "", "{when}");
        let asked = self.other.was_asked();
        // The witness of the tests asks for its own script.
        let own = |asked: &str| asked == "/ " || asked.starts_with("/__witness");
        let strange: Vec<&String> = asked.iter().filter(|asked| !own(asked)).collect();
        assert!(!asked.is_empty() && strange.is_empty(), "{when}: {strange:?}");
    }
}

/// Everything that a page can read of the pages before it. The site of the tests has a cookie of its own, which ports share.
const READABLE: &str = "
    const entries = window.navigation?.entries().map(entry => entry.url).filter(url => !url.startsWith(location.origin)) ?? [];
    const cookies = document.cookie.split('; ').filter(cookie => !cookie.startsWith('visitor='));
    const keys = name => { try { return Object.keys(window[name]) } catch { return [] } };
    return [window.name, document.referrer, location.search, location.hash, history.state, window.opener, ...entries, ...cookies,
        ...keys('localStorage'), ...keys('sessionStorage')].filter(found => found).join('|')";

/// Marks one link of each kind that leads to another site; gives where they led. A message that the person sends is none.
const MARK_WAYS_OUT: &str = "
    document.querySelectorAll('details').forEach(fold => fold.open = true);
    const kinds = new Set();
    return [...document.querySelectorAll('a[href]')].filter(link => link.protocol.startsWith('http') && new URL(link.href).origin !== location.origin).map(link => {
        const around = link.closest('section, article, footer');
        const kind = [link.target, link.rel, link.parentElement.tagName, around?.className, around?.getAttribute('aria-labelledby')].join();
        if (!kinds.has(kind)) link.dataset.out = kinds.size;
        kinds.add(kind);
        return link.href;
    }).join(' ')";

#[test]
fn nothing_leaves_by_the_links_of_a_result_or_by_the_address_bar() {
    each_way_out("leaves-result", async |stage, theirs| {
        for answers in Answers::ALL {
            let leaving = Leaving::from(stage, answers, theirs).await;
            let Leaving { person, there, .. } = &leaving;
            person.opens_every_door().await;
            let led = person.learns(MARK_WAYS_OUT).await;
            assert!(
                !led.is_empty() && !led.contains('~') && !led.contains("#1"),
                "{answers:?}: {led}"
            );
            let kinds = person.count("[data-out]").await;
            assert!(kinds > 1, "{answers:?}: {kinds} kinds of links");
            // Every kind where the answers are kept; where they are elsewhere, what could differ is the address, the same for all.
            let all = answers == Answers::Kept;
            for kind in (0..kinds).filter(|kind| all || kind % (kinds / 2) == 0) {
                let tabs = person.tabs().await;
                let css = format!("[data-out='{kind}']");
                person
                    .runs(&format!("document.querySelector(`{css}`).href = '{there}'"))
                    .await;
                person.click(&css).await;
                person.follows_to_the_new_tab(tabs).await;
                leaving.reads_nothing(&format!("{answers:?}, link {kind}")).await;
                person.closes_the_tab().await;
            }
            person.runs(&format!("location.href = '{there}'")).await;
            leaving.reads_nothing(&format!("{answers:?}, an address typed")).await;
        }
    });
}

#[test]
fn nothing_leaves_by_the_links_of_the_other_pages() {
    each_way_out("leaves-pages", async |stage, theirs| {
        let leaving = Leaving::from(stage, Answers::Kept, theirs).await;
        let Leaving { person, there, .. } = &leaving;
        let mut left = 0;
        for page in crate::paper::PAGES {
            person.open(page).await;
            let led = person.learns(MARK_WAYS_OUT).await;
            assert!(!led.contains('~') && !led.contains("#1"), "{page}: {led}");
            for kind in 0..person.count("[data-out]").await {
                person.open(page).await;
                person.learns(MARK_WAYS_OUT).await;
                let tabs = person.tabs().await;
                let css = format!("[data-out='{kind}']");
                person
                    .runs(&format!("document.querySelector(`{css}`).href = '{there}'"))
                    .await;
                let opens_a_tab = person.count(&format!("{css}[target=_blank]")).await > 0;
                person.click(&css).await;
                if opens_a_tab {
                    person.follows_to_the_new_tab(tabs).await;
                }
                leaving.reads_nothing(&format!("{page}, link {kind}")).await;
                if opens_a_tab {
                    person.closes_the_tab().await;
                }
                left += 1;
            }
        }
        assert!(left > 10, "{left} links led away");
    });
}

/// What a site can read of a window that it opened, without a right to: each must be refused, or say nothing.
const OF_A_WINDOW: &str = "
    const reads = [w => w.location.href, w => w.document.title, w => w.name, w => w.history.length, w => w.localStorage.length,
        w => w.origin, w => w.navigation.entries(), w => w.performance.timeOrigin];
    const said = reads.map(read => { try { return `${read}: ${read(window.opened)}` } catch (refused) { return '' } });
    return [...said, window.opened.length || '', window.opened.frames.length || '', window.opened.opener === window ? '' : 'opener'].join('')";

#[test]
fn who_opened_a_page_of_ours_reads_nothing_of_it() {
    each_way_out("leaves-opened", async |stage, theirs| {
        for answers in [Answers::Kept, Answers::Received] {
            let leaving = Leaving::from(stage, answers, theirs).await;
            let Leaving { person, there, .. } = &leaving;
            let result = person.address().await.to_string();
            let ours = stage.site().home();
            for address in [
                result,
                format!("{ours}questionnaire/"),
                format!("{ours}essais/"),
                format!("{ours}vie-privee/"),
            ] {
                person.open_link(there).await;
                let tabs = person.tabs().await;
                person.runs(&format!("window.opened = open('{address}', 'nom')")).await;
                person.follows_to_the_new_tab(tabs).await;
                person.sees_it_ready().await;
                person.returns_to_the_first_tab().await;
                assert_eq!(person.learns(OF_A_WINDOW).await, "", "{answers:?}, {address}");
                // Brought back to the site that opened it: what the tab still says of where it was.
                person.runs(&format!("window.opened.location = '{there}?ici'")).await;
                person
                    .until("its own page", async || {
                        person
                            .learns("try { return window.opened.location.search } catch { return '' }")
                            .await
                            == "?ici"
                    })
                    .await;
                let said = "const o = window.opened; return [o.name === 'nom' ? '' : o.name, o.document.referrer.startsWith(location.origin) ? '' : o.document.referrer, o.history.state, o.location.hash].join('')";
                assert_eq!(person.learns(said).await, "", "{answers:?}, {address}");
                person.follows_to_the_new_tab(tabs).await;
                person.closes_the_tab().await;
            }
        }
    });
}

/// How many pages a tab has gone through is readable there: it must be the same whoever comes.
#[test]
fn the_length_of_the_way_through_a_page_tells_nothing_of_who_comes() {
    each_way_out("leaves-length", async |stage, theirs| {
        let mut lengths = Vec::new();
        let with = Leaving::from(stage, Answers::Kept, theirs).await;
        let without = stage.person(Device::Desktop).await;
        without.visits(&with.there);
        for person in [&with.person, &without] {
            let mut own = Vec::new();
            for page in [
                "",
                "questionnaire/",
                "questionnaire/#mot_gain",
                "resultat/",
                "essais/",
                "vie-privee/",
            ] {
                person.open_link(&with.there).await;
                let before = person.learns("return history.length").await;
                person
                    .runs(&format!("location.href = '{}{page}'", stage.site().home()))
                    .await;
                person.sees_it_ready().await;
                person.reads().await;
                person.runs(&format!("location.href = '{}?ici'", with.there)).await;
                person
                    .until("the other site again", async || {
                        person.learns("return location.search").await == "?ici"
                    })
                    .await;
                let after = person.learns("return history.length").await;
                let gone: i64 = after.parse::<i64>().unwrap_or_default() - before.parse::<i64>().unwrap_or_default();
                own.push((page, gone));
            }
            lengths.push(own);
        }
        assert_eq!(lengths[0], lengths[1]);
    });
}
