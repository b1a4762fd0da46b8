//! Colleagues at other posts, and the keys that an officer encrypts for.

use super::ColleagueId;
use crate::{Timestamp, Vault, VaultError};
use rusqlite::{OptionalExtension, params};
use zeroize::Zeroizing;

/// Where the own secret key stands in the table of single values.
const OWN: &str = "handover-key";

/// Somebody to whom cases are handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// In this vault.
    pub id: ColleagueId,
    /// How the officer calls them.
    pub name: String,
    /// Their public key.
    pub key: String,
    /// When it was written down.
    pub added: Timestamp,
}

impl Vault {
    /// The colleagues, by name.
    pub fn colleagues(&self) -> Result<Vec<Colleague>, VaultError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, name, key, added FROM colleague ORDER BY name, id")?;
        let colleagues = statement.query_map([], |row| {
            Ok(Colleague {
                id: row.get("id")?,
                name: row.get("name")?,
                key: row.get("key")?,
                added: row.get("added")?,
            })
        })?;
        Ok(colleagues.collect::<Result<_, _>>()?)
    }

    /// Writes down a colleague's key; of one that is there, the name.
    pub fn add_colleague(
        &mut self,
        name: &str,
        key: &str,
        now: Timestamp,
    ) -> Result<(), VaultError> {
        self.write(now, |change| {
            change.transaction.execute(
                "INSERT INTO colleague (name, key, added) VALUES (?1, ?2, ?3) \
                 ON CONFLICT (key) DO UPDATE SET name = excluded.name",
                params![name, key, change.now],
            )?;
            Ok(())
        })
    }

    /// Removes a colleague.
    pub fn remove_colleague(&mut self, id: ColleagueId, now: Timestamp) -> Result<(), VaultError> {
        self.write(now, |change| {
            change
                .transaction
                .execute("DELETE FROM colleague WHERE id = ?1", [id])?;
            Ok(())
        })
    }

    /// The secret key of this profile, if one was made.
    pub fn own_key(&self) -> Result<Option<Zeroizing<String>>, VaultError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
        Ok(statement
            .query_row([OWN], |row| Ok(Zeroizing::new(row.get(0)?)))
            .optional()?)
    }

    /// Keeps the secret key of this profile. One that is there stays: files may be on their way that only it opens.
    pub fn keep_own_key(&mut self, key: &str, now: Timestamp) -> Result<(), VaultError> {
        self.write(now, |change| {
            change.transaction.execute(
                "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                [OWN, key],
            )?;
            Ok(())
        })
    }
}
