//! What people do in the window. A scenario is an `async fn` that gets an empty stage; its name in the list is a sentence.

mod walk;

use crate::runner::Scenario;

/// A line of the list: the name, and the function that plays it.
macro_rules! scenario {
    ($name:literal, $($play:ident)::+) => {
        Scenario { name: $name, play: |stage| Box::pin($($play)::+(stage)) }
    };
}

/// All scenarios in the order in which they are played.
pub(crate) const ALL: &[Scenario] = &[scenario!("walk", walk::from_the_start_page_through_a_search_to_a_page)];
