//! Whose fault it is: what others bring to a page may fail, only our own files stop it; and what is left fails nothing.

use std::time::Duration;

use browser_tests::{Device, Fault, Person, Stage, journey};

/// A module of WebAssembly that traps as soon as it starts.
const TRAP: &str = "new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,8,1,0,10,5,1,3,0,0,11])";

/// What extensions, proxies and other scripts do to a page; `GLUE` is a file of our program.
const OTHERS: &[&str] = &[
    "bring({ type: 'module', src: 'chrome-extension://abc/content.js' })",
    "bring({ src: 'chrome-extension://abc/content.js' })",
    "bring({ type: 'module', src: '/by-a-proxy.js' })",
    "bring({ type: 'module', src: 'https://elsewhere.example/' + GLUE })",
    "bring({ textContent: 'foreign()' })",
    "dispatchEvent(new ErrorEvent('error', { message: 'foreign', error: new Error('foreign'), filename: 'chrome-extension://abc/content.js' }))",
    "dispatchEvent(new ErrorEvent('error', { message: 'foreign', filename: 'https://elsewhere.example/' + GLUE }))",
    "dispatchEvent(new ErrorEvent('error', { message: 'foreign', filename: location.href, error: new TypeError('foreign') }))",
    "dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }))",
    "setTimeout(() => Promise.reject(undefined))",
    "setTimeout(() => Promise.reject('foreign'))",
    "reject('foreign')",
    "reject(failed('TypeError', 'f@moz-extension://abc/content.js:1:2'))",
    // Something of theirs that we called, or that the browser calls while we work.
    "reject(failed('TypeError', 'TypeError: foreign\\n    at f (chrome-extension://abc/content.js:1:2)\\n    at g (' + location.origin + '/' + GLUE + ':1:2)'))",
    "reject(failed('RuntimeError', 'RuntimeError: foreign\\n    at wasm://wasm/0012ab:wasm-function[7]:0x1f\\n    at f (chrome-extension://abc/content.js:1:2)'))",
    "reject(failed('RuntimeError', 'f@webkit-masked-url://hidden/:1:2\\ng@' + location.origin + '/' + GLUE + ':1:2'))",
    "WebAssembly.instantiate(TRAP)",
    "setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(TRAP)))",
];

/// How each engine names the place where our own program stops.
const OURS: &[&str] = &[
    "reject(failed('RuntimeError', 'RuntimeError: unreachable\\n    at ' + location.origin + '/' + WASM + ':wasm-function[7]:0x1f'))",
    "reject(failed('RuntimeError', 'RuntimeError: unreachable\\n    at wasm://wasm/0012ab:wasm-function[7]:0x1f\\n    at real (' + location.origin + '/' + GLUE + ':1:2)'))",
    "reject(failed('RuntimeError', 'wasm-stub@[wasm code]\\n<?>.wasm-function[7]@[wasm code]\\nreal@' + location.origin + '/' + GLUE + ':1:2'))",
    "reject(failed('RuntimeError', '@' + location.origin + '/' + WASM + ':wasm-function[7]:0x1f\\nf@chrome-extension://abc/content.js:1:2'))",
    "dispatchEvent(new ErrorEvent('error', { message: 'unreachable', filename: location.origin + '/' + WASM }))",
    "dispatchEvent(new ErrorEvent('error', { message: 'unreachable', filename: 'wasm://wasm/0012ab', error: failed('RuntimeError', 'real@' + location.origin + '/' + GLUE + ':1:2') }))",
];

async fn meets(person: &Person, what: &str) {
    let script = format!(
        "const [, GLUE, WASM] = document.documentElement.dataset.program.split(' ');
         const TRAP = {TRAP};
         const failed = (kind, stack) => Object.assign(kind === 'RuntimeError' ? new WebAssembly.RuntimeError('foreign') : new TypeError('foreign'), {{ stack }});
         // What a driver runs is not told to the page when it is rejected.
         const reject = reason => dispatchEvent(new PromiseRejectionEvent('unhandledrejection', {{ promise: Promise.resolve(), reason }}));
         const bring = what => document.head.append(Object.assign(document.createElement('script'), what));
         {what}"
    );
    person.runs(&script).await;
    tokio::time::sleep(Duration::from_millis(150)).await;
}

