//! Writes `ui/src/lib/i18n/messages.ts` and `languages.ts` from `locales/`.
//! With `--check` it writes nothing and fails when one of them is stale.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use i18n::locales::read_locales;
use i18n::{generate_languages, generate_typescript};

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let check = match env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err("the only argument is --check".into()),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let folder = root.join("ui/src/lib/i18n");
    let files = read_locales(&root.join("locales"))?;
    let mut stale = false;
    for (name, code) in [
        ("messages.ts", generate_typescript(&files)),
        ("languages.ts", generate_languages()),
    ] {
        let path = folder.join(name);
        if is_current(&path, &code)? {
            continue;
        }
        if check {
            io::Write::write_all(
                &mut io::stderr(),
                format!("ui/src/lib/i18n/{name} is stale: run `cargo run -p i18n --example generate_messages`\n").as_bytes(),
            )?;
            stale = true;
        } else {
            fs::write(&path, code)?;
        }
    }
    Ok(if stale {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Git may have written the file with other line ends on this machine; that is no change.
fn is_current(path: &Path, code: &str) -> io::Result<bool> {
    match fs::read_to_string(path) {
        Ok(written) => Ok(written.replace("\r\n", "\n") == code),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
