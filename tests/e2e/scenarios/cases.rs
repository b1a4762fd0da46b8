//! Work on a case: what is written stays, and what is erased is gone.

use super::vault::{PASSPHRASE, set_up, unlock};
use crate::stage::Stage;
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;
use tests::desktop::window::Window;

pub(crate) async fn a_note_and_an_answer_are_there_after_a_kill(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    open_case(&window).await?;
    window.choose("radio", "Child").await?;
    window.press("n").await?;
    window.first("textarea:focus").await?;
    window.write("Came alone").await?;
    window.find("button", "Undo").await?;
    window.read("Saved").await?;
    window.picture("case").await?;
    let killed = Command::new("kill")
        .args(["-9", &stage.program_id()?.to_string()])
        .status()?;
    ensure!(killed.success(), "the program could not be killed");

    let window = stage.open().await?;
    window.go("/cases").await?;
    unlock(&window).await?;
    window.read("Child").await?;
    window.press("ArrowDown").await?;
    window.press("Enter").await?;
    window.read("Came alone").await?;
    let child = window.find("radio", "Child").await?;
    ensure!(
        child.prop("checked").await?.as_deref() == Some("true"),
        "the answer is there after the kill"
    );
    Ok(())
}

pub(crate) async fn a_case_and_a_profile_are_erased_for_good(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    open_case(&window).await?;
    window.click("button", "Erase this case").await?;
    window.find("dialog", "Erase this case").await?;
    let reference = window
        .run(
            "return document.querySelector('h1 bdi').textContent",
            vec![],
        )
        .await?;
    let reference = reference.as_str().unwrap_or_default().to_owned();
    let field = window
        .find("textbox", "To confirm, type the reference")
        .await?;
    field.click().await?;
    window.write(&reference).await?;
    window.press("Enter").await?;
    window.read("No cases yet").await?;
    window.click("button", "Erased cases").await?;
    window.read(&reference).await?;

    window.go("/settings").await?;
    window.click("button", "Erase this profile").await?;
    window.find("textbox", "To confirm, type the name").await?;
    window.write("Karin Lindqvist").await?;
    window.press("Enter").await?;
    window.read("The profile was erased.").await?;
    let left = std::fs::read_dir(stage.data().join("profiles"))?.count();
    ensure!(left == 0, "{left} folders of profiles are left");
    window.go("/cases").await?;
    window
        .find("heading", "Choose a passphrase for cases")
        .await
        .map(drop)
}

pub(crate) async fn nothing_of_a_case_is_written_in_the_open(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    let code = set_up(&window).await?;
    window.press("n").await?;
    window.find("dialog", "New case").await?;
    window.write("zebrafink").await?;
    window.press("Enter").await?;
    window.find("heading", "What is known").await?;
    window.press("n").await?;
    window.first("textarea:focus").await?;
    window.write("kvartsglas").await?;
    window.read("Saved").await?;
    window.click("button", "Begin a checklist").await?;
    window.click("button", "First screening").await?;
    window.find("heading", "Before the first question").await?;
    window.press("Enter").await?;
    window.press("1").await?;
    let note = window.find("textbox", "Note").await?;
    note.click().await?;
    window.write("papaverine").await?;
    window.press("Control+Enter").await?;
    // Search is for the handbook; who types a word of a case there leaves no trace either.
    window.press("Control+k").await?;
    window.write("zebrafink").await?;
    window.press("Escape").await?;
    window.press("Control+l").await?;
    unlock(&window).await?;

    let mut words: Vec<String> = ["zebrafink", "kvartsglas", "papaverine", PASSPHRASE]
        .map(str::to_owned)
        .to_vec();
    words.extend([code.join(" "), code.join("-"), code.join("")]);
    // Once while it runs, and once when it has cleared up after itself.
    for closed in [false, true] {
        if closed {
            stage.close().await;
        }
        let mut files = 0;
        search_for(&words, stage.everything_written(), &mut files)?;
        ensure!(files > 10, "only {files} files were looked at");
    }
    Ok(())
}

/// Looks for the words in every file below a folder, as text of one and of two bytes a letter.
fn search_for(words: &[String], folder: &Path, files: &mut usize) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        // Sockets and pipes hold nothing; what is gone meanwhile was not kept.
        let Ok(about) = fs::symlink_metadata(&path) else {
            continue;
        };
        if about.is_dir() {
            search_for(words, &path, files)?;
        } else if about.is_file()
            && let Ok(bytes) = fs::read(&path)
        {
            *files += 1;
            for word in words {
                let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for form in [word.as_bytes(), &wide] {
                    let found = bytes.windows(form.len()).any(|here| here == form);
                    ensure!(!found, "{word:?} is in {}", path.display());
                }
            }
        }
    }
    Ok(())
}

