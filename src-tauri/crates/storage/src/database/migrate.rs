//! Numbered changes of the schema. A released one is never edited; the next one is added.

use crate::OpenError;
use rusqlite::{Connection, TransactionBehavior};

/// Position plus one is the version that a file leads to.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/001_first.sql"),
    include_str!("../migrations/002_handover.sql"),
    include_str!("../migrations/003_outcome.sql"),
];

/// The schema that this program writes.
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// Brings a database to [`SCHEMA_VERSION`], all in one transaction. `keep` is called before an existing one is changed.
pub(super) fn migrate(
    connection: &mut Connection,
    keep: impl FnOnce(&Connection) -> Result<(), OpenError>,
) -> Result<(), OpenError> {
    migrate_by(connection, MIGRATIONS, keep)
}

fn migrate_by(
    connection: &mut Connection,
    migrations: &[&str],
    keep: impl FnOnce(&Connection) -> Result<(), OpenError>,
) -> Result<(), OpenError> {
    let known = migrations.len() as u32;
    let found = version(connection)?;
    if found > known {
        return Err(OpenError::TooNew { found, known });
    }
    if found == known {
        return Ok(());
    }
    if found > 0 {
        keep(connection)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in &migrations[found as usize..] {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    Ok(transaction.commit()?)
}

/// The version that a database says it has.
pub(crate) fn version(connection: &Connection) -> Result<u32, OpenError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests;
