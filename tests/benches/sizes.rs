//! How large the program is, alone and as it is installed.

use crate::built;
use crate::table::{Row, Unit};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn measure() -> Result<Vec<Row>> {
    let program = built("diplomatic-handbook");
    let mut rows = vec![
        megabytes("program: size", bytes(&program)?)
            .remark("release build, stripped, interface inside"),
    ];
    let Some(package) = package()? else {
        rows.push(Row::missing("package (.deb): size", "no package was built"));
        return Ok(rows);
    };
    let name = package
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    rows.push(
        megabytes("package (.deb): size", bytes(&package)?)
            .target("< 25 MB")
            .remark(name),
    );
    rows.push(match installed_kilobytes(&package) {
        Ok(kilobytes) => megabytes("package (.deb): installed", kilobytes * 1024)
            .remark("program, handbook, index, icons; as dpkg tells it"),
        Err(error) => Row::missing("package (.deb): installed", format!("{error:#}")),
    });
    Ok(rows)
}

fn megabytes(what: &str, bytes: u64) -> Row {
    Row::counted(what, bytes as f64 / 1e6, Unit::Megabytes)
}

fn bytes(file: &Path) -> Result<u64> {
    let metadata =
        std::fs::metadata(file).with_context(|| format!("{} is missing", file.display()))?;
    Ok(metadata.len())
}

/// The newest package that lies there; older versions may lie beside it.
fn package() -> Result<Option<PathBuf>> {
    let Ok(folder) = std::fs::read_dir(built("bundle/deb")) else {
        return Ok(None);
    };
    let mut packages = Vec::new();
    for entry in folder {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            packages.push((path.metadata()?.modified()?, path));
        }
    }
    Ok(packages.into_iter().max().map(|(_, path)| path))
}

fn installed_kilobytes(package: &Path) -> Result<u64> {
    let told = Command::new("dpkg-deb")
        .arg("--field")
        .arg(package)
        .arg("Installed-Size")
        .output()?;
    let told = String::from_utf8(told.stdout)?;
    told.trim()
        .parse()
        .context("the package does not tell its installed size")
}
