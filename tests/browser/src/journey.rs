//! A journey from its first page to its last check, with everything closed at the end, even after a failure.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};

use crate::driver::Driver;
use crate::person::Person;
use crate::settings::{self, Device};
use crate::site::Site;

/// Where a journey takes place: people come in with browsers of their own.
pub struct Stage {
    name: String,
    site: Site,
    driver: Driver,
    people: RefCell<Vec<Person>>,
}

impl Stage {
    /// A person with this device and a fresh profile, who has not opened anything yet.
    pub async fn person(&self, device: Device) -> Person {
        self.person_with(settings::capabilities(device)).await
    }

    /// The same, who does not wait for everything to be loaded before looking and pressing.
    pub async fn hurried_person(&self, device: Device) -> Person {
        let mut capabilities = settings::capabilities(device);
        capabilities.insert("pageLoadStrategy".to_owned(), "eager".into());
        self.person_with(capabilities).await
    }

    /// The host of the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    async fn person_with(&self, capabilities: Map<String, Value>) -> Person {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.driver.address())
            .await
            .unwrap_or_else(|reason| panic!("the browser did not start: {reason}"));
        let rank = self.people.borrow().len() + 1;
        let person = Person::new(client, self.site.home(), format!("{}-{rank}", self.name));
        self.people.borrow_mut().push(person.clone());
        person
    }
}

/// Plays a journey on the built site, at the root of its host.
pub fn journey(name: &str, story: impl AsyncFnOnce(&Stage)) {
    journey_on(Site::built("/"), name, story);
}

/// Plays a journey on a site; in the end no one may have met a console error or a request to another origin.
pub fn journey_on(site: Site, name: &str, story: impl AsyncFnOnce(&Stage)) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let stage = Stage {
        name: name.to_owned(),
        site,
        driver: Driver::start(),
        people: RefCell::default(),
    };
    let told = catch_unwind(AssertUnwindSafe(|| runtime.block_on(told_and_checked(&stage, story))));
    runtime.block_on(leave(&stage, told.is_err()));
    drop(stage);
    if let Err(failure) = told {
        resume_unwind(failure);
    }
}

async fn told_and_checked(stage: &Stage, story: impl AsyncFnOnce(&Stage)) {
    story(stage).await;
    let people = stage.people.borrow().clone();
    for person in people {
        person.no_console_error().await;
        person.only_own_requests().await;
    }
}

async fn leave(stage: &Stage, failed: bool) {
    for person in stage.people.take() {
        if failed {
            person.tell_failure().await;
        }
        person.leave().await;
    }
}
