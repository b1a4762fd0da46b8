//! What can be wrong in the handbook's files. Each problem has a place and an advice.

use std::fmt;

/// Something wrong in a file. The handbook is shown all the same, as far as it goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File below the handbook's folder, with forward slashes.
    pub file: String,
    /// Line, counted from 1; 0 where the whole file is meant.
    pub line: u32,
    /// What is wrong.
    pub code: Code,
    /// The key, id, link or word that it is about; may be empty.
    pub name: String,
    /// What was found or wanted; may be empty.
    pub value: String,
}

impl Problem {
    /// A problem at a line of a file.
    pub fn new(code: Code, file: &str, line: u32) -> Self {
        Self {
            file: file.to_owned(),
            line,
            code,
            name: String::new(),
            value: String::new(),
        }
    }

    /// Says what it is about.
    #[must_use]
    pub fn about(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Says what was found or wanted.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, advice) = self.code.words();
        write!(f, "{}:{}: {what}", self.file, self.line)?;
        if !self.name.is_empty() {
            write!(f, ": {}", self.name)?;
        }
        if !self.value.is_empty() {
            write!(f, " ({})", self.value)?;
        }
        write!(f, ". {advice}")
    }
}

macro_rules! codes {
    ($($variant:ident $code:literal $what:literal $advice:literal)*) => {
        /// The closed list of problems.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $what] $variant,)* }

        impl Code {
            /// All codes, for the tests that walk them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as it stands in messages and in JSON.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// What is wrong and what to do, in plain English for the editor.
            pub fn words(self) -> (&'static str, &'static str) {
                match self { $(Self::$variant => ($what, $advice),)* }
            }
        }
    };
}

codes! {
    UnreadableFile "unreadable-file" "The file cannot be read" "Check that it is a file and that you may read it"
    NotUtf8 "not-utf8" "The file is not UTF-8 text" "Save it again as UTF-8"
    FileTooLarge "file-too-large" "The file is larger than a page can be" "Split it, or remove what does not belong there"
    LineTooLong "line-too-long" "The line is longer than 20,000 characters" "Break it into paragraphs"
    FrontMatterMissing "front-matter-missing" "The page does not begin with +++" "Add the front matter with title, summary, sources and revised"
    FrontMatterInvalid "front-matter-invalid" "The TOML cannot be read" "Mend the line; text stands between quotation marks"
    UnknownKey "unknown-key" "The key is not known here" "Check its spelling or remove it"
    MissingKey "missing-key" "A key is missing" "Add it"
    InvalidValue "invalid-value" "The value does not fit its key" "Compare it with another file of the same kind"
    DeadLink "dead-link" "The link leads to a page that does not exist" "Mend the path or write the page"
    DeadAnchor "dead-anchor" "The link leads to a section that does not exist" "Use an id of a heading on that page"
    LinkOutside "link-outside" "The link leads out of the handbook's folder" "Link to a page of the handbook, or write the address as https://"
    UnsafeLink "unsafe-link" "The link is not to a page or to https" "Remove it; only text remains"
    RawHtml "raw-html" "HTML is shown as text" "Write it in Markdown"
    DuplicateId "duplicate-id" "The id is used twice" "Give one of the two another id"
    MissingId "missing-id" "The heading has no id" "Add {#id} behind it; ids are for ever"
    HeadingLevel "heading-level" "The heading has a level that a page does not use" "Use ## and ###; the title stands in the front matter"
    NestedTooDeeply "nested-too-deeply" "Lists or quotes are nested more than 12 deep" "Make them flatter"
    ImageNotAllowed "image-not-allowed" "Pictures are not shown" "Say it in words"
    PageNotListed "page-not-listed" "The page is not listed in handbook.toml and is not shown" "Add it to its part"
    PageMissing "page-missing" "The page does not exist in the source language" "Write it there first, or remove what names it"
    UnknownPart "unknown-part" "The folder is not a part of the handbook" "Add the part to handbook.toml or move the file"
    UnknownSource "unknown-source" "The source is not in sources.toml" "Add it there or mend the id"
    UnknownForm "unknown-form" "The kind of exploitation is not in handbook.toml" "Use one of its keys"
    UnknownConcept "unknown-concept" "The concept is not in glossary.toml" "Add it there or mend the id"
    UnknownSection "unknown-section" "The section does not exist" "Write page#id, with the id of a heading on that page"
    UnknownGenerated "unknown-generated" "Nothing is made from the data under this name" "Write {{glossary}}, {{indicators}}, {{periods}} or {{sources}}"
    IndicatorsNotShown "indicators-not-shown" "The section does not show the indicators that name it" "Put the paragraph {{indicators}} there, or take the section out of indicators.toml"
    NoIndicators "no-indicators" "No indicator names this section" "Name it in explained or shown of a row, or remove {{indicators}}"
    SaidTwice "said-twice" "A sign of indicators.toml is said again in nearly the same words" "Let that row name the section and write {{indicators}}, or say what is different"
    ListIncomplete "list-incomplete" "The operational indicators are not complete" "Give each number of the list one row with its strength"
    LongSentence "long-sentence" "The sentence has more than 35 words" "Cut it in two"
    LongSentences "long-sentences" "The sentences of the page are 16 words long or longer on average" "Cut the longest ones"
    PageTooShort "page-too-short" "The page has fewer than 200 words" "Say what is missing, or move its text to another page"
    PageTooLong "page-too-long" "A page of guide/start has more than 300 words and does not fit one screen" "Move what can wait to another page"
    AvoidedWord "avoided-word" "The handbook does not use this word" "Use the better word, or add an exception with a reason to the page"
    UnusedException "unused-exception" "Nothing on the page needs the exception" "Remove it"
    DuplicateTerm "duplicate-term" "Two concepts have the same word" "Keep it in one of them"
    UnknownAttribute "unknown-attribute" "The attribute behind the heading is not known here" "Check its spelling; see CONTRIBUTING"
    InvalidCondition "invalid-condition" "The condition names a question or answer that does not exist" "Write when=<question>:<answer>"
    TranslationOutOfDate "translation-out-of-date" "The original has changed since this was translated" "Compare the two, then set translates to the new hash"
    TranslationIdsDiffer "translation-ids-differ" "The headings' ids are not those of the original" "Use the same ids in the same order"
    LanguageFolderMissing "language-folder-missing" "The folder of the source language is missing" "Put it back, or install the handbook again"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_distinct_and_their_words_end_without_a_stop() {
        let codes: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(codes.len(), Code::ALL.len());
        for code in Code::ALL {
            let (what, advice) = code.words();
            assert!(
                !what.ends_with('.') && !advice.ends_with('.'),
                "{}",
                code.as_str()
            );
        }
    }

    #[test]
    fn a_problem_reads_as_file_line_what_and_advice() {
        let problem = Problem::new(Code::DeadLink, "en/guide/a.md", 7).about("b.md");
        assert_eq!(
            problem.to_string(),
            "en/guide/a.md:7: The link leads to a page that does not exist: b.md. Mend the path or write the page"
        );
    }
}
