### The list of what is wrong in the handbook's files, for its editors. For each code: what is wrong,
### and what to do. File, line and the word it is about stand beside it.

## The screen

problems-title = Problems in the handbook’s files
problems-lead = The handbook is shown as far as it goes. This list is for the people who edit it.
problems-none = Nothing is wrong.
# $line (Number) the line of the file, counted from 1
problems-line = line { $line }
problems-whole-file = whole file
# $count (Number) how many problems
problems-count = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}

## What is wrong, and what to do

problems-unknown = Something is wrong here that this version of the program has no words for.
problems-unknown-advice = Run the content check of the handbook for details.
problems-unreadable-file = The file cannot be read.
problems-unreadable-file-advice = Check that it is a file and that you may read it.
problems-not-utf8 = The file is not UTF-8 text.
problems-not-utf8-advice = Save it again as UTF-8.
problems-file-too-large = The file is larger than a page can be.
problems-file-too-large-advice = Split it, or remove what does not belong there.
problems-line-too-long = The line is longer than 20,000 characters.
problems-line-too-long-advice = Break it into paragraphs.
problems-front-matter-missing = The page does not begin with +++.
problems-front-matter-missing-advice = Add the front matter with title, summary, sources and revised.
problems-front-matter-invalid = The TOML cannot be read.
problems-front-matter-invalid-advice = Mend the line; text stands between quotation marks.
problems-unknown-key = The key is not known here.
problems-unknown-key-advice = Check its spelling or remove it.
problems-missing-key = A key is missing.
problems-missing-key-advice = Add it.
problems-invalid-value = The value does not fit its key.
problems-invalid-value-advice = Compare it with another file of the same kind.
problems-dead-link = The link leads to a page that does not exist.
problems-dead-link-advice = Mend the path or write the page.
problems-dead-anchor = The link leads to a section that does not exist.
problems-dead-anchor-advice = Use an id of a heading on that page.
problems-link-outside = The link leads out of the handbook's folder.
problems-link-outside-advice = Link to a page of the handbook, or write the address as https://.
problems-unsafe-link = The link is not to a page or to https.
problems-unsafe-link-advice = Remove it; only text remains.
problems-raw-html = HTML is shown as text.
problems-raw-html-advice = Write it in Markdown.
problems-duplicate-id = The id is used twice.
problems-duplicate-id-advice = Give one of the two another id.
problems-missing-id = The heading has no id.
problems-missing-id-advice = Add { "{#id}" } behind it; ids are for ever.
problems-heading-level = The heading has a level that a page does not use.
problems-heading-level-advice = Use ## and ###; the title stands in the front matter.
problems-nested-too-deeply = Lists or quotes are nested more than 12 deep.
problems-nested-too-deeply-advice = Make them flatter.
problems-image-not-allowed = Pictures are not shown.
problems-image-not-allowed-advice = Say it in words.
problems-page-not-listed = The page is not listed in handbook.toml and is not shown.
problems-page-not-listed-advice = Add it to its part.
problems-page-missing = handbook.toml lists a page that has no file in the source language.
problems-page-missing-advice = Write the page or remove the line.
problems-unknown-part = The folder is not a part of the handbook.
problems-unknown-part-advice = Add the part to handbook.toml or move the file.
problems-unknown-source = The source is not in sources.toml.
problems-unknown-source-advice = Add it there or mend the id.
problems-unknown-form = The kind of exploitation is not in handbook.toml.
problems-unknown-form-advice = Use one of its keys.
problems-unknown-concept = The concept is not in glossary.toml.
problems-unknown-concept-advice = Add it there or mend the id.
problems-unknown-section = The section does not exist.
problems-unknown-section-advice = Write page#id, with the id of a heading on that page.
problems-unknown-generated = Nothing is made from the data under this name.
problems-unknown-generated-advice = Write { "{{glossary}}" }, { "{{indicators}}" }, { "{{periods}}" } or { "{{sources}}" }.
problems-indicators-not-shown = The section does not show the indicators that name it.
problems-indicators-not-shown-advice = Put the paragraph { "{{indicators}}" } there, or take the section out of indicators.toml.
problems-no-indicators = No indicator names this section.
problems-no-indicators-advice = Name it in explained or shown of a row, or remove { "{{indicators}}" }.
problems-said-twice = A sign of indicators.toml is said again in nearly the same words.
problems-said-twice-advice = Let that row name the section and write { "{{indicators}}" }, or say what is different.
problems-list-incomplete = The operational indicators are not complete.
problems-list-incomplete-advice = Give each number of the list one row with its strength.
problems-long-sentence = The sentence has more than 35 words.
problems-long-sentence-advice = Cut it in two.
problems-long-sentences = The sentences of the page are 16 words long or longer on average.
problems-long-sentences-advice = Cut the longest ones.
problems-page-too-short = The page has fewer than 200 words.
problems-page-too-short-advice = Say what is missing, or move its text to another page.
problems-page-too-long = A page of guide/start has more than 300 words and does not fit one screen.
problems-page-too-long-advice = Move what can wait to another page.
problems-avoided-word = The handbook does not use this word.
problems-avoided-word-advice = Use the better word beside it, or add an exception with a reason to the page.
problems-unused-exception = Nothing on the page needs the exception.
problems-unused-exception-advice = Remove it.
problems-duplicate-term = Two concepts have the same word.
problems-duplicate-term-advice = Keep it in one of them.
problems-unknown-attribute = The attribute behind the heading is not known here.
problems-unknown-attribute-advice = Check its spelling; see CONTRIBUTING.
problems-invalid-condition = The condition names a question or answer that does not exist.
problems-invalid-condition-advice = Write when=<question>:<answer>.
problems-translation-out-of-date = The original has changed since this was translated.
problems-translation-out-of-date-advice = Compare the two, then set translates to the new hash.
problems-translation-ids-differ = The headings' ids are not those of the original.
problems-translation-ids-differ-advice = Use the same ids in the same order.
problems-language-folder-missing = The folder of the source language is missing.
problems-language-folder-missing-advice = Put it back, or install the handbook again.
