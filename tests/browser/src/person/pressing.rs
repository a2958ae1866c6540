//! Pressing twice, as a finger that trembles or a mouse that is worn does.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

use super::Person;

/// Longer than a double press can be.
const A_MOMENT: Duration = Duration::from_millis(1_300);

impl Person {
    /// Presses twice in the same place, with this many milliseconds between the two.
    pub async fn presses_twice(&self, css: &str, gap: u64) {
        self.sees(css).await;
        let middle = "const e = document.querySelector(arguments[0]); e.scrollIntoView({ block: 'center', behavior: 'instant' });
             const box = e.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]";
        let middle = self.script(middle, json!([css])).await;
        let at = |rank: usize| middle[rank].as_f64().unwrap_or_default().round();
        let mouse = MouseActions::new("mouse".to_owned()).then(PointerAction::MoveTo {
            duration: None,
            x: at(0),
            y: at(1),
        });
        let mouse = pressed(mouse).then(PointerAction::Pause {
            duration: Duration::from_millis(gap),
        });
        let done = self.client.perform_actions(pressed(mouse)).await;
        done.expect("something is pressed twice");
    }

    /// Lets a tenth of a second pass.
    pub async fn blinks(&self) {
        tokio::time::sleep(A_MOMENT / 13).await;
    }

    /// Takes the time to read what has just come on screen.
    pub async fn reads(&self) {
        tokio::time::sleep(A_MOMENT).await;
    }
}

fn pressed(mouse: MouseActions) -> MouseActions {
    let button = MOUSE_BUTTON_LEFT;
    mouse
        .then(PointerAction::Down { button })
        .then(PointerAction::Up { button })
}
