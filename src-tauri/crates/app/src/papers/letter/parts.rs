//! Which parts of a paper an officer can type, and where each part stands.

use referral::Part;

/// Parts that are typed, and whether more than a line is usual.
pub(super) const TYPED: &[(Part, bool)] = &[
    (Part::To, false),
    (Part::From, false),
    (Part::Backup, false),
    (Part::Asked, true),
    (Part::SafeContact, true),
    (Part::Language, false),
    (Part::Needs, true),
    (Part::Risk, true),
    (Part::Documents, false),
    (Part::Words, true),
    (Part::Reception, true),
    (Part::Promised, true),
    (Part::Refused, true),
    (Part::Next, false),
];

/// The sections of a paper after its first lines, with their parts.
pub(super) const SECTIONS: &[(&str, &[Part])] = &[
    (
        "contact",
        &[Part::Name, Part::SafeContact, Part::Language, Part::Next],
    ),
    ("safety", &[Part::Danger, Part::Risk, Part::Needs]),
    (
        "person",
        &[Part::Age, Part::Nationality, Part::Documents, Part::Host],
    ),
    ("facts", &[Part::Forms, Part::Words, Part::Indicators]),
    (
        "return",
        &[Part::ReturnWish, Part::ReturnRisks, Part::Reception],
    ),
    (
        "course",
        &[
            Part::Opened,
            Part::State,
            Part::Done,
            Part::Open,
            Part::Referred,
            Part::Promised,
            Part::Refused,
        ],
    ),
    ("notes", &[Part::Notes]),
];

/// The first lines: who writes to whom and asks for what.
pub(super) const FIRST: &[Part] = &[Part::To, Part::From, Part::Backup, Part::Asked];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_part_has_its_place_once() {
        let placed = FIRST
            .iter()
            .chain(SECTIONS.iter().flat_map(|(_, parts)| parts.iter()));
        let mut seen = BTreeSet::new();
        for part in placed {
            assert!(seen.insert(*part), "{part:?} stands twice");
        }
        // The reference stands in the head, the agreement in a section of its own.
        seen.extend([Part::Reference, Part::Agreement]);
        assert_eq!(seen.len(), Part::NAMES.len());
    }
}
