//! What can be wrong with the message files, in words for the person who edits them.

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, as in `locales/sv/reader.ftl`; the folder where a whole file is meant.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl Problem {
    pub(crate) fn new(file: &str, line: usize, kind: ProblemKind) -> Self {
        Self {
            file: file.to_owned(),
            line,
            kind,
        }
    }

    /// What is wrong, in one sentence.
    pub fn message(&self) -> String {
        self.kind.to_string()
    }

    /// What the editor should do, in one sentence.
    pub fn advice(&self) -> String {
        self.kind.advice()
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { file, line, kind } = self;
        write!(f, "{file}:{line}: {kind} {}", kind.advice())
    }
}

/// Everything that can be wrong with a message file. A missing translation is not among it:
/// that is coverage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(
    missing_docs,
    reason = "the sentence of each variant says what it and its fields are"
)]
pub enum ProblemKind {
    #[error("The file is not UTF-8 text.")]
    NotUtf8,
    #[error("A \\u escape is not made of hexadecimal digits.")]
    BrokenEscape,
    #[error("The file cannot be read as messages at all.")]
    Unreadable,
    #[error("This is not Fluent syntax: {reason}.")]
    Syntax { reason: String },
    #[error("The folder “{language}” is no language of languages.toml.")]
    UnknownLanguage { language: String },
    #[error(
        "The language “{language}” has messages here, but languages.toml says that it has none."
    )]
    LanguageNotOpened { language: String },
    #[error("languages.toml says that “{language}” has messages, but there is no file of them.")]
    NoMessages { language: String },
    #[error("The area “{area}” does not exist in English.")]
    UnknownArea { area: String },
    #[error("The file does not say what it is for.")]
    NoPurpose,
    #[error("The id “{id}” is not made of small letters, digits and single hyphens, 60 at most.")]
    BadId { id: String },
    #[error("The id “{id}” does not begin with the area “{area}-”.")]
    IdOutsideArea { id: String, area: String },
    #[error("The id “{id}” is used twice; first in {first}.")]
    DuplicateId { id: String, first: String },
    #[error("The ids “{id}” and “{other}” give functions of the same name.")]
    SameFunction { id: String, other: String },
    #[error("The term “-{id}” stands behind a message.")]
    TermBehindMessage { id: String },
    #[error("The message “{id}” has the attribute “.{attribute}”, which nothing shows.")]
    Attribute { id: String, attribute: String },
    #[error("The entry “{id}” is glued together from the message “{reference}”.")]
    MessageInside { id: String, reference: String },
    #[error("The term “-{id}” refers to the term “-{reference}”.")]
    TermInTerm { id: String, reference: String },
    #[error(
        "The entry “{id}” refers to the term “-{reference}”, which “{language}” does not have."
    )]
    UnknownTerm {
        id: String,
        reference: String,
        language: String,
    },
    #[error("The entry “{id}” calls “{function}”, which does not exist.")]
    UnknownFunction { id: String, function: String },
    #[error("The message “{id}” does not exist in English.")]
    UnknownId { id: String },
    #[error("The message “{id}” does not show “${variable}”, which the English one shows.")]
    MissingVariable { id: String, variable: String },
    #[error("The message “{id}” shows “${variable}”, which the English one does not have.")]
    ExtraVariable { id: String, variable: String },
    #[error("The argument “${variable}” of “{id}” is not one word of letters and digits.")]
    BadVariable { id: String, variable: String },
    #[error("The type of the argument “${variable}” of “{id}” is not declared.")]
    Undeclared { id: String, variable: String },
    #[error("The comment of “{id}” declares “${variable}”, which the message does not show.")]
    DeclaredInVain { id: String, variable: String },
    #[error("The comment of “{id}” declares “${variable}” twice.")]
    DeclaredTwice { id: String, variable: String },
    #[error("The type “{type_name}” of the argument “${variable}” of “{id}” is unknown.")]
    UnknownType {
        id: String,
        variable: String,
        type_name: String,
    },
}

impl ProblemKind {
    fn advice(&self) -> String {
        match self {
            Self::NotUtf8 => "Save the file as UTF-8.".into(),
            Self::BrokenEscape => {
                "Write four digits behind \\u or six behind \\U, or the letter itself.".into()
            }
            Self::Unreadable => {
                "Take the file back to how it was, and change it step by step.".into()
            }
            Self::Syntax { .. } => {
                "Write `id = text`, indent further lines by four spaces, and close every brace."
                    .into()
            }
            Self::UnknownLanguage { .. } => {
                "Add the language to languages.toml, or rename the folder.".into()
            }
            Self::LanguageNotOpened { .. } => {
                "Write `has_messages = true` in languages.toml, and compile app.ftl into the core."
                    .into()
            }
            Self::NoMessages { language } => {
                format!("Begin with locales/{language}/app.ftl, or take `has_messages` away.")
            }
            Self::UnknownArea { .. } => "Rename the file as the English one is called.".into(),
            Self::NoPurpose => {
                "Begin the file with a line `### …` that says what it is for.".into()
            }
            Self::BadId { .. } => "Choose a shorter or simpler id.".into(),
            Self::IdOutsideArea { area, .. } => {
                format!("Begin the id with `{area}-`, or move it to the file of its area.")
            }
            Self::DuplicateId { .. } | Self::SameFunction { .. } => {
                "Give one of them another id, or delete it.".into()
            }
            Self::TermBehindMessage { .. } => "Move the terms to the beginning of the file.".into(),
            Self::Attribute { .. } => "Make it a message with an id of its own.".into(),
            Self::MessageInside { .. } | Self::TermInTerm { .. } => {
                "Write the whole sentence; other languages order its words differently.".into()
            }
            Self::UnknownTerm { reference, .. } => {
                format!("Define `-{reference}` at the beginning of the file of its area.")
            }
            Self::UnknownFunction { .. } => "Only NUMBER and DATETIME can be called.".into(),
            Self::UnknownId { .. } => "Delete it, or correct the id.".into(),
            Self::MissingVariable { variable, .. } => {
                format!("Put `{{ ${variable} }}` into the translation.")
            }
            Self::ExtraVariable { variable, .. } => {
                format!("Take `${variable}` out, or correct its name.")
            }
            Self::BadVariable { .. } => {
                "Begin with a small letter and write further words with a capital: `$pageCount`."
                    .into()
            }
            Self::Undeclared { variable, .. } => {
                format!("Write above the message: `# ${variable} (Number) what it is`.")
            }
            Self::DeclaredInVain { variable, .. } | Self::DeclaredTwice { variable, .. } => {
                format!("Take this `${variable}` out of the comment, or correct its name.")
            }
            Self::UnknownType { .. } => "Write Number, String or Date.".into(),
        }
    }
}
