//! The languages of the program and its interface messages.
//!
//! Everything here is made from the folder `locales/`: the table of languages, the few messages that
//! the core shows itself (compiled in), the check of all message files, and the TypeScript through
//! which the interface calls them. Knows Fluent and that folder, nothing else of the program.

mod error;
mod languages;
pub mod locales;
mod messages;
mod pseudo;
mod typescript;

pub use error::Error;
pub use languages::{
    Direction, Language, Letters, fallback_chain, language, languages, source_language,
};
pub use messages::Messages;
pub use messages::letters::LetterMessages;
pub use messages::papers::PaperMessages;
pub use messages::steps::StepMessages;
pub use typescript::{GENERATED_MARK, generate_languages, generate_typescript};
