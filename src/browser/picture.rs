//! A picture with a few words, drawn here and saved as a file: no server draws it.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement};

use super::{file, window};
use crate::chart::picture::{HEIGHT, Mark, Shape, WIDTH, light};

/// Draws these marks and gives them to the person as a PNG file of this name; false when the browser cannot.
pub(crate) async fn save(name: &str, marks: &[Mark]) -> bool {
    let Some(canvas) = drawn(marks) else { return false };
    let Some(blob) = blob(&canvas).await else { return false };
    file::give(name, &blob).is_some()
}

fn drawn(marks: &[Mark]) -> Option<HtmlCanvasElement> {
    let document = window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(WIDTH);
    canvas.set_height(HEIGHT);
    let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let style = window()?.get_computed_style(&document.document_element()?).ok()??;
    for mark in marks {
        draw(&pen, &style, mark)?;
    }
    Some(canvas)
}

fn draw(pen: &CanvasRenderingContext2d, style: &CssStyleDeclaration, mark: &Mark) -> Option<()> {
    let token = |name: &str| style.get_property_value(name).unwrap_or_default();
    pen.set_fill_style_str(light(&token(mark.colour)));
    let (x, y) = (f64::from(mark.x), f64::from(mark.y));
    match &mark.shape {
        Shape::Block { width, height } => pen.fill_rect(x, y, f64::from(*width), f64::from(*height)),
        Shape::Text { said, size, font } => {
            pen.set_font(&format!("600 {size}px {}", token(font)));
            pen.fill_text_with_max_width(said, x, y, f64::from(WIDTH) - 2.0 * x)
                .ok()?;
        }
    }
    Some(())
}

/// What the canvas holds, as a PNG file.
async fn blob(canvas: &HtmlCanvasElement) -> Option<Blob> {
    let mut refused = false;
    let promise = Promise::new(&mut |resolve, _| {
        let give = Closure::once_into_js(move |blob: JsValue| drop(resolve.call1(&JsValue::NULL, &blob)));
        refused = canvas.to_blob(give.unchecked_ref()).is_err();
    });
    if refused {
        return None;
    }
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
