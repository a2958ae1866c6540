//! A journey from its first page to its last check, with everything closed at the end, even after a failure.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::Duration;

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::driver::Driver;
use crate::engine::{Ability, Engine};
use crate::person::Person;
use crate::settings::Device;
use crate::site::Site;

/// How long looking at a page may take: every rule of accessibility on a whole result, while other journeys go on.
const LONGEST_LOOK: Duration = Duration::from_mins(2);

/// Where a journey takes place: people come in with browsers of their own.
pub struct Stage {
    name: String,
    engine: Engine,
    site: Site,
    people: RefCell<Vec<Person>>,
    drivers: RefCell<Vec<Driver>>,
}

impl Stage {
    /// A person with this device and a fresh profile, who has not opened anything yet.
    pub async fn person(&self, device: Device) -> Person {
        self.person_with(self.engine.capabilities(device), device).await
    }

    /// The same, who does not wait for everything to be loaded before looking and pressing.
    pub async fn hurried_person(&self, device: Device) -> Person {
        let mut capabilities = self.engine.capabilities(device);
        capabilities.insert("pageLoadStrategy".to_owned(), self.engine.hurry().into());
        self.person_with(capabilities, device).await
    }

    /// The same, in a browser that lets no page keep anything.
    pub async fn person_without_storage(&self, device: Device) -> Person {
        let mut capabilities = self.engine.capabilities(device);
        self.engine.refuses_storage(&mut capabilities);
        self.person_with(capabilities, device).await
    }

    /// The host of the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    async fn person_with(&self, mut capabilities: Map<String, Value>, device: Device) -> Person {
        capabilities.insert(
            "timeouts".to_owned(),
            json!({ "script": LONGEST_LOOK.as_millis() as u64 }),
        );
        let rank = self.people.borrow().len() + 1;
        let name = format!("{}-{rank}", self.name);
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.driver_address())
            .await
            .unwrap_or_else(|reason| panic!("the browser did not start: {reason}"));
        let person = Person::new(client, self.engine, &self.site, name);
        self.people.borrow_mut().push(person.clone());
        let session = person.session().await;
        if let Some(driver) = self.drivers.borrow_mut().last_mut() {
            driver.serves(session);
        }
        person.holds(device).await;
        person
    }

    /// Whether the engine of this run can do something; when it cannot, the run says what of this journey does not
    /// apply, and why.
    #[must_use]
    pub fn can(&self, ability: Ability) -> bool {
        self.engine.can(ability, &self.name)
    }

    /// Pixels across a picture of the screen of this device.
    #[must_use]
    pub fn picture_width(&self, device: Device) -> u32 {
        device.size().0 * self.engine.pixel_ratio(device)
    }

    /// Where to ask for one more browser.
    fn driver_address(&self) -> String {
        let mut drivers = self.drivers.borrow_mut();
        if !drivers.last().is_some_and(Driver::has_room) {
            drivers.push(Driver::start(self.engine));
        }
        drivers.last().expect("a driver was just started").address()
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
        engine: Engine::chosen(),
        site,
        people: RefCell::default(),
        drivers: RefCell::default(),
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
