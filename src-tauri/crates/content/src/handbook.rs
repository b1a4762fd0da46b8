//! The whole handbook: its data and its languages.

use crate::data::asked::{self, Asked};
use crate::data::directory::Country;
use crate::data::glossary::Glossary;
use crate::data::indicators::Indicators;
use crate::data::manifest::Manifest;
use crate::data::search_words::{self, SearchWords};
use crate::data::sources::{self, Source};
use crate::data::words::AvoidedWords;
use crate::document::Page;
use crate::files::{Files, LoadError};
use crate::glossary_marks::Marker;
use crate::id::PageId;
use crate::indicator_lists::Lists;
use crate::inherit::Originals;
use crate::links::Targets;
use crate::problem::{Code, Problem};
use crate::procedures::checklist::Checklist;
use crate::procedures::pathway::Pathway;
use crate::procedures::training::{Module, Quiz, Scenario};
use std::collections::BTreeMap;
use std::path::Path;

/// The file of signs.
pub(crate) const INDICATORS: &str = "indicators.toml";

/// Everything that the handbook's files hold.
#[derive(Clone, Debug)]
pub struct Handbook {
    /// Title, edition, order.
    pub manifest: Manifest,
    /// What it rests on.
    pub sources: BTreeMap<String, Source>,
    /// Concepts and their words.
    pub glossary: Glossary,
    /// Everyday words of many languages, for search.
    pub search_words: SearchWords,
    /// What officers type when a page is what they need, by language.
    pub asked: BTreeMap<String, Asked>,
    /// Signs of trafficking.
    pub indicators: Indicators,
    /// Words that are not used.
    pub words: AvoidedWords,
    /// Countries by two letters.
    pub directory: BTreeMap<String, Country>,
    /// Languages by code.
    pub languages: BTreeMap<String, Tree>,
    /// What is wrong, in order of files and lines.
    pub problems: Vec<Problem>,
    /// Differs when any file differs.
    pub hash: String,
}

/// One language of the handbook.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// Pages of the guide.
    pub pages: BTreeMap<PageId, Page>,
    /// Checklists.
    pub checklists: BTreeMap<PageId, Checklist>,
    /// Pathways.
    pub pathways: BTreeMap<PageId, Pathway>,
    /// Training modules.
    pub modules: BTreeMap<PageId, Module>,
    /// Scenarios.
    pub scenarios: BTreeMap<PageId, Scenario>,
    /// Quizzes.
    pub quizzes: BTreeMap<PageId, Quiz>,
}

impl Tree {
    /// Everything that is written as a page: the guide, the checklists and the pathways.
    pub(crate) fn written(&self) -> impl Iterator<Item = &Page> {
        let lists = self.checklists.values().map(|list| &list.page);
        let ways = self.pathways.values().map(|way| &way.page);
        self.pages.values().chain(lists).chain(ways)
    }

    /// A page, a checklist or a pathway as the page that it is written as.
    pub fn written_as(&self, id: &PageId) -> Option<&Page> {
        self.written().find(|page| page.id == *id)
    }

    pub(crate) fn written_mut(&mut self) -> impl Iterator<Item = &mut Page> {
        let lists = self.checklists.values_mut().map(|list| &mut list.page);
        let ways = self.pathways.values_mut().map(|way| &mut way.page);
        self.pages.values_mut().chain(lists).chain(ways)
    }

    /// Ids of everything that is not a page of the guide.
    pub(crate) fn other_ids(&self) -> impl Iterator<Item = &PageId> {
        self.checklists
            .keys()
            .chain(self.pathways.keys())
            .chain(self.modules.keys())
            .chain(self.scenarios.keys())
            .chain(self.quizzes.keys())
    }

    fn add(&mut self, path: &str, lang: &str, text: &str, problems: &mut Vec<Problem>) {
        let id = PageId::new(path.split_once('/').map_or(path, |(_, rest)| rest));
        let folder = id.folder().to_owned();
        if folder.starts_with("guide/") {
            self.pages
                .insert(id, Page::parse(path, lang, text, problems));
        } else if folder == "checklists" {
            self.checklists
                .insert(id, Checklist::parse(path, lang, text, problems));
        } else if folder == "pathways" {
            self.pathways
                .insert(id, Pathway::parse(path, lang, text, problems));
        } else if folder == "training/scenarios" {
            self.scenarios
                .insert(id, Scenario::parse(path, lang, text, problems));
        } else if folder == "training/quizzes" {
            self.quizzes
                .insert(id, Quiz::parse(path, lang, text, problems));
        } else if folder == "training" {
            self.modules
                .insert(id, Module::parse(path, lang, text, problems));
        } else if path.ends_with(".md") && id.as_str() != "cards" {
            problems.push(Problem::new(Code::UnknownPart, path, 0).about(&folder));
        }
    }
}

impl Handbook {
    /// Reads a folder.
    ///
    /// # Errors
    /// Only when there is no such folder or it cannot be listed.
    pub fn load(folder: &Path) -> Result<Self, LoadError> {
        Ok(Self::parse(&Files::read(folder)?))
    }

