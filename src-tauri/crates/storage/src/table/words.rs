//! Ids, the closed lists of words in the columns, and how moments and days stand there.

use crate::{Day, Timestamp};
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// A word that is in none of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a word is not known")]
pub struct UnknownWord;

macro_rules! words {
    ($($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $word:literal,)+ })+) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$what])* $variant,)+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The word that is stored.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;

            fn from_str(word: &str) -> Result<Self, UnknownWord> {
                match word { $($word => Ok(Self::$variant),)+ _ => Err(UnknownWord) }
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(FromSqlError::other)
            }
        }
    )+};
}

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident)+) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.0.into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )+};
}

ids! {
    /// A case, in this vault.
    CaseId
    /// A run of a checklist.
    RunId
    /// A consent.
    ConsentId
    /// A note.
    NoteId
    /// A training session.
    SessionId
    /// A colleague at another post.
    ColleagueId
}

words! {
    /// Where a case stands.
    CaseState {
        /// Being worked on.
        Open = "open",
        /// Waiting for somebody else.
        Waiting = "waiting",
        /// Nothing more to do.
        Closed = "closed",
    }
    /// How a case ended. A kind, so that it can be counted without saying anything about a person.
    #[derive(Default)]
    Ending {
        /// Referred to services.
        Referred = "referred",
        /// Formally identified by the competent authority.
        Identified = "identified",
        /// Returned in the safe way that the plan describes.
        ReturnedSafely = "returned-safely",
        /// Returned in any other way.
        ReturnedOtherwise = "returned-otherwise",
        /// Did not want help.
        Declined = "declined",
        /// No grounds were found.
        NoGrounds = "no-grounds",
        /// Nobody knows where the person is.
        ContactLost = "contact-lost",
        /// Another authority took it over.
        PassedOn = "passed-on",
        /// Anything else.
        Other = "other",
        /// Not said.
        #[default]
        Unknown = "unknown",
    }
    /// An answer that may not be known. Unknown is never counted as no.
    #[derive(Default)]
    Ternary {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
    /// Whose national the person is.
    #[derive(Default)]
    Nationality {
        /// Of the officer's state.
        Own = "own",
        /// Of another state.
        Other = "other",
        /// Of none.
        None = "none",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
    /// Whether the person is of age.
    #[derive(Default)]
    AgeGroup {
        /// Eighteen or more.
        Adult = "adult",
        /// Under eighteen.
        Child = "child",
        /// Not known; to be treated as a child where it matters.
        #[default]
        Unknown = "unknown",
    }
    /// Where a step of a plan stands.
    #[derive(Default)]
    StepState {
        /// To be done.
        #[default]
        Open = "open",
        /// Done.
        Done = "done",
        /// Left out, with a reason.
        Skipped = "skipped",
        /// Does not apply here.
        NotApplicable = "not-applicable",
    }
    /// When a quiz was taken.
    TrainingPhase {
        /// Before the module.
        Before = "before",
        /// After it.
        After = "after",
    }
    /// Why a case was erased. A kind, so that the receipt holds nothing about a person.
    ErasureReason {
        /// Its date has come.
        Due = "due",
        /// The person asked for it.
        Asked = "asked",
        /// It was made by mistake or for practice.
        Mistake = "mistake",
        /// It now lies with somebody else.
        HandedOver = "handed-over",
        /// Anything else.
        Other = "other",
    }
    /// What kind of thing happened to a case.
    EventKind {
        /// The case was opened.
        CaseOpened = "case-opened",
        /// Facts of the case were changed.
        CaseChanged = "case-changed",
        /// Its state was changed; about: the new state.
        StateChanged = "state-changed",
        /// A checklist was begun; about: the checklist.
        RunStarted = "run-started",
        /// A checklist was finished; about: the checklist.
        RunFinished = "run-finished",
        /// A finished checklist was taken up again; about: the checklist.
        RunReopened = "run-reopened",
        /// A run was removed; about: the checklist.
        RunRemoved = "run-removed",
        /// A note was added.
        NoteAdded = "note-added",
        /// A note was changed.
        NoteChanged = "note-changed",
        /// A note was removed.
        NoteRemoved = "note-removed",
        /// The person was asked for consent; about: the receiver.
        ConsentAsked = "consent-asked",
        /// Consent was withdrawn, and what rested on it deleted; about: the receiver.
        ConsentWithdrawn = "consent-withdrawn",
        /// A step of the plan got another state; about: the step.
        StepChanged = "step-changed",
        /// Somebody decided that personal data are passed on without consent; about: the receiver and the
        /// reason, or `taken-back`.
        DecidedWithout = "decided-without",
        /// A paper was made; about: its kind, and the receiver or the level of detail.
        PaperMade = "paper-made",
        /// The case was given to another post; about: the receiver.
        HandedOver = "handed-over",
        /// The case, or changes of it, came from another post.
        Received = "received",
    }
}

/// A moment that may not have come: zero in the table.
pub(super) fn moment(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Timestamp>> {
    let at: i64 = row.get(column)?;
    Ok((at != 0).then_some(Timestamp(at)))
}

/// A day that may not be set: empty in the table.
pub(super) fn day(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Day>> {
    let text: String = row.get(column)?;
    if text.is_empty() {
        return Ok(None);
    }
    let unreadable = || {
        rusqlite::Error::FromSqlConversionFailure(
            0,
            rusqlite::types::Type::Text,
            Box::new(UnknownWord),
        )
    };
    Day::from_iso(&text).map(Some).ok_or_else(unreadable)
}

/// How a day that may not be set is stored.
pub(super) fn day_text(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_word_is_read_as_it_is_written_and_stands_for_one_thing() {
        let words: BTreeSet<_> = EventKind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(words.len(), EventKind::ALL.len());
        for kind in EventKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        assert_eq!("maybe".parse::<Ternary>(), Err(UnknownWord));
    }
}
