//! The pictures in PNG that other sites and devices ask for: kept in the project, drawn again from ours by `cargo xtask pictures`.

use std::fs;
use std::path::Path;

use crate::command::{Outcome, program, root, run};
use crate::tools;

/// A picture in PNG, and what it is drawn from.
pub(crate) struct Picture {
    /// Its name in `style/pictures`, without `.png`.
    pub(crate) name: &'static str,
    /// What it is drawn from, in `style`.
    drawing: &'static str,
    /// Pixels across and down.
    pub(crate) size: (u32, u32),
    /// Part of the width that the drawing takes, in hundredths; paper fills the rest.
    share: u32,
}

/// What a shared link shows.
pub(crate) const SHARED: Picture = Picture {
    name: "share",
    drawing: "pictures/share.svg",
    size: (1200, 630),
    share: 100,
};
/// The icon of a phone that rounds the corners itself.
pub(crate) const TOUCH: Picture = icon("icon-180", 180, 90);
/// The icon, in the two sizes that every installer asks for.
pub(crate) const ICONS: [Picture; 2] = [icon("icon-192", 192, 100), icon("icon-512", 512, 100)];
/// The icon with all that matters in the circle that any mask leaves: four tenths of the width around the centre.
pub(crate) const MASKABLE: Picture = icon("icon-maskable-512", 512, 70);

const fn icon(name: &'static str, side: u32, share: u32) -> Picture {
    Picture {
        name,
        drawing: "icon.svg",
        size: (side, side),
        share,
    }
}

/// Draws every picture again.
pub(crate) fn draw() -> Outcome {
    let chrome = tools::chromium()?;
    let [small, large] = ICONS;
    let pictures = [SHARED, TOUCH, small, large, MASKABLE];
    pictures.iter().try_for_each(|picture| drawn(&chrome, picture))
}

/// Chromium draws; Node writes the same pixels in fewer bytes.
fn drawn(chrome: &Path, picture: &Picture) -> Outcome {
    let folder = std::env::temp_dir().join(format!("quatre-voies-pictures-{}", std::process::id()));
    let (page, drawn) = (folder.join("page.html"), folder.join("drawn.png"));
    let drawing = fs::read_to_string(root().join("style").join(picture.drawing));
    drawing
        .and_then(|drawing| fs::create_dir_all(&folder).and_then(|()| fs::write(&page, around(picture, &drawing))))
        .map_err(|reason| format!("cannot prepare {}: {reason}", picture.name))?;
    let (width, height) = picture.size;
    run(program(chrome)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
        ])
        .args([
            "--default-background-color=00000000",
            &format!("--window-size={width},{height}"),
        ])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("--screenshot={}", drawn.display()))
        .arg(&page))?;
    let kept = root().join(format!("style/pictures/{}.png", picture.name));
    run(program("node")
        .arg(root().join("xtask/node/lighter.mjs"))
        .arg(drawn)
        .arg(kept))?;
    fs::remove_dir_all(&folder).map_err(|reason| format!("cannot remove {}: {reason}", folder.display()))
}

/// The drawing in the middle of a page of that size; an icon that does not fill it lies on its own paper.
fn around(picture: &Picture, drawing: &str) -> String {
    let (width, height) = picture.size;
    let paper = if picture.share < 100 { "#faf6ee" } else { "transparent" };
    format!(
        "<!doctype html><style>body {{ margin: 0; display: grid; place-items: center; width: {width}px; height: {height}px; \
         background: {paper} }} svg {{ display: block; width: {}% }}</style>{drawing}",
        picture.share
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Width and height, as a PNG says them in its first chunk.
    fn size(png: &[u8]) -> (u32, u32) {
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        (number(16), number(20))
    }

    #[test]
    fn kept_pictures_are_light_and_have_their_size() {
        let [small, large] = ICONS;
        for picture in [SHARED, TOUCH, small, large, MASKABLE] {
            let png = fs::read(root().join(format!("style/pictures/{}.png", picture.name))).unwrap();
            assert_eq!(size(&png), picture.size, "{}", picture.name);
            assert!(png.len() < 60_000, "{}: {} bytes", picture.name, png.len());
        }
    }

    #[test]
    fn drawings_have_the_hues_of_the_site() {
        let read = |file: &str| fs::read_to_string(root().join("style").join(file)).unwrap();
        let (tokens, icon, shared) = (read("tokens.css"), read("icon.svg"), read("pictures/share.svg"));
        for way in ["cae", "portage", "micro", "creation"] {
            let (_, hue) = tokens.split_once(&format!("--way-{way}: light-dark(")).unwrap();
            let hue = &hue[..7];
            assert!(icon.contains(hue) && shared.contains(hue), "{way}: {hue}");
        }
    }
}
