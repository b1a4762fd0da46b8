//! Versions of what two posts may both change. What they mean is known to [`crate::handover`].

use super::{CaseId, ConsentId};
use crate::handover::Item;
use crate::vault::Change;
use crate::{Timestamp, VaultError};
use rusqlite::{Connection, params};

/// Where a version stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// In the row itself, which had this digest when it was last compared.
    Kept(String),
    /// Beside the row: another post has made it meanwhile.
    Rival(String),
    /// Replaced.
    Past,
}

/// A version, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredVersion {
    pub(crate) item: String,
    pub(crate) id: String,
    pub(crate) standing: Standing,
    pub(crate) who: String,
    pub(crate) at: Timestamp,
}

pub(crate) fn versions_inner(
    connection: &Connection,
    case: CaseId,
) -> Result<Vec<StoredVersion>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT item, id, standing, who, at, digest, value FROM version WHERE case_id = ?1 ORDER BY item, id",
    )?;
    let versions = statement.query_map([case], |row| {
        let standing: String = row.get("standing")?;
        Ok(StoredVersion {
            item: row.get("item")?,
            id: row.get("id")?,
            standing: match standing.as_str() {
                "kept" => Standing::Kept(row.get("digest")?),
                "rival" => Standing::Rival(row.get("value")?),
                _ => Standing::Past,
            },
            who: row.get("who")?,
            at: row.get("at")?,
        })
    })?;
    Ok(versions.collect::<Result<_, _>>()?)
}

/// Writes all versions of a case in the place of those that are there.
pub(crate) fn set_versions_inner(
    change: &Change<'_>,
    case: CaseId,
    versions: &[StoredVersion],
) -> Result<(), VaultError> {
    change
        .transaction
        .execute("DELETE FROM version WHERE case_id = ?1", [case])?;
    let mut statement = change.transaction.prepare_cached(
        "INSERT INTO version (case_id, item, id, standing, who, at, digest, value) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for version in versions {
        let (standing, digest, value) = match &version.standing {
            Standing::Kept(digest) => ("kept", digest.as_str(), ""),
            Standing::Rival(value) => ("rival", "", value.as_str()),
            Standing::Past => ("past", "", ""),
        };
        let StoredVersion {
            item, id, who, at, ..
        } = version;
        statement.execute(params![case, item, id, standing, who, at, digest, value])?;
    }
    Ok(())
}

/// Before what rests on a withdrawn consent is deleted: nothing is left of its versions but that they are past.
pub(super) fn forget_resting_on_inner(
    change: &Change<'_>,
    consent: ConsentId,
) -> Result<(), VaultError> {
    change.transaction.execute(
        "UPDATE version SET standing = 'past', who = '', at = 0, digest = '', value = '' WHERE EXISTS ( \
         SELECT 1 FROM note WHERE consent_id = ?1 AND case_id = version.case_id AND item = ?2 || uid \
         UNION ALL SELECT 1 FROM checklist_run WHERE consent_id = ?1 AND case_id = version.case_id \
         AND substr(item, 1, length(?3 || uid || '/')) = ?3 || uid || '/')",
        params![consent, Item::NOTE, Item::ANSWER],
    )?;
    Ok(())
}
