//! What the vault promises, tested from outside. A new test goes to the file of its subject; what all of them need is in
//! `desk`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "a test says what it expects by failing"
)]

mod cases;
mod copying;
mod desk;
mod disk;
mod erasing;
mod handover;
mod old_vaults;
mod opening;
mod power_cut;
mod secrets;
