//! Migrations as a table: in order, all or nothing, and to the same end from wherever they start.

use super::*;
use std::cell::Cell;
use std::fs;
use std::path::PathBuf;

fn empty() -> Connection {
    Connection::open_in_memory().unwrap()
}

fn no_copy(_: &Connection) -> Result<(), OpenError> {
    Ok(())
}

/// Everything that SQLite knows of the schema, one statement after another.
fn schema(connection: &Connection) -> String {
    let mut statement = connection
        .prepare("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .unwrap();
    let statements = statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    statements
        .map(Result::unwrap)
        .collect::<Vec<_>>()
        .join("\n\n")
        + "\n"
}

fn fresh() -> String {
    let mut connection = empty();
    migrate(&mut connection, no_copy).unwrap();
    schema(&connection)
}

#[test]
fn the_schema_is_the_one_that_was_reviewed() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/migrations/schema.sql");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, fresh()).unwrap();
    }
    assert_eq!(
        fresh(),
        fs::read_to_string(path).unwrap(),
        "UPDATE=1 writes it anew: read the difference"
    );
}

#[test]
fn every_table_is_strict_and_every_column_but_the_named_ones_has_a_value() {
    let mut connection = empty();
    migrate(&mut connection, no_copy).unwrap();
    let loose: Vec<String> = rows(
        &connection,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
        AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    assert!(loose.is_empty(), "{loose:?}");
    let null = rows(
        &connection,
        "SELECT tables.name || '.' || columns.name FROM pragma_table_list AS tables, \
         pragma_table_info(tables.name) AS columns WHERE tables.schema = 'main' AND tables.strict = 1 \
         AND columns.\"notnull\" = 0 ORDER BY 1",
    );
    assert_eq!(null, ["checklist_run.consent_id", "note.consent_id"]);
}

fn rows(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn the_files_are_numbered_without_gaps_and_each_is_used() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/migrations");
    let mut found: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "schema.sql")
        .collect();
    found.sort();
    assert_eq!(found.len(), MIGRATIONS.len());
    for (at, name) in found.iter().enumerate() {
        assert!(name.starts_with(&format!("{:03}_", at + 1)), "{name}");
    }
}

#[test]
fn an_upgraded_database_equals_a_fresh_one_from_every_version() {
    for version in 1..=MIGRATIONS.len() {
        let mut connection = empty();
        migrate_by(&mut connection, &MIGRATIONS[..version], no_copy).unwrap();
        migrate(&mut connection, no_copy).unwrap();
        assert_eq!(schema(&connection), fresh(), "from version {version}");
    }
}

#[test]
fn a_migration_that_fails_leaves_nothing_behind() {
    let mut connection = empty();
    migrate(&mut connection, no_copy).unwrap();
    let next = [
        MIGRATIONS,
        &["CREATE TABLE half (id INTEGER) STRICT; CREATE TABLE half (id INTEGER) STRICT;"],
    ]
    .concat();
    assert!(migrate_by(&mut connection, &next, no_copy).is_err());
    assert_eq!(schema(&connection), fresh());
    assert_eq!(version(&connection).unwrap(), SCHEMA_VERSION);
}

#[test]
fn a_newer_database_is_refused_as_it_is() {
    let mut connection = empty();
    let next = [MIGRATIONS, &["CREATE TABLE later (id INTEGER) STRICT;"]].concat();
    migrate_by(&mut connection, &next, no_copy).unwrap();
    let before = schema(&connection);
    let refused = migrate(&mut connection, no_copy);
    let newer = SCHEMA_VERSION + 1;
    assert!(
        matches!(refused, Err(OpenError::TooNew { found, known: SCHEMA_VERSION }) if found == newer),
        "{refused:?}"
    );
    assert_eq!(schema(&connection), before);
}

#[test]
fn a_copy_is_kept_before_a_database_is_changed_and_only_then() {
    let kept = Cell::new(0);
    let keep = |_: &Connection| {
        kept.set(kept.get() + 1);
        Ok(())
    };
    let mut connection = empty();
    migrate_by(&mut connection, MIGRATIONS, keep).unwrap();
    migrate_by(&mut connection, MIGRATIONS, keep).unwrap();
    assert_eq!(
        kept.get(),
        0,
        "neither a new one nor one that is up to date"
    );
    let next = [MIGRATIONS, &["CREATE TABLE later (id INTEGER) STRICT;"]].concat();
    migrate_by(&mut connection, &next, keep).unwrap();
    assert_eq!(kept.get(), 1);

    let further = [&next[..], &["CREATE TABLE even_later (id INTEGER) STRICT;"]].concat();
    let refused = migrate_by(&mut connection, &further, |_| Err(OpenError::DiskFull));
    assert!(matches!(refused, Err(OpenError::DiskFull)));
    assert_eq!(
        version(&connection).unwrap(),
        next.len() as u32,
        "without a copy nothing is changed"
    );
}

#[test]
fn events_are_only_added_until_their_case_is_gone() {
    let mut connection = empty();
    migrate(&mut connection, no_copy).unwrap();
    connection
        .execute(
            "INSERT INTO case_file (id, reference) VALUES (1, '2026-001')",
            [],
        )
        .unwrap();
    connection
        .execute(
            "INSERT INTO event (case_id, kind) VALUES (1, 'case-opened')",
            [],
        )
        .unwrap();
    assert!(
        connection
            .execute("UPDATE event SET who = 'somebody else'", [])
            .is_err()
    );
    assert!(connection.execute("DELETE FROM event", []).is_err());
    connection.execute("DELETE FROM case_file", []).unwrap();
    assert!(connection.execute("DELETE FROM event", []).is_ok());
}
