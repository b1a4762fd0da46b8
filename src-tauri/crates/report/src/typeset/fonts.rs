//! The fonts that are compiled in, so that paper looks the same on every machine and in every script.
//!
//! Source Sans 3 and Source Serif 4 cover Latin, Cyrillic and Greek; Noto Sans the scripts of the communication cards
//! beyond these. `fonts/README.md` says where they come from and what is left out.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! files {
    ($($file:literal),* $(,)?) => {
        &[$(include_bytes!(concat!("../../fonts/", $file)) as &[u8]),*]
    };
}

const FILES: &[&[u8]] = files![
    "SourceSans3_400Regular.ttf",
    "SourceSans3_600SemiBold.ttf",
    "SourceSerif4_400Regular.ttf",
    "SourceSerif4_600SemiBold.ttf",
    "NotoSansArabic_400Regular.ttf",
    "NotoSansArabic_600SemiBold.ttf",
    "NotoSansDevanagari_400Regular.ttf",
    "NotoSansDevanagari_600SemiBold.ttf",
    "NotoSansGeorgian_400Regular.ttf",
    "NotoSansGeorgian_600SemiBold.ttf",
    "NotoSansSC_400Regular.subset.ttf",
    "NotoSansThai_400Regular.ttf",
    "NotoSansThai_600SemiBold.ttf",
];

/// The fonts and the list of what they are.
pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES
        .iter()
        .filter_map(|&file| Font::new(Bytes::new(file), 0))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

pub(super) struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
}

/// Whether any font has a glyph for a character.
pub(super) fn cover(character: char) -> bool {
    FONTS
        .fonts
        .iter()
        .any(|font| font.info().coverage.contains(u32::from(character)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_font() {
        assert_eq!(FONTS.fonts.len(), FILES.len());
    }

    #[test]
    fn the_fonts_stay_small() {
        let bytes: usize = FILES.iter().map(|file| file.len()).sum();
        assert!(bytes < 6_000_000, "{bytes} bytes of fonts are compiled in");
    }
}
