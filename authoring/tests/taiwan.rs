//! The words for Taiwan are its own, not the simplified ones in other characters.

use authoring::{Catalogue, Language};
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use std::path::Path;

#[test]
fn the_words_for_taiwan_are_more_than_other_characters() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let catalogue = Catalogue::read(&content).expect("the catalogue has no fault");
    let read = |tag| Language::read(&content, tag, &catalogue).expect("the words have no fault").words;
    let converter = OpenCC::from_config(BuiltinConfig::S2t).expect("the table is built in");
    let swapped = |text: &String| converter.convert(text).replace('“', "「").replace('”', "」");
    // A chip of three characters is often the same word; a sentence seldom is.
    let pairs = read("zh-Hans").into_iter().zip(read("zh-Hant"));
    let sentences: Vec<(String, String)> = pairs.filter(|(simplified, _)| simplified.chars().count() > 12).collect();
    let own = sentences.iter().filter(|(simplified, taiwan)| swapped(simplified) != *taiwan).count();
    println!("{own} of {} sentences differ from a swap of characters", sentences.len());
    assert!(sentences.len() > 500 && own * 3 > sentences.len() * 2, "{own} of {}", sentences.len());
}
