//! One file a page; only pages know the session.

mod advice;
mod aside;
mod attempts;
mod group;
mod home;
mod index_bar;
mod offered;
mod pace;
mod persistence;
mod privacy;
mod question;
mod questionnaire;
mod recap;
mod result;
mod save_status;
mod shown;
mod stop;
mod trade_place;

pub(crate) use self::advice::AdvicePage;
pub(crate) use self::group::GroupPage;
pub(crate) use attempts::AttemptsPage;
pub(crate) use home::Home;
pub(crate) use offered::Offered;
pub(crate) use pace::Pace;
pub(crate) use privacy::PrivacyPage;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use question::Question;
pub(crate) use questionnaire::Questionnaire;
pub(crate) use result::{ResultPage, at_once};
pub(crate) use save_status::SaveStatus;
