//! Reading a part of the page aloud, with the voice of the device.

/// Starts.
pub const LISTEN: &str = "Listen";
/// Stops.
pub const STOP: &str = "Stop";
/// Said once it has started.
pub const STARTED: &str = "The reading starts.";
/// Said once it is over, or stopped.
pub const ENDED: &str = "The reading is over.";

/// The name of the button, which says what it reads.
pub fn button(reading: bool, title: &str) -> String {
    [if reading { STOP } else { LISTEN }, ": ", title].concat()
}
