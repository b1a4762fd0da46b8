//! What was found so far: the best section of each page.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use tantivy::{DocId, Score};

use crate::document::Document;
use crate::hit::Found;
use crate::pack::{Card, Pack};
use crate::query::Query;

/// What a match is worth that is a term or a contact: a name of three words would come before every page that tells what to
/// do. A term that is typed in full is still found first where no page is called by it.
const NAME: Score = 0.3;

/// What it is worth that is a question of a checklist or a step of a pathway. There are many, of one list three may fit, and
/// in the reader's language where the page that answers is not.
const ITEM: Score = 0.25;

/// What a match of a kind is worth beside a page, unless kinds were asked for.
fn worth_of(kind: &str, query: &Query) -> Score {
    match kind {
        Document::PAGE => 1.0,
        _ if !query.kinds.is_empty() => 1.0,
        _ if Document::ITEMS.contains(&kind) => ITEM,
        _ => NAME,
    }
}

/// The best section of a page in the best language, so far.
pub(super) struct Candidate<'a> {
    /// What it is ranked by: also what its twins in other languages are worth.
    pub(super) rank: Score,
    score: Score,
    /// What its kind is worth.
    kind: Score,
    /// Whether there is a text to read, and not only what people ask for it.
    is_text: bool,
    pub(super) pack: usize,
    pub(super) doc: DocId,
    pub(super) card: Card<'a>,
}

impl<'a> Candidate<'a> {
    pub(super) fn new(
        at: usize,
        pack: &'a Pack,
        doc: DocId,
        score: Score,
        worth: Score,
        query: &Query,
    ) -> Self {
        let card = pack.card(doc);
        let kind = worth_of(card.kind, query);
        Self {
            rank: score * worth * kind,
            kind,
            score,
            is_text: pack.is_text(doc),
            pack: at,
            doc,
            card,
        }
    }

    fn in_order(&self, other: &Self) -> Ordering {
        other
            .rank
            .total_cmp(&self.rank)
            .then_with(|| self.pack.cmp(&other.pack))
            .then_with(|| self.card.order.cmp(&other.card.order))
            .then_with(|| self.doc.cmp(&other.doc))
    }

    fn is_of_kind(&self, query: &Query) -> bool {
        query.kinds.is_empty() || query.kinds.iter().any(|kind| kind == self.card.kind)
    }

    fn is_in_part(&self, query: &Query) -> bool {
        query.parts.is_empty() || query.parts.iter().any(|part| part == self.card.part)
    }
}

/// Candidates by what is shown as one hit.
#[derive(Default)]
pub(super) struct Candidates<'a> {
    pages: FxHashMap<u64, Candidate<'a>>,
    /// What each is worth in each pack.
    ranks: FxHashMap<(u64, usize), Rank>,
}

/// What a page is worth in one pack, and whether there is more of it there than what people ask.
#[derive(Default)]
struct Rank {
    score: Score,
    is_text: bool,
}

impl<'a> Candidates<'a> {
    pub(super) fn add(&mut self, new: Candidate<'a>) {
        let rank = self.ranks.entry((new.card.group, new.pack)).or_default();
        rank.score = rank.score.max(new.rank);
        rank.is_text |= new.is_text;
        let Some(old) = self.pages.get_mut(&new.card.group) else {
            self.pages.insert(new.card.group, new);
            return;
        };
        let better = new
            .score
            .total_cmp(&old.score)
            .then_with(|| old.card.order.cmp(&new.card.order))
            .is_gt();
        let replaces = if new.is_text == old.is_text {
            new.pack == old.pack && better
        } else {
            new.is_text
        };
        if replaces {
            *old = new;
        }
    }

    pub(super) fn count_all(&self) -> usize {
        self.pages.len()
    }

    pub(super) fn raise(&mut self, group: u64, pack: usize, by: Score) {
        if let (Some(page), Some(rank)) =
            (self.pages.get(&group), self.ranks.get_mut(&(group, pack)))
        {
            rank.score += by * page.kind;
        }
    }

    /// How many there are of each kind and in each part.
    pub(super) fn count(&self, query: &Query) -> Found {
        let (mut kinds, mut parts) = (BTreeMap::new(), BTreeMap::new());
        for page in self.pages.values() {
            if page.is_in_part(query) {
                *kinds.entry(page.card.kind).or_insert(0) += 1;
            }
            if page.is_of_kind(query) {
                *parts.entry(page.card.part).or_insert(0) += 1;
            }
        }
        let named = |counts: BTreeMap<&str, usize>| {
            counts
                .into_iter()
                .map(|(name, count)| (name.to_owned(), count))
                .collect()
        };
        Found {
            by_kind: named(kinds),
            by_part: named(parts),
            ..Found::default()
        }
    }

    /// Those that were asked for, the best first.
    pub(super) fn best(self, query: &Query) -> Vec<Candidate<'a>> {
        let mut pages = self.pages;
        // Twins say the same, so the best of them counts. What is asked in a language that has no text says something else.
        let mut ranks: FxHashMap<u64, [Score; 2]> = FxHashMap::default();
        for ((group, _), rank) in self.ranks {
            let [of_text, of_asked] = ranks.entry(group).or_default();
            if rank.is_text {
                *of_text = of_text.max(rank.score);
            } else {
                *of_asked += rank.score;
            }
        }
        for (group, page) in &mut pages {
            page.rank = ranks.get(group).map_or(0.0, |ranks| ranks.iter().sum());
        }
        let mut best: Vec<_> = pages
            .into_values()
            .filter(|page| page.is_of_kind(query) && page.is_in_part(query))
            .collect();
        best.sort_by(Candidate::in_order);
        best
    }
}
