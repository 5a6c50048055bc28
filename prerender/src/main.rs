//! Draws the first screen and the four styles' guides in every language, and prints them as JSON: for each language
//! `{ card, first, guides }`. What `cargo xtask finish` puts into the page comes from here.

mod guides;
mod picture;
mod strings;

use authoring::{Catalogue, Language};
use serde_json::{Map, Value, json};
use shike::components::{Buttons, Hands, card};
use shike::content::{Company, Pack, Text};
use shike::state::{Screen, Session};
use std::error::Error;
use std::path::Path;
use yew::Callback;

/// What goes wrong is told in words.
type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let folder = std::env::args().nth(1).ok_or("name the folder of the words, such as content")?;
    let (catalogue, languages) = read(Path::new(&folder)).map_err(|faults| faults.to_string())?;
    let mut all = Map::new();
    for language in &languages {
        all.insert(language.tag.clone(), drawn(language, &catalogue).await?);
    }
    strings::same_bones(&all)?;
    println!("{}", Value::Object(all));
    Ok(())
}

fn read(content: &Path) -> Result<(Catalogue, Vec<Language>), authoring::Faults> {
    let catalogue = Catalogue::read(content)?;
    let languages = Language::read_all(content, &catalogue)?;
    Ok((catalogue, languages))
}

async fn drawn(language: &Language, catalogue: &Catalogue) -> Outcome<Value> {
    let [first, guide, _] = language.lists(catalogue).map(|list| list.into_iter().map(Text::from).collect());
    let other = |other: shike::content::OtherBuild| other.to_string();
    let pack = Pack::new(first, Company::default()).map_err(other)?;
    let screen = Screen::of(&Session::default(), &pack);
    let card = picture::drawn(card(&screen, &Buttons::default(), &Hands::default(), &Callback::noop())).await;
    let guides = picture::drawn(guides::all(&pack.with_guide(guide).map_err(other)?)).await;
    let first = strings::of(&card)?.words;
    Ok(json!({ "card": card, "first": first, "guides": guides }))
}
