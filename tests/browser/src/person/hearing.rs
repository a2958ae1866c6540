//! Hearing: what a screen reader is given, now or after a moment.

use serde_json::json;

use super::Person;
use crate::heard::{self, Heard};

impl Person {
    /// Everything on the page as assistive technologies are given it now, in the order of reading; see
    /// [`Ability::Hearing`](crate::Ability::Hearing).
    pub async fn hears(&self) -> Vec<Heard> {
        heard::tree(&self.client, self.engine).await
    }

    /// What is heard of the elements of these roles.
    pub async fn hears_all(&self, roles: &[&str]) -> Vec<Heard> {
        let heard = self.hears().await.into_iter();
        heard.filter(|heard| roles.contains(&heard.role.as_str())).collect()
    }

    /// What is heard where the focus is, once it is on an element of this role.
    pub async fn hears_focus_on(&self, role: &str) -> Heard {
        let mut found = None;
        self.until(&format!("the focus on a {role}"), async || {
            let heard = self.hears().await.into_iter();
            found = heard.filter(|heard| heard.focused).find(|heard| heard.role == role);
            found.is_some()
        })
        .await;
        found.unwrap_or_default()
    }

    /// The words of the label of each radio and each box on the page, hidden words included, in order.
    pub async fn labels(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('input:is([type=radio], [type=checkbox])')].map(field => field.labels[0]?.textContent ?? '')";
        let labels = self.script(script, json!([])).await;
        let labels = labels.as_array().into_iter().flatten();
        labels
            .map(|label| heard::spaced(label.as_str().unwrap_or_default()))
            .collect()
    }
}