async fn stranger(stage: &Stage) -> Person {
    let person = stage.hurried_person(Device::Phone).await;
    // What the browser says of them, each in its words.
    for words in [
        "foreign",
        "chrome-extension",
        "elsewhere.example",
        "by-a-proxy",
        "nreachable",
        "undefined",
        "Script error",
        "Content Security Policy",
        "Content-Security-Policy",
    ] {
        person.expects_console_error(words);
    }
    for place in ["chrome-extension", "https://elsewhere.example", "inline"] {
        person.visits(place);
    }
    person
}

#[test]
fn what_others_bring_stops_nothing() {
    journey("foreign", async |stage| {
        let person = stranger(stage).await;
        stage.site().holds_programs(true);
        person.open_early("questionnaire").await;
        for ready in [false, true] {
            if ready {
                stage.site().holds_programs(false);
                person.sees_it_ready().await;
            }
            for what in OTHERS {
                meets(&person, what).await;
                assert_eq!(person.count(":root[data-stopped]").await, 0, "ready: {ready}, {what}");
            }
        }
        person.click_label_of("f_activite", "formation").await;
        person.sees("input[name=f_activite][value=formation]:checked").await;
    });
}

#[test]
fn what_is_ours_stops_the_page_however_an_engine_names_it() {
    journey("ours", async |stage| {
        let person = stranger(stage).await;
        for ready in [false, true] {
            stage.site().holds_programs(!ready);
            for what in OURS {
                person.open_early("questionnaire").await;
                if ready {
                    person.sees_it_ready().await;
                }
                meets(&person, what).await;
                assert_eq!(person.count(":root[data-stopped]").await, 1, "ready: {ready}, {what}");
                // Before, the first questions still answer: it is said after the last of them.
                assert_eq!(person.is_shown(".stopped").await, ready, "ready: {ready}, {what}");
            }
        }
    });
}

#[test]
fn a_file_of_the_program_that_fails_stops_the_page() {
    for (file, fault) in [
        ("/start-", Fault::Missing),
        ("/start-", Fault::Portal),
        ("/quatre-voies-app", Fault::Altered),
        (".wasm", Fault::Missing),
        (".wasm", Fault::Unavailable),
        (".wasm", Fault::Cut),
        (".wasm", Fault::Altered),
        (".wasm", Fault::Portal),
    ] {
        journey("ours-files", async |stage| {
            let person = stage.hurried_person(Device::Phone).await;
            // The file, and what each engine says of the program that waits for it.
            for words in [
                "/start-",
                "quatre-voies-app",
                "NetworkError",
                "AbortError",
                "Load failed",
                "WebAssembly",
                "wasm",
            ] {
                person.expects_console_error(words);
            }
            stage.site().fails(file, fault);
            person.open_early("questionnaire").await;
            person
                .until(&format!("{file} {fault:?} known"), async || {
                    person.count(":root[data-stopped]").await > 0
                })
                .await;
        });
    }
}

#[test]
fn a_page_left_while_its_program_comes_fails_nothing() {
    journey("left", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        person
            .runs_first(
                "new MutationObserver(() => document.querySelector(':root[data-stopped]') && \
                 sessionStorage.setItem('said', location.pathname)).observe(document, { attributes: true, subtree: true })",
            )
            .await;
        for path in ["questionnaire/", "resultat/", "essais/", ""] {
            stage.site().holds_programs(true);
            person.open_early(path).await;
            person
                .until("the program asked for", async || {
                    person.count("head script[src*=start-]").await > 0
                })
                .await;
            tokio::time::sleep(Duration::from_millis(200)).await;
            person.click(".site-footer a[href$='methode/']").await;
            person
                .until("the page to read", async || {
                    person.address().await.path().ends_with("/methode/")
                })
                .await;
            person.sees("h1").await;
            stage.site().holds_programs(false);
            assert_eq!(
                person
                    .learns("return sessionStorage.getItem('said') ?? 'nothing'")
                    .await,
                "nothing",
                "{path}"
            );
        }
    });
}
