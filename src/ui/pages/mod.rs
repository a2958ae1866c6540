//! One file a page; only pages know the session.

#[cfg(target_arch = "wasm32")]
mod aside;
#[cfg(target_arch = "wasm32")]
mod attempts;
mod home;
mod pace;
#[cfg(target_arch = "wasm32")]
mod privacy;
mod question;
mod questionnaire;
mod recap;
#[cfg(target_arch = "wasm32")]
mod result;
mod save_status;

#[cfg(target_arch = "wasm32")]
pub(crate) use attempts::AttemptsPage;
pub(crate) use home::Home;
pub(crate) use pace::Pace;
#[cfg(target_arch = "wasm32")]
pub(crate) use privacy::PrivacyPage;
pub(crate) use questionnaire::Questionnaire;
#[cfg(target_arch = "wasm32")]
pub(crate) use result::ResultPage;
pub(crate) use save_status::SaveStatus;
