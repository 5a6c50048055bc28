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
/// From one letter to a sentence of the playbook's, all of it found.
const LONGER: [(&str, &str); 7] = [
    ("zh-Hans", "客"),
    ("zh-Hans", "客人"),
    ("zh-Hans", "客人说"),
    ("en", "c"),
    ("en", "cust"),
    ("en", "customer"),
    ("en", "the customer says"),
];

fn main() {
    rows::measure();
}

/// A language's words, and what is looked for in them.
#[derive(Clone)]
struct Search {
    book: Book,
    query: &'static str,
}

impl Search {
    fn new((language, query): (&str, &'static str)) -> Self {
        Self { book: words::book(language), query }
    }

    /// All texts so many times over, in lower case, as a plain look through wants them.
    fn texts(&self, times: usize) -> Vec<String> {
        let texts: Vec<String> = self.book.keyed().map(|(_, text)| text.to_lowercase()).collect();
        std::iter::repeat_n(texts, times).flatten().collect()
    }
}

fn by_query(queries: impl IntoIterator<Item = (&'static str, &'static str)>) -> impl Iterator<Item = Row<Search>> {
    queries.into_iter().map(|(language, query)| {
        let search = Search::new((language, query));
        let (texts, letters) = (search.texts(1).len(), query.chars().count());
        let found = Finder::of(&search.book).find(&search.book, query).count;
        Row::new(search, format!("{language} “{query}”, {letters} letters, {texts} texts: {found}"))
    })
}

fn plain(texts: &[String], query: &str) -> usize {
    texts.iter().filter(|text| text.contains(query)).count()
}

/// The playbook's own search, page by page, with what is shown of the first it finds.
mod the_playbook {
    use super::{Bencher, Finder, LONGER, QUERIES, Row, Search, black_box, by_query, plain};

    #[divan::bench(args = by_query(QUERIES.into_iter().chain(LONGER)))]
    fn search(bencher: Bencher<'_, '_>, row: &Row<Search>) {
        let Search { book, query } = &row.with;
        let finder = Finder::of(book);
        bencher.bench_local(|| finder.find(book, black_box(query)));
    }

    #[divan::bench(args = by_query(QUERIES.into_iter().chain(LONGER)))]
    fn a_plain_look_through(bencher: Bencher<'_, '_>, row: &Row<Search>) {
        let texts = row.with.texts(1);
        bencher.bench_local(|| plain(&texts, black_box(row.with.query)));
    }
}

/// The same search over more and more texts: a build's playbook has one size, so each text is a page here.
mod more_texts {
    use super::{Bencher, Index, Row, Search, TIMES, black_box, plain};

    const QUERY: (&str, &str) = ("zh-Hans", "太贵");

    fn by_size() -> impl Iterator<Item = Row<(Search, usize)>> {
        TIMES.into_iter().map(|times| {
            let search = Search::new(QUERY);
            let (texts, found) = (search.texts(times), index(&search, times).search(search.query).len());
            let counts = format!("×{times}, {} texts, {found} found", texts.len());
            Row::new((search, times), counts)
        })
    }

    fn index(search: &Search, times: usize) -> Index {
        let texts = search.texts(times);
        Index::of(texts.iter().map(|text| vec![text.as_str()]), search.book.initials())
    }

    #[divan::bench(args = by_size())]
    fn search(bencher: Bencher<'_, '_>, row: &Row<(Search, usize)>) {
        let (search, times) = &row.with;
        let index = index(search, *times);
        bencher.bench_local(|| index.search(black_box(search.query)));
    }

    #[divan::bench(args = by_size())]
    fn a_plain_look_through(bencher: Bencher<'_, '_>, row: &Row<(Search, usize)>) {
        let (search, times) = &row.with;
        let texts = search.texts(*times);
        bencher.bench_local(|| plain(&texts, black_box(search.query)));
    }

    #[divan::bench(args = by_size())]
    fn making_the_index(bencher: Bencher<'_, '_>, row: &Row<(Search, usize)>) {
        let (search, times) = &row.with;
        let texts = search.texts(*times);
        let initials = search.book.initials();
        bencher.bench_local(|| Index::of(texts.iter().map(|text| vec![text.as_str()]), black_box(initials)));
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
