//! What a key costs while one searches the playbook, and how that grows, beside a plain look through the same words in
//! the same run.

#[path = "support/rows.rs"]
mod rows;
#[path = "../tests/support/words.rs"]
mod words;

use divan::{Bencher, black_box};
use rows::Row;
use shike::content::Book;
use shike::content::search::Index;
use shike::state::book::{Finder, page};

/// How often the playbook's texts stand in what is searched.
const TIMES: [usize; 4] = [1, 2, 4, 8];
/// Part of a Chinese sentence, first letters, a word's beginning, and what is not there.
const QUERIES: [(&str, &str); 4] = [("zh-Hans", "太贵"), ("zh-Hans", "tg"), ("en", "cust"), ("en", "zzzz")];
/// How much of a sentence of the playbook's is looked for, in letters.
const LETTERS: [usize; 5] = [1, 2, 4, 8, 16];

fn main() {
    rows::measure();
}

/// A language's words, and what is looked for in them.
#[derive(Clone)]
struct Search {
    book: Book,
    query: String,
}

impl Search {
    fn new((language, query): (&str, &str)) -> Self {
        Self { book: words::book(language), query: query.to_owned() }
    }

    /// All texts so many times over, in lower case, as a plain look through wants them.
    fn texts(&self, times: usize) -> Vec<String> {
        let texts: Vec<String> = self.book.keyed().map(|(_, text)| text.to_lowercase()).collect();
        std::iter::repeat_n(texts, times).flatten().collect()
    }

    fn row(self) -> Row<Self> {
        let (texts, letters) = (self.texts(1).len(), self.query.chars().count());
        let findings = Finder::of(&self.book).find(&self.book, &self.query);
        // The rest of what it says of the number is words.
        let found: String = findings.count.chars().filter(char::is_ascii_digit).collect();
        let found = if findings.hits.is_empty() { "0" } else { &found };
        let counts = format!("letters: {letters}, texts: {texts}, found: {found}, “{}”", self.query);
        Row::new(self, counts)
    }
}

fn by_query() -> impl Iterator<Item = Row<Search>> {
    QUERIES.into_iter().map(|query| Search::new(query).row())
}

/// The beginnings of a sentence, in Chinese and in English.
fn by_length() -> impl Iterator<Item = Row<Search>> {
    ["zh-Hans", "en"].into_iter().flat_map(|language| {
        let book = words::book(language);
        let [.., most] = LETTERS;
        let sentence = book.tips().map(|(.., text)| text).find(|text| text.chars().count() > most);
        let sentence: Vec<char> = sentence.unwrap_or_default().chars().collect();
        let query = |letters: usize| sentence.iter().take(letters).collect();
        LETTERS.map(|letters| Search { book: book.clone(), query: query(letters) }.row())
    })
}

fn plain(texts: &[String], query: &str) -> usize {
    texts.iter().filter(|text| text.contains(query)).count()
}

/// The playbook's own search, page by page, with what is shown of the first it finds.
mod the_playbook {
    use super::{Bencher, Finder, Row, Search, black_box, by_length, by_query, plain};

    #[divan::bench(args = by_query().chain(by_length()))]
    fn search(bencher: Bencher<'_, '_>, row: &Row<Search>) {
        let Search { book, query } = &row.with;
        let finder = Finder::of(book);
        bencher.bench_local(|| finder.find(book, black_box(query)));
    }

    #[divan::bench(args = by_query().chain(by_length()))]
    fn a_plain_look_through(bencher: Bencher<'_, '_>, row: &Row<Search>) {
        let (texts, query) = (row.with.texts(1), row.with.query.to_lowercase());
        bencher.bench_local(|| plain(&texts, black_box(&query)));
    }
}

/// The same search over more and more texts: a build's playbook has one size, so each text is a page here.
mod more_texts {
    use super::{Bencher, Index, Row, Search, TIMES, black_box, plain};

    const QUERY: (&str, &str) = ("zh-Hans", "太贵");

    fn by_size() -> impl Iterator<Item = Row<(Search, usize)>> {
        TIMES.into_iter().map(|times| {
            let search = Search::new(QUERY);
            let (texts, found) = (search.texts(times), index(&search, times).search(&search.query).len());
            let counts = format!("×{times}, texts: {}, found: {found}", texts.len());
            Row::new((search, times), counts)
        })
    }

    fn index(search: &Search, times: usize) -> Index {
        let texts = search.texts(times);
        Index::of(texts.iter().map(|text| vec![text.as_str()]), search.book.readings())
    }

    #[divan::bench(args = by_size())]
    fn search(bencher: Bencher<'_, '_>, row: &Row<(Search, usize)>) {
        let (search, times) = &row.with;
        let index = index(search, *times);
        bencher.bench_local(|| index.search(black_box(&search.query)));
    }

    #[divan::bench(args = by_size())]
    fn a_plain_look_through(bencher: Bencher<'_, '_>, row: &Row<(Search, usize)>) {
        let (search, times) = &row.with;
        let texts = search.texts(*times);
        bencher.bench_local(|| plain(&texts, black_box(&search.query)));
    }

    #[divan::bench(args = by_size())]
    fn making_the_index(bencher: Bencher<'_, '_>, row: &Row<(Search, usize)>) {
        let (search, times) = &row.with;
        let texts = search.texts(*times);
        let readings = search.book.readings();
        bencher.bench_local(|| Index::of(texts.iter().map(|text| vec![text.as_str()]), black_box(readings)));
    }
}

#[divan::bench(args = words::LANGUAGES)]
fn making_the_index(bencher: Bencher<'_, '_>, language: &str) {
    let book = words::book(language);
    bencher.bench_local(|| Finder::of(black_box(&book)));
}

#[divan::bench(args = ["", "system/behaviours", "types/driver"])]
fn a_page(bencher: Bencher<'_, '_>, path: &str) {
    let book = words::book("zh-Hans");
    bencher.bench_local(|| page(&book, black_box(path)));
}
