//! Local entries among the hits of a search. The index holds the handbook only, and nothing of the user's is written
//! into it: these few entries are looked through each time.

use super::Local;
use super::store::Entry;
use crate::App;
use crate::documents::contact_anchor;
use crate::view::{
    HitView, LocalView, MarkedText, SearchQuery, SearchState, SearchView, TallyView,
};
use content::Handbook;

impl App {
    /// Marks the contacts that were corrected, and puts local entries with all words of the question first.
    pub(crate) fn with_local(
        &self,
        handbook: &Handbook,
        query: &SearchQuery,
        mut found: SearchView,
    ) -> SearchView {
        if self.corrections().entries().is_empty() || found.state != SearchState::Ready {
            return found;
        }
        for hit in found.hits.iter_mut().chain(&mut found.nearest) {
            if hit.kind == "contact" {
                hit.local = self.of_anchor(handbook, &hit.page, &hit.anchor);
            }
        }
        let kinds = &query.kinds;
        let wanted = kinds.is_empty() || kinds.iter().any(|kind| kind == "contact");
        if !wanted || !query.parts.is_empty() {
            return found;
        }
        let words: Vec<String> = query
            .text
            .split_whitespace()
            .map(str::to_lowercase)
            .collect();
        let countries = handbook.directory.values();
        let countries = countries.filter(|country| {
            query
                .country
                .as_ref()
                .is_none_or(|iso2| *iso2 == country.iso2)
        });
        let lang = &handbook.manifest.source_language;
        let mut hits = Vec::new();
        for country in countries {
            let local = self.local(&country.iso2, Some(country));
            let entries = local.entries().iter();
            for entry in entries.filter(|entry| has_all(entry, &words)) {
                hits.push(hit(&local, entry, &country.iso2, &country.name_en, lang));
            }
        }
        let there = |new: &HitView| {
            let mut hits = found.hits.iter();
            hits.any(|hit| (&hit.page, &hit.anchor) == (&new.page, &new.anchor))
        };
        hits.retain(|hit| !there(hit));
        found.total += hits.len() as u32;
        let tally = found.kinds.iter_mut().find(|tally| tally.id == "contact");
        match tally {
            Some(tally) => tally.count += hits.len() as u32,
            None if hits.is_empty() => {}
            None => found.kinds.push(TallyView {
                id: "contact".to_owned(),
                title: String::new(),
                count: hits.len() as u32,
            }),
        }
        hits.append(&mut found.hits);
        found.hits = hits;
        found
    }

    fn of_anchor(&self, handbook: &Handbook, iso2: &str, anchor: &str) -> Option<LocalView> {
        let country = handbook.directory.get(iso2)?;
        let local = self.local(iso2, Some(country));
        let lists = content::Country::lists().iter();
        let contact = lists
            .flat_map(|list| {
                country
                    .list(list)
                    .enumerate()
                    .map(move |(at, one)| (list, at, one))
            })
            .find(|(list, at, _)| contact_anchor(list, *at) == anchor)
            .map(|(_, _, contact)| contact)?;
        let of_phones = contact.phone.iter().flat_map(|phone| local.of_phone(phone));
        of_phones.chain(local.of_contact(contact)).next()
    }
}

fn has_all(entry: &Entry, words: &[String]) -> bool {
    let official = entry.about.as_ref().map_or("", |official| &official.name);
    let text = [
        &*entry.name,
        official,
        &*entry.role,
        &*entry.number,
        &*entry.note,
    ]
    .join(" ");
    let text = text.to_lowercase();
    let digits = super::number::digits(&entry.number);
    let has = |word: &String| {
        let number = super::number::digits(word);
        text.contains(word) || (number.len() > 2 && digits.contains(&number))
    };
    !words.is_empty() && words.iter().all(has)
}

fn hit(local: &Local<'_>, entry: &Entry, iso2: &str, country: &str, lang: &str) -> HitView {
    let view = local.view(entry);
    let anchor = match local.place(entry) {
        Some((list, place)) => contact_anchor(list, place),
        None => super::anchor(entry),
    };
    let plain = |text: &str| MarkedText {
        text: text.to_owned(),
        marks: Vec::new(),
    };
    let said = [&*view.number, &*view.hours, &*view.note].map(str::to_owned);
    let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
    HitView {
        page: iso2.to_owned(),
        anchor,
        lang: lang.to_owned(),
        found_in: None,
        kind: "contact".to_owned(),
        title: plain(&view.name),
        heading: MarkedText::default(),
        crumbs: vec![country.to_owned()],
        snippet: plain(&said.join(" · ")),
        words: Vec::new(),
        score: 0.0,
        local: Some(view),
    }
}
