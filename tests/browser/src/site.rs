//! A static host for the built site, as plain as those that will publish it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::engine::Engine;
use crate::published::{Published, rehashed};
use crate::settings;
use crate::signed;
use crate::witness::Witness;

/// The site at `http://127.0.0.1:<free port><base>`; stops when dropped.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    /// The name under which people know it.
    host: String,
    base: String,
    witness: Option<Arc<Witness>>,
    stopped: Arc<AtomicBool>,
    shelf: Arc<Shelf>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves `folder` under `base`, which starts and ends with `/`; nothing exists outside it.
    pub fn start(folder: &Path, base: &str) -> Self {
        let witness = (!Engine::chosen().keeps_records()).then(|| Arc::new(Witness::new(base)));
        Self::with(folder, base, witness)
    }

    /// Serves a page of somebody else that shows ours: nobody watches it, for what watches refuses other places.
    pub fn showing_ours(folder: &Path) -> Self {
        Self::with(folder, "/", None)
    }

    fn with(folder: &Path, base: &str, witness: Option<Arc<Witness>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("a bound port");
        let stopped = Arc::new(AtomicBool::new(false));
        let shelf = Arc::new(Shelf {
            folder: folder.to_owned(),
            base: base.to_owned(),
            held: Mutex::new(NOTHING),
            away: AtomicBool::new(false),
            halves: AtomicBool::new(false),
            moving: AtomicBool::new(false),
            before_worker: Mutex::default(),
            published: Mutex::default(),
            faults: Mutex::default(),
            asked: Mutex::default(),
            witness: witness.clone(),
            policies: policies_of_hosts(folder),
            more: Mutex::default(),
        });
        let own = Arc::clone(&shelf);
        let seen = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            for stream in listener
                .incoming()
                .map_while(|stream| (!seen.load(Ordering::Relaxed)).then_some(stream))
            {
                let shelf = Arc::clone(&shelf);
                // One thread a connection: browsers open some in advance and leave them silent.
                thread::spawn(move || stream.and_then(|stream| answer(&shelf, &stream)));
            }
        });
        Self {
            address,
            host: address.ip().to_string(),
            base: base.to_owned(),
            witness,
            stopped,
            shelf: own,
            thread: Some(thread),
        }
    }

    /// Serves the built site under `base`.
    pub fn built(base: &str) -> Self {
        Self::start(&settings::dist(), base)
    }

    /// Serves a copy of the built site that a publisher of `publisher/examples/` has signed.
    pub fn signed_by(publisher: &str) -> Self {
        Self::start(&signed::copy(publisher), "/")
    }

    /// A site of somebody else, at another origin: see [`Site::seen_from_elsewhere`].
    pub fn of_somebody_else() -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/elsewhere");
        Self::start(Path::new(folder), "/")
    }

    /// The address of the home page by another name of this machine: another site than [`Site::home`].
    pub fn seen_from_elsewhere(&self) -> String {
        self.seen_as("localhost")
    }

    /// The address of the home page by this name of this machine: any that ends with `localhost` is one.
    pub fn seen_as(&self, host: &str) -> String {
        format!("http://{host}:{}{}", self.address.port(), self.base)
    }

    /// The same, known to people by this name from now on.
    #[must_use]
    pub fn called(mut self, host: &str) -> Self {
        host.clone_into(&mut self.host);
        self
    }

    /// What it was asked, and by which page as far as browsers said: path, a space, and the page or nothing.
    pub fn was_asked(&self) -> Vec<String> {
        let asked = self.shelf.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.clone()
    }

    /// Holds the programs back, as a slow network does, or lets them go.
    pub fn holds_programs(&self, held: bool) {
        self.holds(if held { ".wasm" } else { NOTHING });
    }

    /// Holds back what is asked for by an address that contains these words, until it holds something else.
    pub fn holds(&self, words: &'static str) {
        *self.shelf.held() = words;
    }

    /// Never answers from now on to who asks for an address that contains one of these words.
    pub fn never_sends(&self, words: &[&'static str]) {
        for words in words {
            self.fails(words, Fault::Silence);
        }
    }

    /// Answers badly from now on to who asks for an address that contains these words; see [`Site::works_again`].
    pub fn fails(&self, words: &'static str, fault: Fault) {
        self.shelf.faults().push((words, fault));
    }

    /// Answers everybody well from now on.
    pub fn works_again(&self) {
        self.shelf.faults().clear();
    }

    /// Sends this line in the head of every answer from now on, as some hosts do.
    pub fn also_sends(&self, line: &str) {
        let mut more = self.shelf.more.lock().unwrap_or_else(PoisonError::into_inner);
        more.extend([line, "\r\n"]);
    }

    /// Has another version from now on: its service worker differs, as after any change.
    pub fn publishes_anew(&self) {
        self.shelf.publishes(Published::Anew);
    }

    /// Has the service worker of another version from now on, and pages that are not those it was written with.
    pub fn publishes_halfway(&self) {
        self.shelf.publishes(Published::Halfway);
    }

    /// Runs a script in the service worker before its own, to bring about what a device does.
    pub fn starts_its_worker_with(&self, script: &'static str) {
        *self.shelf.before_worker.lock().unwrap_or_else(PoisonError::into_inner) = script;
    }

    /// Sends from a folder to its address without the final `/` from now on, as some hosts do, and not the other way.
    pub fn moves_folders(&self) {
        self.shelf.moving.store(true, Ordering::Relaxed);
    }

    /// Sends pages in two parts from now on, the body well after the head, as a slow network does.
    pub fn sends_pages_in_halves(&self) {
        self.shelf.halves.store(true, Ordering::Relaxed);
    }

    /// Answers nobody any more, as when there is no network.
    pub fn goes_away(&self) {
        self.shelf.away.store(true, Ordering::Relaxed);
    }

    /// The address of the home page.
    pub fn home(&self) -> String {
        self.seen_as(&self.host)
    }

    /// Who notices errors and requests, where the browser does not record them.
    pub(crate) fn witness(&self) -> Option<Arc<Witness>> {
        self.witness.clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        self.holds_programs(false);
        // Wakes the listener, which then sees that it must stop.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

#[derive(Debug)]
struct Shelf {
    folder: PathBuf,
    base: String,
    /// Whether programs wait before they are sent.
    held: Mutex<&'static str>,
    /// Whether nobody is answered.
    away: AtomicBool,
    /// Whether the body of a page comes after its head.
    halves: AtomicBool,
    /// Whether the address of a folder is the one without its final `/`.
    moving: AtomicBool,
    /// What runs before the service worker.
    before_worker: Mutex<&'static str>,
    published: Mutex<Published>,
    /// Words of the addresses that are answered badly, and how.
    faults: Mutex<Vec<(&'static str, Fault)>>,
    /// See [`Site::was_asked`].
    asked: Mutex<Vec<String>>,
    witness: Option<Arc<Witness>>,
    /// The line of the head that hosts send with each answer, and the one instead in the folder that other sites show.
    policies: [String; 2],
    /// Lines of the head that every answer has besides.
    more: Mutex<String>,
}

/// The folder of the pages that other sites show.
const FRAMED: &str = "integration/";

/// The content policies that hosts are told to send, when the site has rules for them: for all, and in [`FRAMED`].
///
/// Only these: pages must do without the others where a host sends none.
fn policies_of_hosts(folder: &Path) -> [String; 2] {
    let rules = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    let policy = |rules: &str| {
        let lines = rules.lines().map(str::trim);
        let policy = lines
            .into_iter()
            .find(|line| line.starts_with("Content-Security-Policy: "));
        policy.map_or_else(String::new, |policy| format!("{policy}\r\n"))
    };
    let framed = rules
        .split_once(&format!("/{FRAMED}*"))
        .map_or("", |(_, framed)| framed);
    [policy(&rules), policy(framed)]
}

/// How a host, or what is between it and a person, fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection ends without an answer.
    Silence,
    /// The file is not there.
    Missing,
    /// The host has too much to do.
    Unavailable,
    /// The connection ends in the middle of the file.
    Cut,
    /// Something is written into the file on its way.
    Altered,
    /// A page of somebody else comes instead, as before one pays for a network.
    Portal,
}

/// What no address contains.
pub(crate) const NOTHING: &str = "\n";

#[derive(Debug, PartialEq)]
enum Reply {
    File(PathBuf),
    /// A folder without its final `/`: static hosts send there, and the browser keeps the fragment.
    Moved(String),
    Lost,
}

impl Shelf {
    /// What the head of an answer says besides what it is.
    fn headers(&self, target: &str) -> String {
        let framed = target
            .strip_prefix(&self.base)
            .is_some_and(|inside| inside.starts_with(FRAMED));
        let more = self.more.lock().unwrap_or_else(PoisonError::into_inner);
        [self.policies[usize::from(framed)].as_str(), &more].concat()
    }

    fn waits_for_release(&self, target: &str) {
        while target.contains(*self.held()) {
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn held(&self) -> MutexGuard<'_, &'static str> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn faults(&self) -> MutexGuard<'_, Vec<(&'static str, Fault)>> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What goes wrong with what was asked.
    fn fault(&self, target: &str) -> Option<Fault> {
        if self.away.load(Ordering::Relaxed) {
            return Some(Fault::Silence);
        }
        let faults = self.faults();
        let found = faults.iter().find(|(words, _)| target.contains(words));
        found.map(|(_, fault)| *fault)
    }

    fn reply(&self, target: &str) -> Reply {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let Some(inside) = path.strip_prefix(&self.base) else {
            return Reply::Lost;
        };
        let file = self.folder.join(inside);
        let is_page = file.join("index.html").is_file();
        let moving = self.moving.load(Ordering::Relaxed) && !inside.is_empty();
        match () {
            () if inside.split('/').any(|part| part == "..") || inside.starts_with('/') => Reply::Lost,
            () if file.is_file() => Reply::File(file),
            () if !is_page => Reply::Lost,
            () if moving && path.ends_with('/') => Reply::Moved(path.trim_end_matches('/').to_owned()),
            () if moving || path.ends_with('/') => Reply::File(file.join("index.html")),
            () => Reply::Moved(format!("{path}/")),
        }
    }
}

/// What a browser asks.
#[derive(Debug, Default)]
pub(crate) struct Request {
    /// Path, and perhaps a query.
    pub(crate) target: String,
    /// All cookies of the visitor.
    pub(crate) cookies: String,
    /// The page that asks, when the browser says it.
    pub(crate) referrer: String,
    /// What is posted.
    pub(crate) body: String,
}

impl Request {
    /// Reads the head as it comes, then as much as it says is posted.
    fn read(stream: &TcpStream) -> std::io::Result<Self> {
        let mut reader = BufReader::new(stream);
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            if reader.read_until(b'\n', &mut head)? == 0 {
                break;
            }
        }
        let (mut request, length) = Self::of(&head);
        reader.take(length).read_to_string(&mut request.body)?;
        Ok(request)
    }

    /// What a head says, and how long what is posted is; nothing where there is no head, as browsers open connections in
    /// advance.
    fn of(head: &[u8]) -> (Self, u64) {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut parsed = httparse::Request::new(&mut headers);
        if !parsed.parse(head).is_ok_and(|parsed| parsed.is_complete()) {
            return (Self::default(), 0);
        }
        let value = |name: &str| {
            let header = parsed
                .headers
                .iter()
                .find(|header| header.name.eq_ignore_ascii_case(name));
            header.map_or_else(String::new, |header| String::from_utf8_lossy(header.value).into_owned())
        };
        let request = Self {
            target: parsed.path.unwrap_or_default().to_owned(),
            cookies: value("Cookie"),
            referrer: value("Referer"),
            body: String::new(),
        };
        (request, value("Content-Length").parse().unwrap_or_default())
    }
}

/// What is sent back.
pub(crate) struct Page {
    pub(crate) status: &'static str,
    pub(crate) kind: &'static str,
    /// More lines of the head, each with its end.
    pub(crate) extra: String,
    pub(crate) body: Vec<u8>,
}

impl Page {
    fn spoilt(self, fault: Fault) -> Self {
        match fault {
            Fault::Silence | Fault::Cut => self,
            Fault::Missing => Self {
                status: "404 Not Found",
                kind: HTML,
                body: b"<h1>404</h1>".to_vec(),
                ..self
            },
            Fault::Unavailable => Self {
                status: "503 Service Unavailable",
                kind: HTML,
                body: Vec::new(),
                ..self
            },
            Fault::Altered => Self {
                body: [b"/* seen */ ) ", self.body.as_slice()].concat(),
                ..self
            },
            Fault::Portal => Self {
                kind: HTML,
                body: b"<h1>Welcome to our network</h1>".to_vec(),
                ..self
            },
        }
    }
}

impl Shelf {
    fn body(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        let published = self.published();
        let body = fs::read(path)?;
        Ok(match kind(path) {
            HTML => published.page(body),
            _ if path.ends_with("sw.js") => self.worker(&published.worker(&String::from_utf8_lossy(&body))),
            _ => body,
        })
    }

    fn worker(&self, worker: &str) -> Vec<u8> {
        let before = *self.before_worker.lock().unwrap_or_else(PoisonError::into_inner);
        let worker = match &self.witness {
            Some(witness) => rehashed(worker, &self.folder, |page| witness.with_own_script(page)),
            None => worker.to_owned(),
        };
        format!("{before};\n{worker}").into_bytes()
    }

    fn publishes(&self, published: Published) {
        *self.published.lock().unwrap_or_else(PoisonError::into_inner) = published;
    }

    fn published(&self) -> Published {
        *self.published.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn page(&self, target: &str) -> std::io::Result<Page> {
        Ok(match self.reply(target) {
            Reply::File(path) => Page {
                status: "200 OK",
                kind: kind(&path),
                extra: String::new(),
                body: self.body(&path)?,
            },
            Reply::Moved(to) => Page {
                status: "301 Moved Permanently",
                kind: "text/plain",
                extra: format!("Location: {to}\r\n"),
                body: Vec::new(),
            },
            Reply::Lost => Page {
                status: "404 Not Found",
                kind: HTML,
                extra: String::new(),
                body: fs::read(self.folder.join("404.html")).unwrap_or_default(),
            },
        })
    }
}

impl Shelf {
    /// Where a page sent in two parts is cut; 0 for what is sent at once.
    fn end_of_first_part(&self, page: &Page) -> usize {
        let body = b"<body";
        let cut = page.body.windows(body.len()).position(|window| window == body);
        let halved = page.kind == HTML && self.halves.load(Ordering::Relaxed);
        cut.filter(|_| halved).unwrap_or(0)
    }
}

fn answer(shelf: &Shelf, mut stream: &TcpStream) -> std::io::Result<()> {
    let request = Request::read(stream)?;
    if !request.target.is_empty() {
        let mut asked = shelf.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.push(format!("{} {}", request.target, request.referrer));
    }
    shelf.waits_for_release(&request.target);
    let fault = shelf.fault(&request.target);
    if fault == Some(Fault::Silence) {
        return Ok(());
    }
    let page = match &shelf.witness {
        Some(witness) => match witness.own_page(&request) {
            Some(page) => page,
            None => witness.attends(&request.target, shelf.page(&request.target)?),
        },
        None => shelf.page(&request.target)?,
    };
    let page = match fault {
        Some(fault) => page.spoilt(fault),
        None => page,
    };
    let head = format!(
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{}{}Connection: close\r\n\r\n",
        page.status,
        page.kind,
        page.body.len(),
        page.extra,
        shelf.headers(&request.target)
    );
    stream.write_all(head.as_bytes())?;
    let (first, rest) = page.body.split_at(shelf.end_of_first_part(&page));
    stream.write_all(first)?;
    if !first.is_empty() {
        // Enough for a program that does not wait for the body to show itself.
        thread::sleep(Duration::from_secs(2));
    }
    stream.write_all(if fault == Some(Fault::Cut) {
        &rest[..rest.len() / 2]
    } else {
        rest
    })
}

pub(crate) const HTML: &str = "text/html; charset=utf-8";

const KINDS: &[(&str, &str)] = &[
    ("html", HTML),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("txt", "text/plain; charset=utf-8"),
];

fn kind(path: &Path) -> &'static str {
    let extension = path.extension().unwrap_or_default();
    KINDS
        .iter()
        .find(|(name, _)| extension == *name)
        .map_or("application/octet-stream", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shelf: &Shelf, target: &str, expected: &Reply) {
        assert_eq!(shelf.reply(target), *expected, "{target}");
    }

    #[test]
    fn addresses_are_answered_as_a_static_host_does() {
        let folder = std::env::temp_dir().join(format!("quatre-voies-site-{}", std::process::id()));
        fs::create_dir_all(folder.join("resultat")).unwrap();
        fs::write(folder.join("index.html"), "").unwrap();
        fs::write(folder.join("resultat/index.html"), "").unwrap();
        let shelf = Shelf {
            folder: folder.clone(),
            base: "/qv/".to_owned(),
            held: Mutex::new(NOTHING),
            away: AtomicBool::new(false),
            halves: AtomicBool::new(false),
            moving: AtomicBool::new(false),
            before_worker: Mutex::default(),
            published: Mutex::default(),
            faults: Mutex::default(),
            asked: Mutex::default(),
            witness: None,
            policies: policies_of_hosts(&folder),
            more: Mutex::default(),
        };
        assert_eq!(shelf.headers("/qv/"), "");
        let rules = "/*\n  Content-Security-Policy: a b\n/integration/*\n  ! X\n  Content-Security-Policy: c\n";
        fs::write(folder.join("_headers"), rules).unwrap();
        let told = ["a b", "c"].map(|policy| format!("Content-Security-Policy: {policy}\r\n"));
        assert_eq!(policies_of_hosts(&folder), told);

        check(&shelf, "/qv/", &Reply::File(folder.join("index.html")));
        check(&shelf, "/qv/resultat?x", &Reply::Moved("/qv/resultat/".to_owned()));
        check(
            &shelf,
            "/qv/resultat/",
            &Reply::File(folder.join("resultat/index.html")),
        );
        check(&shelf, "/qv/nothing", &Reply::Lost);
        check(&shelf, "/resultat/", &Reply::Lost);
        check(&shelf, "/qv/../index.html", &Reply::Lost);
        check(&shelf, "/qv//etc/hostname", &Reply::Lost);
        shelf.moving.store(true, Ordering::Relaxed);
        check(&shelf, "/qv/", &Reply::File(folder.join("index.html")));
        check(&shelf, "/qv/resultat/", &Reply::Moved("/qv/resultat".to_owned()));
        check(&shelf, "/qv/resultat", &Reply::File(folder.join("resultat/index.html")));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_request_is_read_whatever_the_case_of_its_names() {
        let head = b"POST /a?b HTTP/1.1\r\nreferer: http://c/\r\nCOOKIE: d=e; f=g\r\nContent-Length: 12\r\n\r\n";
        let (request, length) = Request::of(head);
        let read = [&request.target, &request.referrer, &request.cookies].map(String::as_str);
        assert_eq!((read, length), (["/a?b", "http://c/", "d=e; f=g"], 12));
        let (silent, length) = Request::of(b"");
        assert_eq!((silent.target.as_str(), length), ("", 0));
    }

    #[test]
    fn a_program_has_the_kind_that_browsers_compile_while_loading() {
        assert_eq!(kind(Path::new("a/app_bg.wasm")), "application/wasm");
        assert_eq!(kind(Path::new("a/unknown")), "application/octet-stream");
    }
}
