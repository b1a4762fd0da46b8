//! What officers type: words of the counter, whole questions, slips of the finger, other languages.

/// A question, letter by letter, and the language of the program in which it is asked.
pub(crate) struct Typed {
    pub(crate) lang: &'static str,
    pub(crate) text: &'static str,
}

const fn en(text: &'static str) -> Typed {
    Typed { lang: "en", text }
}

const fn sv(text: &'static str) -> Typed {
    Typed { lang: "sv", text }
}

const fn uk(text: &'static str) -> Typed {
    Typed { lang: "uk", text }
}

pub(crate) const QUERIES: &[Typed] = &[
    en("lost passport"),
    en("passport kept by employer"),
    en("visa interview"),
    en("immediate danger"),
    en("emergency number latvia"),
    en("child alone at the airport"),
    en("debt bondage"),
    en("forced begging"),
    en("interpreter"),
    en("reflection period"),
    en("who to call at night"),
    en("recruitment fee"),
    en("domestic worker"),
    en("sham marriage"),
    en("consent"),
    en("confidentiality"),
    en("first words"),
    en("how to ask about debt"),
    en("signs of control"),
    en("national in detention"),
    en("residence permit"),
    en("hotline sweden"),
    en("what should I not say"),
    en("\"do no harm\""),
    // Slips.
    en("pasport"),
    en("traficking"),
    en("interpretor"),
    en("emergancy nubmer"),
    en("recruitmnt"),
    en("identifcation"),
    en("exploitaton"),
    // Readers of the two other languages of the first pages.
    sv("människohandel"),
    sv("tvångsarbete"),
    sv("omedelbar fara"),
    sv("passet är borta"),
    uk("торгівля людьми"),
    uk("паспорт забрали"),
    uk("негайна небезпека"),
    uk("гаряча лінія"),
    // Words of languages that the handbook does not have yet.
    en("cilvēktirdzniecība"),
    en("handel ludźmi"),
    en("Menschenhandel"),
];
