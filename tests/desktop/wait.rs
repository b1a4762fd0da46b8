//! Waiting until something is so, instead of for a time.

use anyhow::{Result, anyhow};
use std::future::Future;
use std::time::{Duration, Instant};

/// Longer than a person would wait: a machine that compiles beside the window is not a broken window.
const PATIENCE: Duration = Duration::from_secs(30);

/// Asks again and again until there is an answer. `what` completes the sentence "waited in vain until …".
pub async fn until<T, F, A>(what: &str, mut ask: A) -> Result<T>
where
    F: Future<Output = Result<Option<T>>>,
    A: FnMut() -> F,
{
    let start = Instant::now();
    let mut last = None;
    while start.elapsed() < PATIENCE {
        match ask().await {
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => last = None,
            // A page that is being replaced answers with errors for a moment.
            Err(error) => last = Some(error),
        }
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
    let waited = format!("waited in vain until {what}");
    Err(match last {
        Some(error) => error.context(waited),
        None => anyhow!(waited),
    })
}
