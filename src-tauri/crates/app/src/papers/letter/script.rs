//! The telephone script: what to say, what to ask, what to write down. Nothing that is not to be said
//! stands on it, so that nobody reads it out by mistake.

use super::compose::Writer;
use referral::Part;
use report::{Block, Fact, Mark};

/// Parts that are said on the telephone.
const SAID: [Part; 11] = [
    Part::Reference,
    Part::Age,
    Part::Nationality,
    Part::Host,
    Part::Danger,
    Part::Forms,
    Part::Language,
    Part::Needs,
    Part::Risk,
    Part::SafeContact,
    Part::Next,
];

/// Whether the officer can type this part for a script.
pub(super) fn takes(part: Part) -> bool {
    SAID.contains(&part) || matches!(part, Part::To | Part::From)
}

/// The blocks of the script.
pub(super) fn script(writer: &Writer<'_>) -> Vec<Block> {
    let letter = writer.letter;
    let words = &letter.words;
    let from = match writer.said(Part::From) {
        empty if empty.is_empty() => "…".to_owned(),
        from => from,
    };
    let standing = match (letter.receiver, letter.gate.reason) {
        (None, _) => "script-anonymous",
        (Some(_), Some(_)) => "script-without",
        (Some(_), None) => "script-agreed",
    };
    let greeting = words.filled("script-greeting", &[("from", &from)]);
    let mut called: Vec<Fact> = writer.fact(Part::To).into_iter().collect();
    called.extend(writer.numbers());
    let mut blocks = match called.is_empty() {
        true => Vec::new(),
        false => vec![Block::Facts(called)],
    };
    blocks.push(Block::Say(vec![
        Block::paragraph(greeting),
        Block::paragraph(words.word(standing)),
    ]));
    blocks.push(Block::heading(1, words.word("script-say")));
    let said = SAID.iter().flat_map(|part| match part {
        Part::Reference => {
            let own = words.word("script-write-own");
            let reference = Fact::new(own, letter.known.case.reference.clone());
            vec![writer.has(*part).then_some(reference)]
        }
        Part::Nationality if writer.has(*part) => vec![writer.fact(*part), writer.origin()],
        part => vec![writer.fact(*part)],
    });
    blocks.push(Block::Facts(said.flatten().collect()));
    if letter.receiver.is_some() {
        blocks.push(Block::paragraph(words.word("script-name")));
    }
    blocks.push(Block::heading(1, words.word("script-ask")));
    blocks.push(Block::List {
        mark: Mark::Bullet,
        items: ["place", "next", "who", "cost"]
            .map(|name| vec![Block::paragraph(words.word(&format!("script-ask-{name}")))])
            .to_vec(),
    });
    blocks.push(Block::Say(vec![Block::paragraph(
        words.word("script-close"),
    )]));
    blocks.push(Block::heading(1, words.word("script-write")));
    // Nothing behind a label leaves a line to write on.
    let lines = ["who", "number", "promised"];
    let lines = lines.map(|name| Fact::new(words.word(&format!("script-write-{name}")), ""));
    blocks.push(Block::Facts(lines.to_vec()));
    blocks
}
