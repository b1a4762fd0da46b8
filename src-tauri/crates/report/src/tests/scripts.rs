//! Every language of the communication cards has its letters.

use super::{each_run, pages, samples};
use crate::{Block, Document, Page, missing_characters};

/// *Please sit. Here is water.*, or the nearest that shows the letters that are special to a language.
pub(super) const WORDS: &[(&str, &str)] = &[
    ("ar", "تفضل بالجلوس. هذا ماء. لا أعرف. ١٢٣؟"),
    ("bg", "Моля, седнете. Ето вода. ЪъЬьЩщ"),
    ("da", "Sæt dig ned. Her er vand. ÆæØøÅå"),
    ("de", "Bitte setzen Sie sich. Hier ist Wasser. ÄäÖöÜüß"),
    ("en", "Please sit. Here is water. “Yes” – ‘no’ … · €"),
    ("es", "Siéntese, por favor. ¿Agua? ¡Sí! Ññ"),
    ("et", "Palun istuge. Siin on vesi. ÕõÄäÖöÜüŠšŽž"),
    ("fa", "لطفاً بنشینید. این آب است. گ چ پ ژ ۱۲۳"),
    ("fi", "Istukaa, olkaa hyvä. Tässä on vettä."),
    ("fil", "Maupo po kayo. Heto ang tubig. Ññ"),
    ("fr", "Asseyez-vous. Voici de l’eau. Œœ Çç « Où ? »"),
    ("hi", "कृपया बैठिए। यह पानी है। क्षत्रिय ज्ञान १२३"),
    ("hu", "Kérem, üljön le. Itt a víz. ŐőŰű"),
    ("is", "Gerðu svo vel að setjast. Hér er vatn. ÞþÐð"),
    ("ka", "გთხოვთ, დაბრძანდით. აი წყალი."),
    ("lt", "Prašom sėstis. Štai vanduo. ĄąČčĘęĖėĮįŠšŲųŪūŽž"),
    ("lv", "Lūdzu, apsēdieties. Šeit ir ūdens. ĀāČčĒēĢģĪīĶķĻļŅņ"),
    ("nb", "Vær så god, sitt ned. Her er vann."),
    ("pl", "Proszę usiąść. Oto woda. ĄąĆćĘęŁłŃńŚśŹźŻż"),
    ("ro", "Vă rog să luați loc. Iată apă. ĂăÂâÎîȘșȚț"),
    ("ru", "Садитесь, пожалуйста. Вот вода. ЁёЫыЭэ"),
    ("sv", "Varsågod och sitt. Här är vatten. ÅåÄäÖö"),
    ("tg", "Марҳамат, шинед. Ана об. ҒғӢӣҚқӮӯҲҳҶҷ"),
    ("th", "กรุณานั่ง นี่คือน้ำ ผู้หญิงที่ปรึกษา"),
    ("tr", "Lütfen oturun. İşte su. ĞğIıİiŞş"),
    ("uk", "Сідайте, будь ласка. Ось вода. ҐґЄєІіЇї ’"),
    ("uz", "Marhamat, oʻtiring. Mana suv. Oʻ gʻ ʼ"),
    ("vi", "Mời ngồi. Đây là nước. ẮắẰằẲẳẴẵẶặƠơƯưỆệỢợ"),
    ("zh", "请坐。这里有水。您需要帮助吗？"),
];

#[test]
fn no_letter_is_an_empty_frame() {
    for &(lang, words) in WORDS {
        assert!(missing_characters(words).is_empty(), "{lang}");
        for block in [Block::paragraph(words), Block::heading(1, words)] {
            let page = Page {
                blocks: vec![block, Block::Say(vec![Block::paragraph(words)])],
                ..Page::default()
            };
            let mut frames = 0;
            each_run(&pages(&Document::Page(page), lang), &mut |run| {
                frames += run.glyphs.iter().filter(|glyph| glyph.id == 0).count();
            });
            assert_eq!(frames, 0, "glyphs are missing in {lang}");
        }
    }
}

#[test]
fn samples_lack_no_letter() {
    for document in [
        Document::Checklist(samples::filled()),
        Document::Result(samples::result()),
        Document::Page(samples::page()),
    ] {
        each_run(&pages(&document, "en"), &mut |run| {
            assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{}", run.text);
        });
    }
}

#[test]
fn a_character_without_a_font_is_named_once() {
    assert_eq!(
        missing_characters("a \u{1f600} b \u{1f600} ✓"),
        ['\u{1f600}']
    );
    assert!(missing_characters("soft\u{ad}ly \u{2068}x\u{2069}\n").is_empty());
}
