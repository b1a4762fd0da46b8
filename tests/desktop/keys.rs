//! Pressing keys: chords such as `Control+k`, and text.

use super::window::Window;
use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

impl Window {
    /// Presses one key, together with others if they are joined by `+`.
    pub async fn press(&self, chord: &str) -> Result<()> {
        // "Control++" is the chord with the plus key itself.
        let parts: Vec<&str> = match chord.strip_suffix("++") {
            Some(held) => held.split('+').chain(["+"]).collect(),
            None if chord == "+" => vec!["+"],
            None => chord.split('+').collect(),
        };
        let keys = parts.into_iter().map(key).collect::<Result<Vec<_>>>()?;
        let mut actions = KeyActions::new("keyboard".into());
        for value in &keys {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        Ok(self.client().perform_actions(actions).await?)
    }

    /// Presses the same key several times.
    pub async fn press_times(&self, chord: &str, times: usize) -> Result<()> {
        for _ in 0..times {
            self.press(chord).await?;
        }
        Ok(())
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
