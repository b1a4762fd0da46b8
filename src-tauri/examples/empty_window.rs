//! An empty window of the same Tauri and the same web view, without commands. `npm run bench` opens it beside the
//! program: what the program needs above this is its own.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A page of our own scheme, though an empty one: for about:blank the web view starts no process to draw in, and
    // the comparison would be with a window that no program could have.
    let page = "blank://localhost/".parse()?;
    tauri::Builder::default()
        .register_uri_scheme_protocol("blank", |_, _| {
            tauri::http::Response::builder()
                .header("content-type", "text/html; charset=utf-8")
                .body(b"<!doctype html><title>empty</title>".to_vec())
                .unwrap_or_default()
        })
        .setup(move |tauri| {
            // Name and size of the real window, so that the two differ in what they show only.
            WebviewWindowBuilder::new(tauri, "main", WebviewUrl::CustomProtocol(page))
                .inner_size(1366.0, 768.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
