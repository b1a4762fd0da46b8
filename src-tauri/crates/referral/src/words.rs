//! Closed sets with the word that files, the vault and the screen use for each member.

/// An enum whose members have a word; `NAMES` lists them in order.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Each with its word.
            pub const NAMES: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)*];

            /// Its word.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The member with this word.
            pub fn from_name(word: &str) -> Option<Self> {
                Self::NAMES.iter().find(|(name, _)| *name == word).map(|(_, member)| *member)
            }
        }
    };
}

pub(crate) use words;
