//! One file a page; only pages know the session.

mod home;
mod pace;
mod question;
mod questionnaire;
mod recap;
mod result;
mod save_status;

pub(crate) use home::Home;
pub(crate) use pace::Pace;
pub(crate) use questionnaire::Questionnaire;
pub(crate) use result::ResultPage;
pub(crate) use save_status::SaveStatus;
