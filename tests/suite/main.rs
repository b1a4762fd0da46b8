//! Tests across crates that need no window.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // A test that cannot go on has failed.

mod bad_input;
mod case_work;
mod checklists;
mod codes;
mod contacts;
mod content_cases;
mod handbook;
mod numbers;
mod offline;
mod pathways;
mod relevance;
mod reminders;
mod situations;
