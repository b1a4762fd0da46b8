//! Search in the officer's own cases. It reads the tables; nothing about a case is in any index.

use super::CaseId;
use crate::database::fold;
use crate::{Vault, VaultError};
use std::collections::BTreeSet;

/// Cases in which a folded word stands somewhere.
const CASES_WITH: &str = "
    SELECT id FROM case_file WHERE instr(fold(reference || char(10) || name || char(10) || label || char(10) ||
      safe_contact || char(10) || keep_reason), ?1)
    UNION SELECT case_id FROM note WHERE instr(fold(text), ?1)
    UNION SELECT case_id FROM plan_step WHERE instr(fold(note || char(10) || who || char(10) || reason), ?1)
    UNION SELECT case_id FROM consent WHERE instr(fold(purpose || char(10) || how), ?1)
    UNION SELECT case_id FROM checklist_run WHERE id IN
      (SELECT run_id FROM answer WHERE instr(fold(note), ?1)
        OR (value NOT IN ('yes', 'no', 'unclear', 'not-asked') AND instr(fold(value), ?1)))";

impl Vault {
    /// Cases in which every word of the query stands somewhere, in any script, by parts of words, whatever the case and
    /// accents. Last changed first. Everything that is typed is text; an empty query finds nothing.
    pub fn search_cases(&self, query: &str) -> Result<Vec<CaseId>, VaultError> {
        let mut found: Option<BTreeSet<CaseId>> = None;
        let mut statement = self.connection.prepare_cached(CASES_WITH)?;
        for word in query
            .split_whitespace()
            .map(fold)
            .filter(|word| !word.is_empty())
        {
            let cases = statement
                .query_map([word], |row| row.get(0))?
                .collect::<Result<BTreeSet<CaseId>, _>>()?;
            found = Some(match found {
                None => cases,
                Some(found) => found.intersection(&cases).copied().collect(),
            });
        }
        let found = found.unwrap_or_default();
        let mut ordered = self
            .connection
            .prepare_cached("SELECT id FROM case_file ORDER BY changed DESC, id DESC")?;
        let ids = ordered.query_map([], |row| row.get::<_, CaseId>(0))?;
        Ok(ids
            .filter(|id| id.as_ref().map_or(true, |id| found.contains(id)))
            .collect::<Result<_, _>>()?)
    }
}
