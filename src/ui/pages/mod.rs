//! One file a page; only pages know the session.

mod home;
mod pace;
mod question;
mod questionnaire;
mod recap;
#[cfg(target_arch = "wasm32")]
mod result;
mod save_status;

pub(crate) use home::Home;
pub(crate) use pace::Pace;
pub(crate) use questionnaire::Questionnaire;
#[cfg(target_arch = "wasm32")]
pub(crate) use result::ResultPage;
pub(crate) use save_status::SaveStatus;
