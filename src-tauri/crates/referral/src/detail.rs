//! Need to know: which papers there are at which level of detail, what each is about, and what each
//! level may know. The one place where this is decided; whoever makes a paper asks [`contents`].

use crate::pathway::{Paper, Receiver};
use crate::words::words;

words! {
    /// Who is to read a paper, and so how much it says.
    Level {
        /// The officer's own file: everything.
        OwnFile "own-file",
        /// Who decides within the mission: what is done and needed, nothing that tells who the person is.
        Superior "superior",
        /// Who helps: what help needs.
        ServiceProvider "service-provider",
        /// Who protects and investigates: risk and facts; the person is reached through the sender.
        Police "police",
        /// Counting: nothing that leads back to a case.
        Statistics "statistics",
    }
}

words! {
    /// What can stand on a paper.
    Part {
        /// Number of the case.
        Reference "reference",
        /// Whom it goes to.
        To "to",
        /// Who sends it, with a number.
        From "from",
        /// Who can be asked instead.
        Backup "backup",
        /// What the person agreed to, or why it is passed on without.
        Agreement "agreement",
        /// What the receiver is asked to do.
        Asked "asked",
        /// The person's name.
        Name "name",
        /// How the person can be reached without harm.
        SafeContact "safe-contact",
        /// Language and interpreter.
        Language "language",
        /// What is needed now: care, medicine, a bed.
        Needs "needs",
        /// Whether there is danger now, and whether the person is held.
        Danger "danger",
        /// Who or what is dangerous, and how that is known.
        Risk "risk",
        /// Adult or child.
        Age "age",
        /// Nationality and state of origin.
        Nationality "nationality",
        /// Papers that the person has, or that somebody else keeps.
        Documents "documents",
        /// State where the person is.
        Host "host",
        /// Possible kinds of exploitation.
        Forms "forms",
        /// What the person said, in their words.
        Words "words",
        /// Signs by name.
        Indicators "indicators",
        /// Whether the person wishes to return.
        ReturnWish "return-wish",
        /// What speaks against a return or must be arranged before.
        ReturnRisks "return-risks",
        /// Who meets the person where.
        Reception "reception",
        /// Notes of the officer.
        Notes "notes",
        /// What was done.
        Done "done",
        /// What is still to do.
        Open "open",
        /// Who has received personal data so far.
        Referred "referred",
        /// What the person was promised.
        Promised "promised",
        /// What the person or somebody else refused.
        Refused "refused",
        /// The next appointment.
        Next "next",
        /// When the case was opened; for counting the year alone.
        Opened "opened",
        /// Whether the case is open or closed.
        State "state",
    }
}

words! {
    /// Why something is left out.
    Why {
        /// It would tell who the person is.
        Identifies "identifies",
        /// It is told by telephone to the one who will help, never in writing.
        ByTelephone "by-telephone",
        /// The receiver reaches the person through the sender.
        ThroughSender "through-sender",
        /// Health is for those who care for it.
        Health "health",
        /// Their task does not need it.
        NotNeeded "not-needed",
        /// It is the officer's own working paper.
        OwnWork "own-work",
    }
}

/// What stands on a paper and what does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Parts, in order.
    pub parts: Vec<Part>,
    /// What the paper would be about, but this level may not know.
    pub left_out: Vec<(Part, Why)>,
}

/// The levels of a paper, the usual one first.
pub fn levels(paper: Paper) -> &'static [Level] {
    use Level::{OwnFile, Police, ServiceProvider, Statistics, Superior};
    match paper {
        Paper::ReferralLetter => &[ServiceProvider, Police, Superior, OwnFile],
        Paper::CaseSummary => &[OwnFile, Superior, ServiceProvider, Police, Statistics],
        Paper::HandoverNote => &[ServiceProvider, Police, Superior, OwnFile],
        // In the own file it is the call without a name, which asks for advice.
        Paper::PhoneScript => &[OwnFile, ServiceProvider, Police],
        Paper::ReturnRisk => &[OwnFile, Superior, ServiceProvider, Police],
    }
}

