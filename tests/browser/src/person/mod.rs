//! What a person does and sees, in verbs; reads are one script each, so that a redrawn page cannot trip them.

mod acting;
mod checking;
mod device;
mod framing;
mod going;
mod hearing;
mod pressing;
mod printing;
mod seeing;

pub use going::Tab;
pub use pressing::Pointer;
pub use printing::Printed;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use fantoccini::Client;
use fantoccini::error::CmdError;
use fantoccini::wd::WindowHandle;
use serde_json::Value;

use crate::driver::Session;
use crate::engine::Engine;
use crate::record::Record;
use crate::settings::Device;
use crate::site::Site;
use crate::vendor;
use crate::witness::Witness;

/// Someone in front of a browser with a fresh profile.
#[derive(Clone)]
pub struct Person {
    client: Client,
    engine: Engine,
    home: String,
    name: String,
    witness: Option<Arc<Witness>>,
    record: Rc<RefCell<Record>>,
    first_tab: Rc<RefCell<Option<WindowHandle>>>,
    led_to: Rc<RefCell<Option<String>>>,
    /// What is looked at in the page around, while the page of a frame is.
    frame: Rc<RefCell<Option<String>>>,
}

impl Person {
    pub(crate) fn new(client: Client, engine: Engine, site: &Site, name: String) -> Self {
        Self {
            client,
            engine,
            home: site.home(),
            name,
            witness: site.witness(),
            record: Rc::default(),
            first_tab: Rc::default(),
            led_to: Rc::default(),
            frame: Rc::default(),
        }
    }

    /// Gives the page the size of this device.
    pub(crate) async fn holds(&self, device: Device) {
        self.engine.holds(&self.client, device).await;
    }

    /// The browser, as its driver knows it.
    pub(crate) async fn session(&self) -> Session {
        let id = self.client.session_id().await.ok().flatten();
        let said = self.client.capabilities();
        Session {
            id: id.unwrap_or_default(),
            process: said.and_then(|said| said.get("moz:processID")?.as_u64()),
        }
    }

    pub(crate) async fn leave(self) {
        drop(self.client.close().await);
    }

    async fn script(&self, script: &str, arguments: Value) -> Value {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let mut result = self.client.execute(script, arguments.clone()).await;
        if result.as_ref().is_err_and(left_before_answering) {
            // The next page answers.
            result = self.client.execute(script, arguments).await;
        }
        result.unwrap_or_else(|reason| panic!("`{script}` failed: {reason}"))
    }

    async fn devtools(&self, name: &str, parameters: Value) -> Value {
        let result = vendor::devtools(&self.client, name, parameters).await;
        result.unwrap_or_else(|reason| panic!("{name}: {reason}"))
    }
}

/// Whether the page went away before it could answer; only the driver of `WebKit` says so.
fn left_before_answering(error: &CmdError) -> bool {
    matches!(error, CmdError::Standard(error) if error.message.contains("before the unload event"))
}
