//! From dimensions or elements to what they come to together.

use super::Finding;
use super::parts::{Part, PartKey, PartState};
use crate::definition::{Dimension, Element};

/// Reads the parts after article 3 of the UN Protocol.
///
/// An adult: exploitation (or a clear plan of it) and at least one means read *strong grounds*. The
/// act is not asked for: who is held in exploitation was at least received or housed by somebody.
/// A child: exploitation or a plan of it is enough, and every single sign is a reason to consult.
/// Anything that counts, one strong sign, or an alert is a reason to consult.
pub(super) fn finding(parts: &[Part], alert: bool, child: bool, intended: bool) -> Finding {
    let counts = |wanted: fn(PartKey) -> bool| {
        parts
            .iter()
            .any(|part| wanted(part.key) && part.state == PartState::Counts)
    };
    let exploited = counts(is_exploitation) || intended;
    let forced = counts(is_means);
    if exploited && (forced || child) {
        return Finding::StrongGrounds;
    }
    let strong = parts.iter().any(|part| part.tally.strong > 0);
    let any_sign = parts.iter().any(|part| !part.signs.is_empty());
    if exploited || counts(|_| true) || strong || alert || (child && any_sign) {
        return Finding::Consult;
    }
    Finding::NoGrounds
}

fn is_exploitation(key: PartKey) -> bool {
    matches!(
        key,
        PartKey::Dimension(Dimension::Exploitation) | PartKey::Element(Element::Purpose)
    )
}

fn is_means(key: PartKey) -> bool {
    match key {
        PartKey::Dimension(dimension) => dimension != Dimension::Exploitation,
        PartKey::Element(element) => element == Element::Means,
        PartKey::Effect(_) => false,
    }
}
