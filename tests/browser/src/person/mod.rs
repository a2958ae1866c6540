//! What a person does and sees, in verbs; reads are one script each, so that a redrawn page cannot trip them.

mod acting;
mod checking;
mod device;
mod going;
mod seeing;

use std::cell::RefCell;
use std::rc::Rc;

use fantoccini::Client;
use serde_json::Value;

use crate::record::Record;
use crate::vendor;

/// Someone in front of a browser with a fresh profile.
#[derive(Clone)]
pub struct Person {
    client: Client,
    home: String,
    name: String,
    record: Rc<RefCell<Record>>,
}

impl Person {
    pub(crate) fn new(client: Client, home: String, name: String) -> Self {
        Self {
            client,
            home,
            name,
            record: Rc::default(),
        }
    }

    pub(crate) async fn leave(self) {
        drop(self.client.close().await);
    }

    async fn script(&self, script: &str, arguments: Value) -> Value {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let result = self.client.execute(script, arguments).await;
        result.unwrap_or_else(|reason| panic!("`{script}` failed: {reason}"))
    }

    async fn devtools(&self, name: &str, parameters: Value) -> Value {
        let result = vendor::devtools(&self.client, name, parameters).await;
        result.unwrap_or_else(|reason| panic!("{name}: {reason}"))
    }
}
