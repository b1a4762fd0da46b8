//! Numbers for the annual report as a table to go on with, or as a PDF. There is nothing of a person in them, so who
//! saves them decides whether anyone can read the file.

use super::protect;
use super::write::{OPEN, PROTECTED, write_new};
use crate::App;
use crate::error::AppError;
use crate::profiles::refuse_weak;
use crate::view::{NumberCell, NumbersRequest, NumbersView, SavedPaper};
use report::{Align, Block, Document, Foot, Head, Inline, Page};

const CSV: &str = "csv";
const PROTECTED_CSV: &str = "csv.age";

impl App {
    /// Saves the numbers under a name that says nothing.
    ///
    /// # Errors
    /// When case work is locked, the passphrase is too weak, or the file cannot be written.
    pub fn save_numbers(&self, request: NumbersRequest) -> Result<SavedPaper, AppError> {
        if !request.plain {
            refuse_weak(&request.passphrase)?;
        }
        let view = self.numbers()?;
        let is_csv = request.format == CSV;
        let bytes = match is_csv {
            true => csv(&view, &request).into_bytes(),
            false => self.numbers_as_pdf(&view, &request)?,
        };
        let encrypted = !request.plain;
        let (ending, bytes) = match (encrypted, is_csv) {
            (false, true) => (CSV, bytes),
            (false, false) => (OPEN, bytes),
            (true, _) => {
                let sealed = protect::with_passphrase(&bytes, request.passphrase)
                    .map_err(|error| self.not_saved(&error.to_string()))?;
                (if is_csv { PROTECTED_CSV } else { PROTECTED }, sealed)
            }
        };
        let written = write_new(&self.places.papers, ending, &bytes);
        Ok(SavedPaper {
            folder: self.places.papers.display().to_string(),
            file: written.map_err(|error| self.refused(&error))?,
            encrypted,
        })
    }

    fn numbers_as_pdf(
        &self,
        view: &NumbersView,
        request: &NumbersRequest,
    ) -> Result<Vec<u8>, AppError> {
        let head = self.letterhead(self.library.handbook()?, &request.lang);
        let page = Page {
            head: Head {
                above: Some(head.title()),
                title: word(request, "title"),
                beside: vec![head.today()],
                ..Head::default()
            },
            summary: Some(word(request, "lead")),
            blocks: view
                .years
                .iter()
                .flat_map(|year| blocks(year, request))
                .collect(),
            foot: Foot {
                page: head.words.page_number("{page}", "{pages}"),
                ..Foot::default()
            },
            ..Page::default()
        };
        self.typeset(&(Document::Page(page), head.settings()))
    }
}

fn blocks(year: &crate::view::NumbersYear, request: &NumbersRequest) -> Vec<Block> {
    let total = format!("{}: {}", word(request, "cases"), told(&year.cases, request));
    let mut blocks = vec![Block::heading(1, &year.year), Block::paragraph(total)];
    for table in &year.tables {
        let cells = |texts: [String; 2]| texts.map(|text| vec![Inline::text(text)]).to_vec();
        blocks.push(Block::Table {
            align: vec![Align::Start, Align::End],
            head: cells([word(request, &table.id), word(request, "cases")]),
            rows: table
                .rows
                .iter()
                .map(|row| {
                    let name = word(request, &format!("{}.{}", table.id, row.id));
                    cells([name, told(&row.cases, request)])
                })
                .collect(),
        });
    }
    blocks
}

/// One line for each cell. It begins with the mark by which spreadsheets know UTF-8.
fn csv(view: &NumbersView, request: &NumbersRequest) -> String {
    let mut out = String::from("\u{feff}");
    let mut line = |cells: [&str; 4]| {
        let cells = cells.map(quoted);
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    };
    let cases = word(request, "cases");
    line([
        &word(request, "year"),
        &word(request, "table"),
        &word(request, "value"),
        &cases,
    ]);
    for year in &view.years {
        line([&year.year, &cases, "", &told(&year.cases, request)]);
        for table in &year.tables {
            let title = word(request, &table.id);
            for row in &table.rows {
                let name = word(request, &format!("{}.{}", table.id, row.id));
                line([&year.year, &title, &name, &told(&row.cases, request)]);
            }
        }
    }
    out
}

/// A cell of a table that spreadsheets neither split nor take for a formula.
fn quoted(text: &str) -> String {
    let guard = match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => "'",
        false => "",
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

fn told(cell: &NumberCell, request: &NumbersRequest) -> String {
    match cell.kind.as_str() {
        "exact" => cell.count.to_string(),
        kind => word(request, kind),
    }
}

/// A word of the screen, or its name where the screen has none.
fn word(request: &NumbersRequest, name: &str) -> String {
    let word = request.words.get(name);
    word.cloned()
        .unwrap_or_else(|| name.rsplit('.').next().unwrap_or(name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{NumbersRow, NumbersTable, NumbersYear};

    fn cell(kind: &str, count: u32) -> NumberCell {
        NumberCell {
            kind: kind.to_owned(),
            count,
        }
    }

    #[test]
    fn a_table_is_one_line_for_each_cell_and_never_a_formula() {
        let view = NumbersView {
            years: vec![NumbersYear {
                year: "2026".to_owned(),
                cases: cell("exact", 12),
                tables: vec![NumbersTable {
                    id: "age".to_owned(),
                    rows: vec![
                        NumbersRow {
                            id: "adult".to_owned(),
                            cases: cell("withheld", 0),
                        },
                        NumbersRow {
                            id: "child".to_owned(),
                            cases: cell("few", 0),
                        },
                    ],
                }],
            }],
        };
        let words = [
            ("few", "<5"),
            ("withheld", "–"),
            ("age", "Age \"group\""),
            ("age.adult", "=Adult"),
        ];
        let request = NumbersRequest {
            words: words
                .map(|(id, word)| (id.to_owned(), word.to_owned()))
                .into(),
            ..NumbersRequest::default()
        };
        let made = csv(&view, &request);
        assert_eq!(
            made,
            "\u{feff}\"year\",\"table\",\"value\",\"cases\"\r\n\
             \"2026\",\"cases\",\"\",\"12\"\r\n\
             \"2026\",\"Age \"\"group\"\"\",\"'=Adult\",\"–\"\r\n\
             \"2026\",\"Age \"\"group\"\"\",\"child\",\"<5\"\r\n"
        );
    }
}
