//! Two states of a case become one. Whatever the order, and however often: commutative, associative, idempotent.

use super::{Item, Register, SharedCase, SharedConsent, SharedRun, Value};
use std::collections::BTreeMap;

/// What both know. The uid is that of the first; calling it for two cases is a mistake of the caller.
#[must_use]
pub fn merge(one: &SharedCase, other: &SharedCase) -> SharedCase {
    let mut merged = SharedCase {
        uid: one.uid.clone(),
        created: one.created.min(other.created),
        consents: union(&one.consents, &other.consents, both_consents),
        runs: union(&one.runs, &other.runs, both_runs),
        items: union(&one.items, &other.items, both_registers),
        events: one.events.union(&other.events).cloned().collect(),
    };
    drop_withdrawn(&mut merged);
    merged
}

fn union<K: Ord + Clone, V: Clone>(
    one: &BTreeMap<K, V>,
    other: &BTreeMap<K, V>,
    both: impl Fn(&V, &V) -> V,
) -> BTreeMap<K, V> {
    let mut all = one.clone();
    for (key, theirs) in other {
        let value = one
            .get(key)
            .map_or_else(|| theirs.clone(), |ours| both(ours, theirs));
        all.insert(key.clone(), value);
    }
    all
}

/// Withdrawn once is withdrawn for ever. The rest never changes; were it to differ, both posts take the same one.
fn both_consents(one: &SharedConsent, other: &SharedConsent) -> SharedConsent {
    let withdrawn = [one.withdrawn, other.withdrawn]
        .into_iter()
        .filter(|at| *at != 0)
        .min();
    let rest = |consent: &SharedConsent| SharedConsent {
        withdrawn: withdrawn.unwrap_or_default(),
        ..consent.clone()
    };
    rest(one).max(rest(other))
}

fn both_runs(one: &SharedRun, other: &SharedRun) -> SharedRun {
    let finished = one.finished.max(other.finished);
    let questions = union(&one.questions, &other.questions, |a, b| a.max(b).clone());
    let rest = |run: &SharedRun| SharedRun {
        finished,
        questions: questions.clone(),
        ..run.clone()
    };
    rest(one).max(rest(other))
}

fn both_registers(one: &Register, other: &Register) -> Register {
    let past: std::collections::BTreeSet<_> = one.past.union(&other.past).cloned().collect();
    let mut versions = union(&one.versions, &other.versions, |a, b| a.max(b).clone());
    versions.retain(|id, _| !past.contains(id));
    Register { versions, past }
}

/// What rested on a consent that was withdrawn anywhere is gone everywhere, what was written since included.
fn drop_withdrawn(case: &mut SharedCase) {
    let consents = &case.consents;
    let is_withdrawn = |uid: &Option<String>| {
        let consent = uid.as_ref().and_then(|uid| consents.get(uid));
        consent.is_some_and(|consent| consent.withdrawn != 0)
    };
    case.runs.retain(|_, run| !is_withdrawn(&run.consent));
    for (item, register) in &mut case.items {
        let mut values = register.versions.values().map(|version| &version.value);
        let goes = match item {
            Item::Answer(run, _) => !case.runs.contains_key(run),
            Item::Note(_) => values
                .any(|value| matches!(value, Value::Note { consent, .. } if is_withdrawn(consent))),
            Item::Fact(_) | Item::Step(_) => false,
        };
        if goes {
            register.forget();
        }
    }
}
