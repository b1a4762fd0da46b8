//! What the paragraphs below a question or a step are called where search shows them.

use super::Messages;

/// By language.
const COMPILED: [(&str, &str); 3] = [
    ("en", include_str!("../../../../../locales/en/referral.ftl")),
    ("sv", include_str!("../../../../../locales/sv/referral.ftl")),
    ("uk", include_str!("../../../../../locales/uk/referral.ftl")),
];

/// The names in one language, with its fallbacks behind it.
pub struct StepMessages(Messages);

impl StepMessages {
    /// The names in the language with this code; those of the source language where it has none.
    pub fn in_language(code: &str) -> Self {
        Self(Messages::of(code, &COMPILED))
    }

    /// Before the time at which it is done.
    pub fn when(&self) -> String {
        self.0.format("referral-when", None)
    }

    /// Before what to write down.
    pub fn record(&self) -> String {
        self.0.format("referral-record", None)
    }

    /// Before the reason.
    pub fn why(&self) -> String {
        self.0.format("referral-why", None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_all_names() {
        for (code, _) in COMPILED {
            let names = StepMessages::in_language(code);
            for name in [names.when(), names.record(), names.why()] {
                assert!(!name.contains("referral"), "{code} shows an id: {name}");
            }
        }
        assert_eq!(StepMessages::in_language("uk").when(), "Коли");
        assert_eq!(StepMessages::in_language("lv").when(), "When");
    }
}
