//! What a parcel would change, before anything is written.

use super::{Item, Register, SharedCase, Version};

/// What becomes of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// Not here yet.
    New,
    /// Changed there only.
    Changed,
    /// Changed on both sides: both are kept.
    Both,
    /// Removed there, and not changed here since.
    Removed,
}

/// An item that would be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub item: Item,
    /// How.
    pub kind: ChangeKind,
    /// Those from here, then those from there.
    pub versions: Vec<(Version, bool)>,
}

/// What would be changed in `here` if it became `merged`.
pub fn changes(here: &SharedCase, merged: &SharedCase) -> Vec<Change> {
    let none = Register::default();
    let items = merged.items.iter();
    items
        .filter_map(|(item, after)| {
            let before = here.items.get(item).unwrap_or(&none);
            if before.versions == after.versions {
                return None;
            }
            let kind = match (before.versions.is_empty(), after.versions.is_empty()) {
                (true, _) if !after.is_disputed() => ChangeKind::New,
                (_, true) => ChangeKind::Removed,
                _ if after.is_disputed() => ChangeKind::Both,
                _ => ChangeKind::Changed,
            };
            let here = before
                .versions
                .values()
                .map(|version| (version.clone(), true));
            let there = after.versions.iter();
            let there = there.filter(|(id, _)| !before.versions.contains_key(*id));
            let versions = here.chain(there.map(|(_, version)| (version.clone(), false)));
            let mut versions: Vec<(Version, bool)> = versions.collect();
            versions.dedup_by(|one, other| one.0.value == other.0.value);
            // The same was written on both sides: nothing to show.
            (versions.len() > 1 || kind != ChangeKind::Changed).then_some(Change {
                item: item.clone(),
                kind,
                versions,
            })
        })
        .collect()
}
