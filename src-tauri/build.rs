//! Declares the program's commands, so that each needs a permission of its own in a capability.

fn main() {
    let commands = &[
        "open",
        "outline",
        "read_page",
        "compare_page",
        "read_situation",
        "search",
        "emergency",
        "contacts",
        "problems",
        "change_settings",
        "cover_window",
        "set_zoom",
        "toggle_fullscreen",
        "print_window",
    ];
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
