//! `handbook contacts`: the directory of a country as the window shows it, with the state of each source.

use crate::{explain, output, start_with};
use app::view::{ContactView, ContactsView, LocalView, PhoneView, StatementView};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Two letters, for example lv; eu for bodies across borders.
    country: String,
    /// Folder of an officer's choices: shows their local corrections too.
    #[arg(long, value_name = "DIR", env = "DIPLOMATIC_HANDBOOK_DATA")]
    data: Option<PathBuf>,
}

pub(crate) fn run(folder: &Path, arguments: &Arguments, as_json: bool) -> anyhow::Result<ExitCode> {
    let data = arguments.data.clone().unwrap_or_default();
    let app = start_with(folder, None, data);
    let iso2 = arguments.country.to_lowercase();
    let view = app.contacts(&iso2).map_err(explain)?;
    for notice in app.open().map_err(explain)?.notices {
        if notice.code != app::ErrorCode::IndexRebuilt {
            output::complain(&format!("{:?}: {:?}", notice.code, notice.details));
        }
    }
    if as_json {
        output::json(&view)?;
    } else {
        print(&view);
    }
    Ok(ExitCode::SUCCESS)
}

fn print(view: &ContactsView) {
    let country = &view.country;
    let code = &country.calling_code;
    output::say(&format!("{} ({}) {code}", country.name, country.own_name));
    output::say(&format!("Put together on {}", view.checked_on));
    for statement in &view.statements {
        print_statement(statement);
    }
    for group in &view.groups {
        output::say("");
        output::say(&group.id);
        if group.contacts.is_empty() {
            output::say("  (not established)");
        }
        for contact in &group.contacts {
            print_contact(contact);
        }
    }
    if !view.gone.is_empty() {
        output::say("");
        output::say("Local corrections without an official entry");
        for local in &view.gone {
            output::say(&format!("  {}", local.name));
            print_local(local);
        }
    }
    if !view.missing.is_empty() {
        output::say("");
        output::say("Could not be established");
        for line in &view.missing {
            output::say(&format!("  - {line}"));
        }
    }
}

fn print_statement(statement: &StatementView) {
    output::say("");
    let state = state(&statement.as_of, &statement.confidence, statement.old);
    output::say(&format!("{} {state}", statement.id));
    // Only a period has a length and a legal basis of its own; what is missing of it is said.
    let timed = matches!(
        statement.id.as_str(),
        "recovery-reflection" | "residence-permit"
    );
    for (label, text, wanted) in [
        ("", &statement.short, timed),
        ("who: ", &statement.who, statement.id != "nrm"),
        ("legal basis: ", &statement.legal_basis, timed),
        ("", &statement.text, false),
        ("source: ", &statement.source, true),
    ] {
        match text.as_str() {
            "" if wanted => output::say(&format!("  {label}(not established)")),
            "" => {}
            text => output::say(&format!("  {label}{text}")),
        }
    }
}

fn print_contact(contact: &ContactView) {
    let own = contact.local.iter().any(|local| local.own);
    let mark = match own {
        true => format!("[local, {}]", contact.as_of),
        false => state(&contact.as_of, &contact.confidence, contact.old),
    };
    output::say(&format!("  {} {mark}", contact.name));
    for (label, text) in [
        ("", &contact.role),
        ("hours: ", &contact.hours),
        ("languages: ", &contact.languages),
        ("note: ", &contact.note),
        ("source: ", &contact.source),
    ] {
        if !text.is_empty() {
            output::say(&format!("    {label}{text}"));
        }
    }
    for phone in &contact.phones {
        print_phone(phone, own);
    }
    for address in contact.emails.iter().chain(&contact.webs) {
        output::say(&format!("    {}", address.value));
    }
    for local in contact.local.iter().filter(|local| !local.own) {
        print_local(local);
    }
}

fn print_phone(phone: &PhoneView, own: bool) {
    let reach = match (phone.from_abroad.as_str(), phone.e164.as_str()) {
        ("no", _) => "inside the country only".to_owned(),
        ("yes", e164) if !e164.is_empty() => format!("from abroad {e164}"),
        _ => "not known from abroad".to_owned(),
    };
    let state = match own {
        true => String::new(),
        false => state(&phone.as_of, &phone.confidence, phone.old),
    };
    output::say(&format!("    {}  {reach} {state}", phone.display));
    for local in &phone.local {
        print_local(local);
    }
}

fn print_local(local: &LocalView) {
    let mut parts = vec![format!("local, {}", local.written)];
    for (label, text) in [
        ("about ", &local.about),
        ("number ", &local.number),
        ("hours ", &local.hours),
        ("called on ", &local.called_on),
        ("", &local.answers),
        ("", &local.note),
    ] {
        if !text.is_empty() {
            parts.push(format!("{label}{text}"));
        }
    }
    match local.official.as_str() {
        "changed" => parts.push("the official entry has changed since".to_owned()),
        "gone" => parts.push("the official entry is gone".to_owned()),
        _ => {}
    }
    output::say(&format!("    > {}", parts.join("; ")));
}

/// When the source is from, and whether it can be relied upon.
fn state(as_of: &str, confidence: &str, old: bool) -> String {
    let word = match (old, confidence) {
        (true, _) => "old",
        (false, "high") => "checked",
        (false, _) => "unconfirmed",
    };
    format!("[{as_of}: {word}]")
}