/// Cases as they lie there after a while, written past the screen.
async fn add_cases(window: &Window, cases: &[Value]) -> Result<()> {
    let script = "const done = arguments[1];
        (async () => { for (const input of arguments[0]) await window.__TAURI_INTERNALS__.invoke('add_case', { input }); })()
            .then(() => done(null), (error) => done(JSON.stringify(error)))";
    let refused = window.run_async(script, vec![json!(cases)]).await?;
    ensure!(refused.is_null(), "a case was refused: {refused}");
    Ok(())
}

/// The whole document with its title, whatever of it is shown.
async fn document(window: &Window) -> Result<String> {
    let script = "return document.title + document.documentElement.outerHTML";
    let text = window.run(script, vec![]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

pub(crate) async fn reminders_say_nothing_while_locked_and_only_how_many_outside_of_cases(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    // Long past, so that it is due whatever day it is.
    add_cases(
        &window,
        &[json!({ "label": "Kitchen", "keepUntil": "2020-01-31" })],
    )
    .await?;
    window.go("/").await?;
    window.read("1 reminder").await?;
    let outside = document(&window).await?;
    for word in ["Kitchen", "2020", "Erase the case", "-001"] {
        ensure!(!outside.contains(word), "{word:?} is outside of cases");
    }
    window.click("link", "1 reminder").await?;
    window.read("Erase the case, or keep it longer").await?;
    window.picture("reminders").await?;
    window.press("Control+l").await?;
    window.first("input[type=password]:focus").await?;
    for path in ["/cases", "/"] {
        window.go(path).await?;
        let locked = document(&window).await?;
        for word in ["reminder", "Kitchen", "2020", "Erase the case"] {
            ensure!(
                !locked.contains(word),
                "{word:?} is in the locked window at {path}"
            );
        }
    }
    window.go("/cases").await?;
    unlock(&window).await?;
    window.read("1 reminder").await
}

pub(crate) async fn facts_of_a_plan_go_into_a_new_case_after_unlocking(
    stage: &mut Stage<'_>,
) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    window.press("Control+l").await?;
    window.first("input[type=password]:focus").await?;
    window.go("/referral").await?;
    window.choose("radio", "Child").await?;
    window.click("button", "Take into a case").await?;
    window.find("dialog", "Take the facts into a case").await?;
    unlock(&window).await?;
    window.click("button", "A new case").await?;
    window.read("Agreement is not taken over").await?;
    window.picture("facts-taken").await?;
    window.press("Enter").await?;
    // The screen before has a heading and choices of the same names.
    window.read("Case opened.").await?;
    window.find("heading", "What is known").await?;
    let child = window.find("radio", "Child").await?;
    ensure!(
        child.prop("checked").await?.as_deref() == Some("true"),
        "the case knows what was chosen"
    );
    Ok(())
}

pub(crate) async fn numbers_hide_what_is_small(stage: &mut Stage<'_>) -> Result<()> {
    let window = stage.open().await?;
    set_up(&window).await?;
    let adult = json!({ "ageGroup": "adult", "origin": "vn", "forms": ["labour"] });
    let child = json!({ "ageGroup": "child", "origin": "ro" });
    let cases: Vec<Value> = (0..9)
        .map(|_| adult.clone())
        .chain([child.clone(), child])
        .collect();
    add_cases(&window, &cases).await?;
    window.go("/cases").await?;
    window.click("link", "Numbers").await?;
    window
        .find("heading", "Numbers for the annual report")
        .await?;
    window.read("Cases: 11").await?;
    let row = "return [...document.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td bdi')].map((cell) => cell.innerText.trim()).join(' '))";
    let rows: Vec<String> = serde_json::from_value(window.run(row, vec![]).await?)?;
    for wanted in ["Children <5", "Adults –", "Others and not known 11"] {
        ensure!(
            rows.iter().any(|row| row == wanted),
            "{wanted:?} is not in {rows:?}"
        );
    }
    window.picture("numbers").await?;
    window.click("button", "Save").await?;
    window.read("Saved as paper-1.csv").await
}

/// Opens a case without any detail, from the list of cases, and waits until it is drawn.
pub(crate) async fn open_case(window: &Window) -> Result<()> {
    window.press("n").await?;
    window.find("dialog", "New case").await?;
    window.press("Enter").await?;
    window.find("heading", "What is known").await.map(drop)
}
