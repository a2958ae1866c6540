//! Pressing twice, as a finger that trembles, a mouse that is worn or a key held too long does.

use std::time::Duration;

use fantoccini::actions::{
    ActionSequence, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, TouchActions,
};
use serde_json::json;

use super::Person;

/// Longer than a double press can be.
const A_MOMENT: Duration = Duration::from_millis(1_300);
/// Long enough to look at what has just come before pressing it.
const A_LOOK: Duration = Duration::from_millis(1_800);
/// How often a key that is held repeats itself.
const REPEATS_EVERY: Duration = Duration::from_millis(33);
/// How many times it does when it is held too long: a third of a second.
const REPEATS: u32 = 10;

/// What presses twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse.
    Mouse,
    /// A finger.
    Finger,
}

impl Pointer {
    fn does(self, actions: impl IntoIterator<Item = PointerAction>) -> ActionSequence {
        match self {
            Self::Mouse => {
                let mouse = MouseActions::new("mouse".to_owned());
                actions.into_iter().fold(mouse, InputSource::then).into()
            }
            Self::Finger => {
                let finger = TouchActions::new("finger".to_owned());
                actions.into_iter().fold(finger, InputSource::then).into()
            }
        }
    }
}

impl Person {
    /// Presses twice in the same place, with this many milliseconds between the two.
    pub async fn presses_twice(&self, css: &str, gap: u64) {
        self.presses_twice_with(Pointer::Mouse, css, gap).await;
    }

    /// The same with a mouse or a finger.
    pub async fn presses_twice_with(&self, pointer: Pointer, css: &str, gap: u64) {
        let (x, y) = self.middle_of(css).await;
        let between = PointerAction::Pause {
            duration: Duration::from_millis(gap),
        };
        let actions = press_at(x, y).into_iter().chain([between]).chain(press_at(x, y));
        let done = self.client.perform_actions(pointer.does(actions)).await;
        // The driver of Firefox loses the answer of a page that goes away between the two.
        let failed = done.err().map(|reason| reason.to_string());
        let lost = failed.as_ref().is_none_or(|reason| reason.contains("cannot be cloned"));
        assert!(lost, "{css} cannot be pressed twice: {failed:?}");
    }

    /// Presses once with a finger, after a look: what comes sooner may be the tail of a double press.
    pub async fn touches(&self, css: &str) {
        let (x, y) = self.middle_of(css).await;
        tokio::time::sleep(A_LOOK).await;
        let actions = Pointer::Finger.does(press_at(x, y));
        let done = self.client.perform_actions(actions).await;
        done.unwrap_or_else(|reason| panic!("{css} cannot be touched: {reason}"));
    }

    /// Puts the mouse down on something, and keeps it there.
    pub async fn keeps_down(&self, css: &str) {
        let (x, y) = self.middle_of(css).await;
        let [moved, down, _] = press_at(x, y);
        let done = self.client.perform_actions(Pointer::Mouse.does([moved, down])).await;
        done.unwrap_or_else(|reason| panic!("{css} cannot be pressed: {reason}"));
    }

    /// Lets the mouse go, where it is.
    pub async fn lets_go(&self) {
        let up = PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        };
        let done = self.client.perform_actions(Pointer::Mouse.does([up])).await;
        done.expect("the mouse is let go");
    }

    /// Where the middle of what matches is on the screen, once it is there.
    async fn middle_of(&self, css: &str) -> (f64, f64) {
        self.sees(css).await;
        let middle = "const e = document.querySelector(arguments[0]); e.scrollIntoView({ block: 'center', behavior: 'instant' });
             const box = e.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]";
        let middle = self.script(middle, json!([css])).await;
        let at = |rank: usize| middle[rank].as_f64().unwrap_or_default().round();
        (at(0), at(1))
    }

    /// Presses a key twice, with this many milliseconds between the two.
    pub async fn presses_key_twice(&self, key: impl Into<char>, gap: u64) {
        let value = key.into();
        let pause = KeyAction::Pause {
            duration: Duration::from_millis(gap),
        };
        let press = [KeyAction::Down { value }, KeyAction::Up { value }];
        let steps = press.clone().into_iter().chain([pause]).chain(press);
        let keys = steps.fold(KeyActions::new("keyboard".to_owned()), InputSource::then);
        self.client.perform_actions(keys).await.expect("a key is pressed twice");
    }

    /// Holds a key until it has repeated itself several times.
    pub async fn holds_key(&self, key: impl Into<char>) {
        let value = key.into();
        let pause = KeyAction::Pause {
            duration: REPEATS_EVERY,
        };
        let downs = (0..REPEATS).flat_map(|_| [KeyAction::Down { value }, pause.clone()]);
        let steps = downs.chain([KeyAction::Up { value }]);
        let keys = steps.fold(KeyActions::new("keyboard".to_owned()), InputSource::then);
        self.client.perform_actions(keys).await.expect("a key is held");
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

/// A finger that left the screen is nowhere: each press says where it is.
fn press_at(x: f64, y: f64) -> [PointerAction; 3] {
    let button = MOUSE_BUTTON_LEFT;
    [
        PointerAction::MoveTo { duration: None, x, y },
        PointerAction::Down { button },
        PointerAction::Up { button },
    ]
}
