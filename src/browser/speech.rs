//! The voice of the device: only one that works on the device itself, since another would send the text away.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::window;
use words::site::LANGUAGE;

/// What is being read.
struct Reading {
    ended: Rc<dyn Fn()>,
    /// Kept as long as they are read: some browsers forget them, and never say that they are over.
    _said: Vec<SpeechSynthesisUtterance>,
    _over: Closure<dyn FnMut()>,
}

thread_local! {
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// Tells whether the device has a French voice of its own, now and each time its voices change.
pub(crate) fn on_voice(tell: impl Fn(bool) + 'static) {
    let Some(synthesis) = synthesis() else { return };
    tell(voice(&synthesis).is_some());
    let again = synthesis.clone();
    let changed = Closure::<dyn FnMut()>::new(move || tell(voice(&again).is_some()));
    let _ = synthesis.add_event_listener_with_callback("voiceschanged", changed.as_ref().unchecked_ref());
    changed.forget();
}

/// Reads these sentences one after the other, and calls back once: when they are over, or when they stop.
pub(crate) fn read(sentences: &[String], ended: impl Fn() + 'static) {
    stop();
    let Some(synthesis) = synthesis() else { return ended() };
    let Some(voice) = voice(&synthesis) else { return ended() };
    let said: Vec<_> = sentences
        .iter()
        .filter_map(|sentence| utterance(sentence, &voice))
        .collect();
    let Some(last) = said.last() else { return ended() };
    let over = Closure::<dyn FnMut()>::new(finish);
    last.set_onend(Some(over.as_ref().unchecked_ref()));
    for utterance in &said {
        synthesis.speak(utterance);
    }
    READING.set(Some(Reading {
        ended: Rc::new(ended),
        _said: said,
        _over: over,
    }));
}

/// Stops what is being read.
pub(crate) fn stop() {
    if READING.with_borrow(Option::is_some)
        && let Some(synthesis) = synthesis()
    {
        synthesis.cancel();
    }
    finish();
}

fn finish() {
    let reading = READING.take();
    if let Some(reading) = reading {
        (reading.ended)();
    }
}

fn utterance(sentence: &str, voice: &SpeechSynthesisVoice) -> Option<SpeechSynthesisUtterance> {
    let utterance = SpeechSynthesisUtterance::new_with_text(sentence).ok()?;
    utterance.set_lang(LANGUAGE);
    utterance.set_voice(Some(voice));
    Some(utterance)
}

/// A French voice that sends nothing away.
fn voice(synthesis: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices().into_iter();
    let mut voices = voices.map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.find(|voice| voice.local_service() && voice.lang().to_lowercase().starts_with(LANGUAGE))
}

/// What reads aloud; none in a browser without it.
fn synthesis() -> Option<SpeechSynthesis> {
    let found = Reflect::get(&window()?.into(), &"speechSynthesis".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}