impl Level {
    /// Who can receive a paper of this level. None: it does not leave the mission, or names nobody, so
    /// there is nobody whose consent could be asked for. The family gets no papers: they hear from the person.
    pub fn receivers(self) -> &'static [Receiver] {
        use Receiver as To;
        match self {
            Self::OwnFile | Self::Superior | Self::Statistics => &[],
            Self::ServiceProvider => &[
                To::ServiceProvider,
                To::ChildProtection,
                To::Authority,
                To::Iom,
                To::Lawyer,
                To::Ministry,
                To::OtherMission,
            ],
            Self::Police => &[To::Police, To::Authority],
        }
    }
}

/// What stands on a paper of this level; `None` where there is no such paper.
pub fn contents(paper: Paper, level: Level) -> Option<Contents> {
    if !levels(paper).contains(&level) {
        return None;
    }
    let mut contents = Contents::default();
    for (part, known) in NEED_TO_KNOW {
        if !is_about(paper, *part, level) {
            continue;
        }
        match known[level as usize] {
            None => contents.parts.push(*part),
            Some(why) => contents.left_out.push((*part, why)),
        }
    }
    Some(contents)
}

/// What a paper is about, whoever reads it.
fn is_about(paper: Paper, part: Part, level: Level) -> bool {
    use Part as P;
    match part {
        P::ReturnRisks | P::Reception => paper == Paper::ReturnRisk,
        P::ReturnWish => matches!(paper, Paper::ReturnRisk | Paper::CaseSummary),
        P::Asked => !matches!(paper, Paper::CaseSummary | Paper::PhoneScript),
        P::Notes => paper == Paper::CaseSummary,
        P::Opened | P::State | P::Referred => {
            matches!(paper, Paper::CaseSummary | Paper::HandoverNote)
        }
        P::Done | P::Open | P::Promised | P::Refused => {
            matches!(paper, Paper::CaseSummary | Paper::HandoverNote)
        }
        P::Next => paper != Paper::ReturnRisk && !without_a_name(paper, level),
        P::Needs => true,
        P::Words => paper != Paper::ReturnRisk && !without_a_name(paper, level),
        P::Indicators | P::Forms => paper != Paper::ReturnRisk,
        P::Nationality | P::SafeContact | P::Reference | P::Agreement | P::Risk | P::Documents => {
            !without_a_name(paper, level)
        }
        P::Name => paper != Paper::PhoneScript,
        P::To | P::From | P::Backup | P::Language | P::Danger | P::Age | P::Host => true,
    }
}

/// Who asks for advice without a name says nothing that could be traced: not what was told, not who is feared, not
/// when the person comes again. What help is needed stays, because that is what is asked about.
fn without_a_name(paper: Paper, level: Level) -> bool {
    paper == Paper::PhoneScript && level == Level::OwnFile
}

const IN: Option<Why> = None;
const WHO: Option<Why> = Some(Why::Identifies);
const TEL: Option<Why> = Some(Why::ByTelephone);
const VIA: Option<Why> = Some(Why::ThroughSender);
const CARE: Option<Why> = Some(Why::Health);
const NOT: Option<Why> = Some(Why::NotNeeded);
const OWN: Option<Why> = Some(Why::OwnWork);

