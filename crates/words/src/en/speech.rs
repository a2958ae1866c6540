//! Reading a part of the page aloud, with the voice of the device.

/// Starts.
pub const LISTEN: &str = "Écouter";
/// Stops.
pub const STOP: &str = "Arrêter";
/// Said once it has started.
pub const STARTED: &str = "La lecture commence.";
/// Said once it is over, or stopped.
pub const ENDED: &str = "La lecture est finie.";

/// The name of the button, which says what it reads.
pub fn button(reading: bool, title: &str) -> String {
    [if reading { STOP } else { LISTEN }, " : ", title].concat()
}
