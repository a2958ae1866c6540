//! Going into a page that another page shows, and out of it: what is done and seen meanwhile is done and seen there.

use fantoccini::Locator;

use super::Person;

impl Person {
    /// Looks at the page that the first frame that matches shows.
    pub async fn enters_frame(&self, css: &str) {
        self.sees(css).await;
        let frame = self.client.find(Locator::Css(css)).await.expect("the frame is there");
        frame.enter_frame().await.expect("the frame has a page");
    }

    /// Looks at the page around again.
    pub async fn leaves_frame(&self) {
        let around = self.client.clone().enter_parent_frame().await;
        around.expect("the page around is there");
    }
}
