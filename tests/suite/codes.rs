//! Every code that reaches the screen has its two messages in every language that has messages.

use app::ErrorCode;
use content::Code;
use i18n::locales::{check, read_locales};
use tests::root;

fn ids(lang: &str) -> String {
    let folder = root().join("locales").join(lang);
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    files
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect::<Vec<_>>()
        .join("\n")
}

fn defines(messages: &str, id: &str) -> bool {
    messages.lines().any(|line| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

#[test]
fn every_error_and_every_problem_says_what_happened_and_what_to_do() {
    let errors = ErrorCode::ALL.iter().map(|code| {
        let code = serde_json::to_value(code).unwrap();
        format!("errors-{}", code.as_str().unwrap())
    });
    let problems = Code::ALL
        .iter()
        .map(|code| format!("problems-{}", code.as_str()));
    let wanted: Vec<String> = errors.chain(problems).collect();
    assert!(wanted.len() > 35);
    let languages = i18n::languages()
        .iter()
        .filter(|language| language.has_messages);
    for language in languages {
        let messages = ids(&language.code);
        for id in &wanted {
            for id in [id.clone(), format!("{id}-advice")] {
                assert!(
                    defines(&messages, &id),
                    "{id} is missing in {}",
                    language.code
                );
            }
        }
    }
}

#[test]
fn no_message_is_missing_or_wrong_in_any_language() {
    let report = check(&read_locales(&root().join("locales")).unwrap());
    let problems: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
    for language in report.coverage {
        assert_eq!(
            language.missing,
            Vec::<String>::new(),
            "{}",
            language.language
        );
    }
}
