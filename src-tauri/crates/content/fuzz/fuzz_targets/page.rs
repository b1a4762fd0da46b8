//! Any bytes are a page and a table: they are parsed, cut, reviewed and rendered without a panic, and
//! never become code.
#![no_main]

use content::markdown::render;
use content::{Files, Handbook};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut files = Files::default();
    files.add("en/guide/start/page.md", bytes);
    files.add("en/checklists/list.md", bytes);
    files.add("indicators.toml", bytes);
    files.add("words.toml", bytes);
    let handbook = Handbook::parse(&files);
    let _ = (handbook.review(), handbook.facts());
    for page in handbook.languages.values().flat_map(|tree| tree.pages.values()) {
        let html = render(&page.body, &|_| String::new());
        assert!(!html.contains("<script"), "a page became code");
        let cut: usize = page.sections().iter().map(|section| section.blocks.len()).sum();
        assert_eq!(cut, page.body.blocks.len(), "a block was lost between sections");
        let _ = page.situation();
        let _ = content::pair(page, page);
    }
});
