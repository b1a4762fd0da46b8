//! What people do in the window. A scenario is an `async fn` that gets an empty stage; its name in the list is a sentence.

mod appearance;
mod barriers;
mod cases;
mod checklists;
mod contacts;
mod dialogs;
mod faults;
mod first_run;
mod handover;
mod keyboard;
mod offline;
mod papers;
mod quick_hide;
mod reading;
mod referral;
mod searching;
mod situation;
mod vault;
mod walk;

use crate::runner::Scenario;

/// A line of the list: the function that plays, whose path is also the name.
macro_rules! scenarios {
    ($($area:ident::$play:ident,)+) => {
        &[$(Scenario {
            name: concat!(stringify!($area), "::", stringify!($play)),
            play: |stage| Box::pin($area::$play(stage)),
        }),+]
    };
}

/// All scenarios in the order in which they are played.
pub(crate) const ALL: &[Scenario] = scenarios![
    walk::from_the_start_page_through_a_search_to_a_page,
    first_run::the_first_run_asks_three_things_and_keeps_them,
    first_run::the_first_run_can_be_skipped_and_made_up_for_later,
    situation::two_clicks_lead_from_the_start_page_to_an_indicator,
    situation::digits_open_the_seven_situations,
    referral::a_changed_fact_says_which_steps_came,
    contacts::a_local_correction_by_keyboard_survives_a_restart_and_is_marked,
    contacts::a_number_fills_the_window_and_escape_closes_it,
    searching::a_hit_opens_at_its_section_with_the_words_marked,
    searching::arrow_keys_choose_and_escape_goes_back_to_where_one_was,
    searching::filters_leave_one_kind,
    searching::a_word_that_is_nowhere_gets_advice,
    reading::a_word_is_explained_by_pointing_by_focus_and_by_pressing,
    reading::another_language_shows_the_same_spot,
    reading::two_languages_stand_side_by_side,
    reading::find_on_the_page_counts_and_goes_on,
    reading::a_bookmark_waits_on_the_start_page_of_the_next_day,
    checklists::the_first_screening_is_taken_by_keys_alone,
    checklists::danger_is_said_at_once_with_the_number_and_the_first_step,
    checklists::an_answer_to_a_hidden_question_is_kept_and_counts_again,
    checklists::whoever_is_not_alone_is_shown_first_what_can_be_noticed,
    checklists::a_list_can_be_ticked_and_the_choice_is_remembered,
    checklists::a_quick_check_goes_into_a_case_and_is_compared_with_a_later_one,
    appearance::dark_is_chosen_in_the_settings_and_kept,
    appearance::at_twice_the_size_everything_still_fits,
    appearance::a_language_from_right_to_left_mirrors_the_frame,
    vault::a_profile_is_set_up_by_keyboard_with_its_code_on_paper,
    vault::a_wrong_passphrase_opens_nothing_and_says_so,
    vault::a_lock_above_a_dialog_loses_nothing_that_was_typed,
    vault::a_forgotten_passphrase_is_replaced_with_the_code,
    vault::whoever_goes_away_finds_it_locked_and_nothing_lost,
    vault::what_is_copied_from_a_case_does_not_stay_on_the_clipboard,
    cases::a_note_and_an_answer_are_there_after_a_kill,
    handover::a_case_goes_to_another_profile_and_back_and_what_both_changed_is_shown,
    cases::a_case_and_a_profile_are_erased_for_good,
    cases::nothing_of_a_case_is_written_in_the_open,
    papers::a_result_becomes_a_letter_in_latvian_by_keys_alone,
    papers::no_letter_is_saved_before_agreement_and_danger_is_confirmed_with_one_press,
    cases::reminders_say_nothing_while_locked_and_only_how_many_outside_of_cases,
    cases::facts_of_a_plan_go_into_a_new_case_after_unlocking,
    cases::numbers_hide_what_is_small,
    dialogs::have_no_barrier_in_light,
    dialogs::have_no_barrier_in_dark,
    dialogs::have_no_barrier_from_right_to_left_at_twice_the_size,
    dialogs::have_no_barrier_in_ukrainian,
    dialogs::a_new_profile_does_not_land_on_the_case_of_somebody_else,
    quick_hide::shift_three_times_covers_at_once,
    quick_hide::a_dialog_is_covered_too_and_is_there_afterwards,
    quick_hide::the_button_is_the_first_stop_of_the_keyboard,
    keyboard::tab_goes_round_every_screen_and_the_focus_is_always_seen,
    keyboard::everything_that_matters_is_reached_without_a_mouse,
    barriers::light,
    barriers::dark,
    barriers::contrast,
    barriers::right_to_left,
    offline::the_window_opens_in_a_network_without_interfaces,
    offline::a_whole_walk_needs_no_network,
    offline::no_internet_socket_is_opened,
    offline::searching_and_reading_open_no_socket_but_that_of_the_driver,
    faults::a_spoilt_settings_file_is_said_and_kept,
    faults::a_missing_handbook_is_said_in_words,
    faults::a_full_disk_is_said_and_the_choice_holds,
];