/// What each level may know, in the order in which it stands on paper: own file, superior, service
/// provider, police, statistics.
const NEED_TO_KNOW: &[(Part, [Option<Why>; 5])] = &[
    (Part::Reference, [IN, IN, IN, IN, WHO]),
    (Part::To, [IN, IN, IN, IN, NOT]),
    (Part::From, [IN, IN, IN, IN, WHO]),
    (Part::Backup, [IN, IN, IN, IN, WHO]),
    (Part::Agreement, [IN, IN, IN, IN, NOT]),
    (Part::Asked, [IN, IN, IN, IN, NOT]),
    (Part::Name, [IN, WHO, TEL, TEL, WHO]),
    (Part::SafeContact, [IN, WHO, IN, VIA, WHO]),
    (Part::Language, [IN, WHO, IN, IN, WHO]),
    (Part::Needs, [IN, CARE, IN, CARE, WHO]),
    (Part::Danger, [IN, IN, IN, IN, NOT]),
    (Part::Risk, [IN, WHO, IN, IN, WHO]),
    (Part::Age, [IN, IN, IN, IN, IN]),
    (Part::Nationality, [IN, WHO, IN, IN, WHO]),
    (Part::Documents, [IN, WHO, IN, IN, WHO]),
    (Part::Host, [IN, IN, IN, IN, IN]),
    (Part::Forms, [IN, IN, IN, IN, IN]),
    (Part::Words, [IN, WHO, IN, IN, WHO]),
    (Part::Indicators, [IN, IN, IN, IN, WHO]),
    (Part::ReturnWish, [IN, IN, IN, NOT, NOT]),
    (Part::ReturnRisks, [IN, IN, IN, IN, WHO]),
    (Part::Reception, [IN, WHO, IN, NOT, WHO]),
    (Part::Notes, [IN, OWN, OWN, OWN, OWN]),
    (Part::Done, [IN, IN, IN, NOT, WHO]),
    (Part::Open, [IN, IN, IN, NOT, NOT]),
    (Part::Referred, [IN, IN, NOT, NOT, IN]),
    (Part::Promised, [IN, WHO, IN, NOT, WHO]),
    (Part::Refused, [IN, WHO, IN, NOT, WHO]),
    (Part::Next, [IN, WHO, IN, VIA, WHO]),
    (Part::Opened, [IN, IN, IN, NOT, IN]),
    (Part::State, [IN, IN, NOT, NOT, IN]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_stands_once_in_the_table_and_in_its_order() {
        let table: Vec<Part> = NEED_TO_KNOW.iter().map(|(part, _)| *part).collect();
        let all: Vec<Part> = Part::NAMES.iter().map(|(_, part)| *part).collect();
        assert_eq!(table, all);
        assert_eq!(Level::NAMES.len(), NEED_TO_KNOW[0].1.len());
    }

    #[test]
    fn the_own_file_may_know_everything_and_nobody_else_sees_the_name_or_the_notes() {
        for (part, known) in NEED_TO_KNOW {
            assert_eq!(known[Level::OwnFile as usize], IN, "{part:?}");
        }
        for (_, paper) in Paper::NAMES {
            for level in levels(*paper).iter().filter(|one| **one != Level::OwnFile) {
                let parts = contents(*paper, *level).unwrap_or_default().parts;
                for part in [Part::Name, Part::Notes] {
                    assert!(
                        !parts.contains(&part),
                        "{part:?} on {paper:?} for {level:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn levels_without_a_receiver_tell_nobody_who_the_person_is() {
        // The gate does not stand before these papers, so this is what makes that right.
        let telling = [
            Part::Name,
            Part::SafeContact,
            Part::Language,
            Part::Risk,
            Part::Nationality,
            Part::Documents,
            Part::Words,
            Part::Reception,
            Part::Next,
            Part::Promised,
        ];
        for level in [Level::Superior, Level::Statistics] {
            assert!(level.receivers().is_empty());
            for (_, paper) in Paper::NAMES {
                let Some(contents) = contents(*paper, level) else {
                    continue;
                };
                for part in telling {
                    assert!(!contents.parts.contains(&part), "{part:?} on {paper:?}");
                }
            }
        }
        let counted = contents(Paper::CaseSummary, Level::Statistics).unwrap_or_default();
        use Part::{Age, Forms, Host, Opened, Referred, State};
        assert_eq!(counted.parts, [Age, Host, Forms, Referred, Opened, State]);
    }

    #[test]
    fn a_call_without_a_name_says_nothing_that_could_be_traced() {
        let script = contents(Paper::PhoneScript, Level::OwnFile).unwrap_or_default();
        for part in [
            Part::Name,
            Part::Nationality,
            Part::SafeContact,
            Part::Reference,
            Part::Risk,
            Part::Documents,
            Part::Words,
            Part::Next,
        ] {
            assert!(!script.parts.contains(&part), "{part:?}");
        }
    }

    #[test]
    fn a_paper_has_a_level_for_every_receiver_but_the_family_and_another_post() {
        // Another post of the own service gets the case itself, in a file of its own.
        let none = [Receiver::Family, Receiver::OtherPost];
        for (name, receiver) in Receiver::NAMES {
            let mut levels = Level::NAMES.iter();
            let reached = levels.any(|(_, level)| level.receivers().contains(receiver));
            assert_eq!(reached, !none.contains(receiver), "{name}");
        }
    }
}
