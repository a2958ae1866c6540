//! A text as a QR code: a square of modules, drawn as one path.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules that the standard asks for around the dark ones.
const QUIET: i32 = 4;

/// A QR code to draw: dark on light, whatever the colours of the page, or cameras do not read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// Side of the picture in modules, the light margin of four modules included.
    pub side: u32,
    /// The dark modules, one rectangle a run of them, in modules from the corner of the picture.
    pub path: String,
}

/// The QR code of a text, readable with 15 % of it hidden; none above about 2 300 bytes, where no code is that large.
pub fn qr(text: &str) -> Option<QrPicture> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for row in 0..code.size() {
        write_row(&code, row, &mut path);
    }
    Some(QrPicture {
        side: (code.size() + 2 * QUIET) as u32,
        path,
    })
}

fn write_row(code: &QrCode, row: i32, path: &mut String) {
    let mut column = 0;
    while column < code.size() {
        let dark = |place: &i32| code.get_module(*place, row);
        let end = (column..code.size()).find(|place| !dark(place)).unwrap_or(code.size());
        if end > column {
            let length = end - column;
            // Writing to a text never fails.
            let _ = write!(path, "M{} {}h{length}v1h-{length}z", column + QUIET, row + QUIET);
        }
        column = end.max(column + 1);
    }
}
