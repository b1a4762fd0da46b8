//! The one list of what the window may ask. Each command is one to three lines and calls `app`.

mod cases;
mod checklists;
mod contacts;
mod handbook;
mod handover;
mod papers;
mod plan;
mod search;
mod settings;
mod vault;
mod window;

use tauri::Wry;
use tauri_specta::{Builder, collect_commands};

/// The commands, with the types from which the TypeScript bindings are generated.
pub(crate) fn builder() -> Builder<Wry> {
    // One TypeScript type each: what goes out and what comes back have the same shape here.
    Builder::<Wry>::new()
        .disable_serde_phases()
        .commands(collect_commands![
            handbook::open,
            handbook::outline,
            handbook::read_page,
            handbook::compare_page,
            handbook::read_situation,
            search::search,
            contacts::emergency,
            contacts::contacts,
            contacts::correct_contact,
            contacts::remove_correction,
            contacts::undo_correction,
            handbook::problems,
            settings::change_settings,
            checklists::checklists,
            checklists::start_quick,
            checklists::forget_quick,
            checklists::keep_quick,
            checklists::start_run,
            checklists::run,
            checklists::answer,
            checklists::undo_answer,
            checklists::finish_run,
            checklists::compare_runs,
            checklists::add_own_question,
            checklists::remove_own_question,
            vault::vault,
            vault::pulse,
            vault::passphrase_strength,
            vault::suggest_passphrase,
            vault::create_profile,
            vault::confirm_recovery,
            vault::unlock,
            vault::recover,
            vault::lock,
            vault::change_passphrase,
            vault::renew_recovery,
            vault::rename_profile,
            vault::erase_profile,
            vault::copies,
            vault::make_copy,
            vault::restore_copy,
            cases::cases,
            cases::search_cases,
            cases::add_case,
            cases::case_file,
            cases::change_case,
            cases::set_case_state,
            cases::add_note,
            cases::change_note,
            cases::remove_note,
            cases::add_consent,
            cases::withdraw_consent,
            cases::erase_case,
            cases::undo_case,
            cases::reminders,
            cases::numbers,
            cases::save_numbers,
            plan::plan,
            plan::plan_from,
            plan::record_step,
            papers::save_paper,
            papers::paper_text,
            papers::letter,
            papers::save_letter,
            handover::keys,
            handover::add_colleague,
            handover::remove_colleague,
            handover::fingerprint,
            handover::handover_contents,
            handover::hand_over,
            handover::open_handover,
            handover::take_over,
            handover::forget_handover,
            handover::settle,
            window::cover_window,
            window::set_zoom,
            window::toggle_fullscreen,
            window::print_window,
            window::forget_copy,
        ])
}
