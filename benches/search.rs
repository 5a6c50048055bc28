//! What a key costs while one searches the playbook, beside a plain look through the same words in the same run.

#[path = "../tests/support/words.rs"]
mod words;

use divan::{Bencher, black_box};
use shike::content::Book;
use shike::state::book::{Finder, page};

fn main() {
    divan::main();
}

/// Part of a Chinese sentence, first letters, a word's beginning, and what is not there.
const QUERIES: [(&str, &str); 4] = [("zh-Hans", "太贵"), ("zh-Hans", "tg"), ("en", "cust"), ("en", "zzzz")];

fn all(book: &Book) -> Vec<String> {
    book.keyed().map(|(_, text)| text.to_lowercase()).collect()
}

#[divan::bench(args = QUERIES)]
fn search(bencher: Bencher<'_, '_>, (language, query): (&str, &str)) {
    let book = words::book(language);
    let finder = Finder::of(&book);
    bencher.bench_local(|| finder.find(&book, black_box(query)));
}

#[divan::bench(args = QUERIES)]
fn a_plain_look_through(bencher: Bencher<'_, '_>, (language, query): (&str, &str)) {
    let texts = all(&words::book(language));
    bencher.bench_local(|| texts.iter().filter(|text| text.contains(black_box(query))).count());
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
