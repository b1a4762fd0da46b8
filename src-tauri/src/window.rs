//! The one window.

use app::App;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// Opens the window. Links never leave the program: whatever is not a screen of ours is refused.
pub(crate) fn open(tauri: &tauri::App, app: &App) -> Result<(), tauri::Error> {
    let window = WebviewWindowBuilder::new(tauri, "main", WebviewUrl::App("/".into()))
        .title(app.window_title(false))
        .inner_size(1366.0, 768.0)
        // An old laptop's screen is smaller than that once its task bar is taken off.
        .prevent_overflow()
        .center()
        .min_inner_size(420.0, 360.0)
        .on_navigation(|url| matches!(url.scheme(), "tauri") || is_own_host(url.host_str()))
        .disable_drag_drop_handler()
        .build()?;
    #[cfg(target_os = "linux")]
    window.with_webview(|webview| draw_with_the_processor(&webview))?;
    if (app.zoom() - 1.0).abs() > f64::EPSILON {
        window.set_zoom(app.zoom())?;
    }
    Ok(())
}

/// Text needs no graphics card. Where there is none, as in a virtual machine or on a remote
/// desktop, imitating one costs 100 MB and a slower start, and some drivers leave the window blank.
#[cfg(target_os = "linux")]
fn draw_with_the_processor(webview: &tauri::webview::PlatformWebview) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    if let Some(settings) = webview.inner().settings() {
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
}

/// On Windows the program's own pages are served under this name; nothing listens there.
fn is_own_host(host: Option<&str>) -> bool {
    host == Some("tauri.localhost")
}
