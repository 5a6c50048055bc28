//! The words as the browser gets them.
#![allow(dead_code, reason = "each test takes what it needs of it")]

use authoring::{Catalogue, Language};
use shike::content::{Book, Company, Pack, Text};
use std::path::PathBuf;

/// The languages of the product.
pub(crate) const LANGUAGES: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];

/// Words that judge who is meant, by language: those of the sources, and their kin. No customer is to read one.
const JUDGING: [(&str, &str); 3] = [
    (
        "zh-Hans",
        "没钱,有钱,小气,挑剔,豪客,土豪,贪,傲,难缠,难搞,难伺候,抠,吝啬,穷,刁,找茬,占便宜,斤斤计较,无礼,没礼貌,没素质,牢骚,抱怨,啰嗦,\
         磨蹭,优柔寡断,蛮横,不讲理,固执,死板,势利,粗鲁,只看不买,事儿多",
    ),
    (
        "zh-Hant",
        "沒錢,有錢,小氣,挑剔,豪客,土豪,貪,傲,難纏,難搞,難伺候,摳,吝嗇,窮,刁,找碴,占便宜,佔便宜,斤斤計較,無禮,沒禮貌,沒水準,\
         牢騷,抱怨,囉嗦,囉唆,龜毛,奧客,機車,優柔寡斷,蠻橫,不講理,固執,死板,勢利,粗魯,只看不買",
    ),
    (
        "en",
        "stingy,cheapskate,cheap customer,miser,miserly,tight-fisted,penny-pinching,no money,short of money,poor,rich,\
         big spender,picky,fussy,nitpicky,greedy,rude,arrogant,haughty,snobbish,difficult,tricky,demanding,needy,\
         high-maintenance,bossy,stubborn,indecisive,complainer,complaining,moaning,whining,time-waster,tyre-kicker",
    ),
];

/// The judging word in a text, if there is one: in Chinese wherever it stands, in English where it is a word of its own.
pub(crate) fn judging(language: &str, text: &str) -> Option<&'static str> {
    let spaced = |text: &str| {
        let letter = |letter: char| if letter.is_alphabetic() || letter == '-' { letter } else { ' ' };
        format!(" {} ", text.to_lowercase().chars().map(letter).collect::<String>())
    };
    let (text, bound) = if language == "en" { (spaced(text), " ") } else { (text.to_owned(), "") };
    let (_, words) = JUDGING.iter().find(|(known, _)| *known == language)?;
    words.split(',').find(|word| text.contains(&format!("{bound}{word}{bound}")))
}

/// The folder of the words.
pub(crate) fn content() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// The Chinese words of the card and of the guide, made as the build makes them.
pub(crate) fn pack() -> Pack {
    pack_of("zh-Hans")
}

/// The same in another language.
pub(crate) fn pack_of(language: &str) -> Pack {
    let [card, guide, _] = lists(language);
    Pack::new(texts(card), Company::default())
        .and_then(|pack| pack.with_guide(texts(guide)))
        .expect("the packs are of this build")
}

/// The words before the guide was opened.
pub(crate) fn first_pack() -> Pack {
    let [card, ..] = lists("zh-Hans");
    Pack::new(texts(card), Company::default()).expect("the first pack is of this build")
}

/// All words of a language.
pub(crate) fn book(language: &str) -> Book {
    Book::new(lists(language)).expect("the packs are of this build")
}

/// The catalogue as the build reads it.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue::read(&content()).expect("the build has checked the catalogue")
}

/// The lists of the three packs.
pub(crate) fn lists(language: &str) -> [Vec<String>; 3] {
    let catalogue = catalogue();
    let language = Language::read(&content(), language, &catalogue).expect("the build has checked the words");
    language.packs(&catalogue).map(|pack| serde_json::from_str(&pack).expect("a pack is a JSON list of strings"))
}

fn texts(list: Vec<String>) -> Vec<Text> {
    list.into_iter().map(Into::into).collect()
}