    /// Parses files. Never fails: whatever is wrong is in [`Handbook::problems`].
    pub fn parse(files: &Files) -> Self {
        let mut problems = files.problems().to_vec();
        let manifest = Manifest::parse(files, &mut problems);
        let data = |name: &str| files.get(name).unwrap_or_default();
        let glossary = Glossary::parse("glossary.toml", data("glossary.toml"), &mut problems);
        let search_words = search_words::parse(
            "search-words.toml",
            data("search-words.toml"),
            &mut problems,
        );
        let sources = sources::parse("sources.toml", data("sources.toml"), &mut problems);
        let indicators = Indicators::parse(
            INDICATORS,
            data(INDICATORS),
            &manifest.source_language,
            &mut problems,
        );
        indicators.check(INDICATORS, &manifest, &sources, &mut problems);
        let words = AvoidedWords::parse("words.toml", data("words.toml"), &mut problems);
        let directory = read_directory(files, &mut problems);
        let languages = read_languages(files, &mut problems);
        let mut handbook = Self {
            hash: files.hash(),
            manifest,
            sources,
            glossary,
            search_words,
            asked: read_asked(files, &mut problems),
            indicators,
            words,
            directory,
            languages,
            problems: Vec::new(),
        };
        handbook.connect(files, &mut problems);
        problems.sort();
        problems.dedup();
        handbook.problems = problems;
        handbook
    }

    /// The language that the others are translated from.
    pub fn source(&self) -> Option<&Tree> {
        self.languages.get(&self.manifest.source_language)
    }

    /// A page in a language, or in the source language.
    pub fn page(&self, id: &PageId, lang: &str) -> Option<&Page> {
        let translated = self.languages.get(lang).and_then(|tree| tree.pages.get(id));
        translated.or_else(|| self.source()?.pages.get(id))
    }

    /// A checklist in a language, or in the source language.
    pub fn checklist(&self, id: &PageId, lang: &str) -> Option<&Checklist> {
        let tree = self.languages.get(lang);
        let translated = tree.and_then(|tree| tree.checklists.get(id));
        translated.or_else(|| self.source()?.checklists.get(id))
    }

    /// A pathway in a language, or in the source language.
    pub fn pathway(&self, id: &PageId, lang: &str) -> Option<&Pathway> {
        let tree = self.languages.get(lang);
        let translated = tree.and_then(|tree| tree.pathways.get(id));
        translated.or_else(|| self.source()?.pathways.get(id))
    }

    /// Pages in reading order: listed in a part, and present in the source language.
    pub fn reading_order(&self) -> Vec<PageId> {
        let exists = |id: &PageId| {
            self.source()
                .is_some_and(|tree| tree.pages.contains_key(id))
        };
        self.manifest
            .parts
            .iter()
            .flat_map(|part| part.page_ids())
            .filter(exists)
            .collect()
    }

    /// What can be known only when everything is read: links, sources, translations, terms.
    fn connect(&mut self, files: &Files, problems: &mut Vec<Problem>) {
        let source_language = self.manifest.source_language.clone();
        let Some(source) = self.languages.get(&source_language) else {
            problems.push(Problem::new(
                Code::LanguageFolderMissing,
                &source_language,
                0,
            ));
            return;
        };
        let targets = Targets::new(source);
        let originals = Originals::of(source);
        self.manifest
            .check(files, &source.pages.keys().cloned().collect(), problems);
        let lists = Lists::new(&self.indicators, &source_language);
        lists.check_places(INDICATORS, source, problems);
        for (lang, tree) in &mut self.languages {
            let marker = Marker::new(&self.glossary, lang);
            if *lang != source_language {
                originals.pass_on(tree, problems);
            }
            for page in tree.written_mut() {
                targets.follow(page, problems);
                lists.fill(page, problems);
                marker.mark(&mut page.body.blocks);
            }
        }
        let source = self.source();
        let exists = |id: &PageId| source.is_some_and(|tree| tree.written_as(id).is_some());
        for (lang, asked) in &self.asked {
            asked::check(&asked_file(lang), asked, exists, problems);
        }
        for list in self
            .source()
            .iter()
            .flat_map(|tree| tree.checklists.values())
        {
            list.check(&self.indicators, problems);
        }
        self.check_names(problems);
    }

    fn check_names(&self, problems: &mut Vec<Problem>) {
        for page in self.source().iter().flat_map(|tree| tree.written()) {
            for id in page
                .sources
                .iter()
                .filter(|id| !self.sources.contains_key(*id))
            {
                problems.push(Problem::new(Code::UnknownSource, &page.file, 1).about(id));
            }
            for id in page
                .forms
                .iter()
                .filter(|id| !self.manifest.forms.contains_key(*id))
            {
                problems.push(Problem::new(Code::UnknownForm, &page.file, 1).about(id));
            }
        }
    }
}

fn read_directory(files: &Files, problems: &mut Vec<Problem>) -> BTreeMap<String, Country> {
    files
        .below("directory/")
        .filter_map(|(path, text)| {
            let iso2 = path.strip_prefix("directory/")?.strip_suffix(".toml")?;
            Some((iso2.to_owned(), Country::parse(path, iso2, text, problems)))
        })
        .collect()
}

fn asked_file(lang: &str) -> String {
    format!("asked/{lang}.toml")
}

fn read_asked(files: &Files, problems: &mut Vec<Problem>) -> BTreeMap<String, Asked> {
    files
        .below("asked/")
        .filter_map(|(path, text)| {
            let lang = path.strip_prefix("asked/")?.strip_suffix(".toml")?;
            Some((lang.to_owned(), asked::parse(path, text, problems)))
        })
        .collect()
}

fn read_languages(files: &Files, problems: &mut Vec<Problem>) -> BTreeMap<String, Tree> {
    let mut languages = BTreeMap::new();
    for folder in files
        .folders()
        .into_iter()
        .filter(|name| !matches!(*name, "directory" | "cards" | "asked"))
    {
        let mut tree = Tree::default();
        for (path, text) in files.below(&format!("{folder}/")) {
            tree.add(path, folder, text, problems);
        }
        languages.insert(folder.to_owned(), tree);
    }
    languages
}
