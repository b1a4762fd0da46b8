//! Pressing keys: chords such as `Control+k`, and text.

use super::window::Window;
use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

impl Window {
    /// Presses one key, together with others if they are joined by `+`.
    pub async fn press(&self, chord: &str) -> Result<()> {
        self.press_times(chord, 1).await
    }

    /// Presses the same several times, as quickly as fingers can: in one request to the driver.
    pub async fn press_times(&self, chord: &str, times: usize) -> Result<()> {
        // "Control++" is the chord with the plus key itself.
        let parts: Vec<&str> = match chord.strip_suffix("++") {
            Some(held) => held.split('+').chain(["+"]).collect(),
            None if chord == "+" => vec!["+"],
            None => chord.split('+').collect(),
        };
        let keys = parts.into_iter().map(key).collect::<Result<Vec<_>>>()?;
        let down = keys.iter().map(|value| KeyAction::Down { value: *value });
        let up = keys
            .iter()
            .rev()
            .map(|value| KeyAction::Up { value: *value });
        let once = down.chain(up).collect::<Vec<_>>();
        let all = once.iter().cycle().take(once.len() * times).cloned();
        let actions = all.fold(KeyActions::new("keyboard".into()), KeyActions::then);
        Ok(self.client().perform_actions(actions).await?)
    }

    /// Writes text where the keyboard is.
    pub async fn write(&self, text: &str) -> Result<()> {
        for letter in text.chars() {
            let actions = KeyActions::new("keyboard".into())
                .then(KeyAction::Down { value: letter })
                .then(KeyAction::Up { value: letter });
            self.client().perform_actions(actions).await?;
        }
        Ok(())
    }
}

fn key(name: &str) -> Result<char> {
    let named = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Space" => return Ok(' '),
        "ArrowDown" => Key::Down,
        "ArrowUp" => Key::Up,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageDown" => Key::PageDown,
        "Delete" => Key::Delete,
        "F1" => Key::F1,
        "F11" => Key::F11,
        _ => {
            let mut letters = name.chars();
            let letter = letters.next().filter(|_| letters.next().is_none());
            return letter.with_context(|| format!("there is no key {name:?} in keys.rs"));
        }
    };
    Ok(named.into())
}
