//! Going into a page that another page shows, and out of it: what is done and seen meanwhile is done and seen there.

use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::json;

use super::Person;

impl Person {
    /// Looks at the page that the first frame that matches shows.
    pub async fn enters_frame(&self, css: &str) {
        self.sees(css).await;
        let frame = self.client.find(Locator::Css(css)).await.expect("the frame is there");
        frame.enter_frame().await.expect("the frame has a page");
        self.frame.replace(Some(css.to_owned()));
    }

    /// Looks at the page around again.
    pub async fn leaves_frame(&self) {
        let around = self.client.clone().enter_parent_frame().await;
        around.expect("the page around is there");
        self.frame.take();
    }

    /// Brings what is in a frame to the middle of the screen, which some engines do not from inside: the page around is scrolled. Whether
    /// it was, and the element must be found again.
    pub(super) async fn scrolls_around(&self, element: &Element) -> bool {
        let Some(css) = self.frame.borrow().clone() else {
            return false;
        };
        let middle = "const box = arguments[0].getBoundingClientRect(); return box.top + box.height / 2";
        let middle = self.script(middle, json!([element])).await;
        self.leaves_frame().await;
        let scroll = "const { top } = document.querySelector(arguments[0]).getBoundingClientRect();
            scrollTo({ top: scrollY + top + arguments[1] - innerHeight / 2, behavior: 'instant' })";
        self.script(scroll, json!([css, middle])).await;
        self.enters_frame(&css).await;
        true
    }
}
