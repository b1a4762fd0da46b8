//! An empty window of the same Tauri and the same web view, without commands and without a page. `npm run bench` opens
//! it beside the program: what the program needs above this is its own.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let blank = "about:blank".parse()?;
    tauri::Builder::default()
        .setup(move |tauri| {
            // Name and size of the real window, so that the two differ in what they show only.
            WebviewWindowBuilder::new(tauri, "main", WebviewUrl::External(blank))
                .inner_size(1366.0, 768.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
