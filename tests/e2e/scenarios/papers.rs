//! From what was found to a letter that may be passed on.

use super::cases::open_case;
use super::vault::{PASSPHRASE, set_up};
use crate::stage::{Stage, Start};
use anyhow::{Result, bail, ensure};
use tests::desktop::window::Window;

pub(crate) async fn a_result_becomes_a_letter_in_latvian_by_keys_alone(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let start = Start::with(|settings| settings.host = Some("lv".into()));
    let window = stage.open_with(&start).await?;
    set_up(&window).await?;
    window.go("/checklists").await?;
    window.find("heading", "Checklists").await?;
    tab_to(&window, "Begin").await?;
    window.press("Enter").await?;
    window.find("heading", "Before the first question").await?;
    for key in ["1", "1", "2", "2", "1", "Enter"] {
        window.press(key).await?;
    }
    let run = window.place().await?;
    let run = run.split(['?', '#']).next().unwrap_or_default().to_owned();
    window.go(&format!("{run}/result")).await?;
    tab_to(&window, "Put into a case").await?;
    window.press("Enter").await?;
    window.find("dialog", "Put into a case").await?;
    tab_to(&window, "A new case").await?;
    window.press("Enter").await?;
    window.find("link", "In case 2026-001").await?;
    tab_to(&window, "In case").await?;
    window.press("Enter").await?;

    window.find("heading", "Referral plan").await?;
    agree(&window).await?;
    open_step(&window, "refer").await?;
    tab_to(&window, "Write: Referral letter").await?;
    window.press("Enter").await?;
    window.find("dialog", "Paper of this case").await?;
    window.read("Nosūtīšanas vēstule").await?;
    window.read("Latvija").await?;
    window.picture("letter").await?;
    tab_to_field(&window, "Passphrase for this file").await?;
    window.write(PASSPHRASE).await?;
    window.press("Tab").await?;
    window.write(PASSPHRASE).await?;
    tab_to(&window, "Save").await?;
    window.press("Enter").await?;
    window.read("Saved as paper-1.pdf.age").await?;
    window.press("Escape").await?;
    window.read("A paper was made.").await?;
    window.read("Referral letter: service for victims").await
}

pub(crate) async fn no_letter_is_saved_before_agreement_and_danger_is_confirmed_with_one_press(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    open_case(&window).await?;
    window.click("button", "Papers").await?;
    window.find("dialog", "Paper of this case").await?;
    window.read("Until then nothing can be saved.").await?;
    window.choose("radio", "Anyone").await?;
    let save = window.find("button", "Save").await?;
    ensure!(
        !save.is_enabled().await?,
        "a letter could be saved without agreement"
    );
    window.picture("letter-gate").await?;
    window.press("Escape").await?;

    let danger = "document.querySelector('[aria-label=\"Danger now\"] input[value=yes]')";
    window.run(&format!("{danger}.click()"), vec![]).await?;
    window.read("Call the emergency number").await?;
    window.click("button", "Papers").await?;
    window.click("button", "Confirm: Danger now").await?;
    window.read("Without the person’s agreement").await?;
    window.choose("radio", "Anyone").await?;
    window.click("button", "Save").await?;
    window.read("Saved as paper-1.pdf").await?;
    window.press("Escape").await?;
    window.read("Decided to pass on without agreement.").await?;
    window.picture("case-after-letter").await
}

/// Writes down by keys that the person agreed to a service for victims.
async fn agree(window: &Window) -> Result<()> {
    tab_to(window, "Write down an answer").await?;
    window.press("Enter").await?;
    window.find("dialog", "What the person said").await?;
    tab_to(window, "Who may know").await?;
    window.press("Enter").await?;
    window.write("service").await?;
    window.press("Enter").await?;
    tab_to(window, "Save the answer").await?;
    window.press("Enter").await?;
    window.lose("dialog", "What the person said").await?;
    window.read("Given").await
}

/// Unfolds the phase of a step and the step, with the keys of the plan.
async fn open_step(window: &Window, step: &str) -> Result<()> {
    for _ in 0..60 {
        let at = "const row = document.activeElement.closest('[data-row]');
            return row ? (row.dataset.step ?? `phase ${row.getAttribute('aria-expanded')}`) : ''";
        let at = window.run(at, vec![]).await?;
        match at.as_str().unwrap_or_default() {
            found if found == step => return window.press("Enter").await,
            "" => tab_to_row(window).await?,
            "phase false" => {
                window.press("Enter").await?;
                window.press("ArrowDown").await?;
            }
            _ => window.press("ArrowDown").await?,
        }
    }
    bail!("the plan has no step {step}")
}

async fn tab_to_row(window: &Window) -> Result<()> {
    let script = "return document.activeElement.matches('[data-row]')";
    tab_until(window, script, "a row of the plan").await
}

/// Presses Tab until what has the keyboard is called so.
async fn tab_to(window: &Window, name: &str) -> Result<()> {
    let script = format!(
        "const e = document.activeElement;
        return e.tabIndex >= 0 && (e.getAttribute('aria-label') ?? e.innerText ?? '').replace(/[\\u2066-\\u2069]/g, '').includes({})",
        serde_json::to_string(name)?
    );
    tab_until(window, &script, name).await
}

async fn tab_to_field(window: &Window, label: &str) -> Result<()> {
    let script = format!(
        "return [...(document.activeElement.labels ?? [])].some((one) => one.textContent.includes({}))",
        serde_json::to_string(label)?
    );
    tab_until(window, &script, label).await
}

async fn tab_until(window: &Window, script: &str, what: &str) -> Result<()> {
    for _ in 0..150 {
        if window.run(script, vec![]).await? == true {
            return Ok(());
        }
        window.press("Tab").await?;
    }
    bail!("Tab does not lead to {what}")
}
