//! What goes to the screen. Made for what a screen shows, not for what the crates below store.
//!
//! Every type here is plain data with a stable shape; the TypeScript twins are generated from it.

mod cases;
mod checklist;
mod contacts;
mod handbook;
mod handover;
mod letters;
mod numbers;
mod opening;
mod page;
mod papers;
mod plan;
mod reminders;
mod search;
mod situation;
mod vault;

pub use cases::{
    CaseInput, CaseRow, CaseView, CasesView, ConsentInput, ConsentView, ErasureView, RunRow,
    TimelineEntry,
};
pub use checklist::{
    AlertView, AnswerInput, AnswerView, AskedView, AssessedPart, AssessmentView, ChecklistCard,
    ComparisonView, GroupView, OfferView, OpenView, OwnQuestionView, ProgressView, QuestionView,
    RunState, RunView, RunningView, SectionLink, SignView,
};
pub use contacts::{
    ContactGroup, ContactView, ContactsView, CorrectionInput, EmergencyLine, EmergencyView,
    LinkView, LocalView, PhoneView, StatementView,
};
pub use handbook::{CountryView, LanguageView, PageLink, PartView, ProblemView};
pub use handover::{
    ChangeView, ColleagueView, HandoverContents, HandoverPreview, HandoverRequest, KeysView,
    VersionView,
};
pub use letters::{
    GateView, LeftOut, LetterField, LetterLanguage, LetterRequest, LetterSave, LetterView,
    SheetBlock, SheetLine, SheetView,
};
pub use numbers::{NumberCell, NumbersRequest, NumbersRow, NumbersTable, NumbersView, NumbersYear};
pub use opening::{Bookmark, LastRead, Notice, Opening, Settings, Theme};
pub use page::{
    CompareRow, CompareView, FormView, PageView, Review, SourceView, TermView, TocItem,
    TranslationState, TranslationView,
};
pub use papers::{PaperKind, PaperRequest, PaperText, SavedPaper};
pub use plan::{
    DueView, FactsInput, PathwayCard, PlanContacts, PlanPhase, PlanStepInput, PlanStepView,
    PlanView,
};
pub use reminders::{ReminderView, RemindersView};
pub use search::{
    HitView, MarkedText, SearchQuery, SearchState, SearchView, TallyView, TranslationOfWords,
};
pub use situation::{Phrase, SignGroup, SituationView, Step, Tone};
pub use vault::{CopyView, OpenProfileView, ProfileView, RecoveryView, StrengthView, VaultView};
