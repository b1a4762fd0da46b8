//! What the typesetter can see: its templates, the fonts, and the one document. No files, no packages, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::fonts::FONTS;

/// Each template with its name.
const TEMPLATES: &[(&str, &str)] = &[
    ("blocks.typ", include_str!("../../templates/blocks.typ")),
    (
        "checklist.typ",
        include_str!("../../templates/checklist.typ"),
    ),
    ("page.typ", include_str!("../../templates/page.typ")),
    ("paper.typ", include_str!("../../templates/paper.typ")),
    (
        "recovery-code.typ",
        include_str!("../../templates/recovery-code.typ"),
    ),
    ("result.typ", include_str!("../../templates/result.typ")),
];

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    TEMPLATES
        .iter()
        .filter_map(|(name, text)| Some(Source::new(id(name)?, (*text).to_owned())))
        .collect()
});

/// One document on its way to paper.
pub(super) struct Desk {
    library: LazyHash<Library>,
    template: &'static str,
}

impl Desk {
    /// `data` is what the template reads as `sys.inputs`.
    pub(super) fn new(template: &'static str, data: Dict) -> Self {
        Self {
            library: LazyHash::new(Library::builder().with_inputs(data).build()),
            template,
        }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        // Every template of the table above has an id; the first stands in so that there is nothing to panic about.
        id(self.template).unwrap_or_else(|| SOURCES[0].id())
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES
            .iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}
