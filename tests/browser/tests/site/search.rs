//! What a search of the playbook finds, while it is typed.

use crate::playbook::{WAY, at, follow, link, name, open};
use browser_tests::{Catalogue, Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::json;

async fn search(page: &Page, query: &str) -> Outcome {
    page.act("const field = probe.one('[type=search]'); field.focus(); field.select()").await?;
    page.type_in(query).await?;
    page.until(&format!("probe.one('[type=search]').value === {}", json!(query))).await?;
    page.settle().await
}

const HITS: &str =
    "probe.all('.found a').map((hit) => [hit.hash, [...hit.querySelectorAll('mark')].map((mark) => mark.textContent)])";

/// What a query finds: places, each with what is marked in it.
pub(crate) async fn found(page: &Page, query: &str) -> Outcome<Vec<(String, Vec<String>)>> {
    search(page, query).await?;
    Ok(serde_json::from_value(page.ask(HITS).await?)?)
}

#[tokio::test]
async fn searching_finds_any_part_of_a_sentence_and_the_first_letters_of_its_characters() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    let hits = found(&page, "太贵").await?;
    assert!(hits.iter().any(|(place, _)| place == "#book/objections/too-expensive"), "{hits:?}");
    assert!(hits.iter().all(|(_, marks)| marks.iter().any(|mark| mark == "太贵")), "{hits:?}");
    page.picture("found").await?;
    let count = words.filled("book.hits", &hits.len().to_string())?;
    assert_eq!(page.ask("probe.text('.found [role=status]')").await?, count);
    let hits = found(&page, "tg").await?;
    assert!(hits.iter().any(|(_, marks)| marks.iter().any(|mark| mark == "太贵")), "{hits:?}");
    assert!(hits.iter().flat_map(|(_, marks)| marks).all(|mark| mark.chars().count() >= 2), "{hits:?}");
    assert!(!page.holds("probe.one('.page').checkVisibility()").await?, "what is found takes the page's place");
    page.tap(".found a[href='#book/objections/too-expensive']").await?;
    at(&page, Some("objections/too-expensive")).await?;
    assert_eq!(page.ask("probe.one('[type=search]').value").await?, "");
    page.leave().await
}

/// What sellers type, by the reader's language, and the page that they mean: the first that is found.
const TYPED: [(&str, &[(&str, &str)]); 3] = [
    (
        "zh-CN",
        &[
            ("生气", "behaviours/tension"),
            ("投诉", "behaviours/tension"),
            ("退货", "behaviours/tension"),
            ("嫌贵", "objections/too-expensive"),
            ("taigui", "objections/too-expensive"),
            ("tai gui", "objections/too-expensive"),
            ("taig", "objections/too-expensive"),
            ("tg", "objections/too-expensive"),
            ("打折", "objections/bargain"),
            ("砍价", "objections/bargain"),
            ("随便看看", "objections/just-looking"),
            ("没兴趣", "objections/just-looking"),
        ],
    ),
    (
        "zh-TW",
        &[
            ("ㄊㄍ", "objections/too-expensive"),
            ("ㄊㄞˋㄍㄨㄟˋ", "objections/too-expensive"),
            ("生氣", "behaviours/tension"),
            ("殺價", "objections/bargain"),
        ],
    ),
    ("en", &[("refund", "behaviours/tension"), ("pricey", "objections/too-expensive")]),
];

#[tokio::test]
async fn what_sellers_type_brings_what_they_mean_first() -> Outcome {
    let site = Site::open()?;
    for (languages, typed) in TYPED {
        let page = Page::open(&site, View::PHONE.reading(languages)).await?;
        open(&page).await?;
        for (query, place) in typed {
            let hits = found(&page, query).await?;
            let first = hits.first().map(|(hash, _)| hash.as_str());
            assert_eq!(first, Some(format!("#book/{place}").as_str()), "{query}: {hits:?}");
            page.picture(&format!("typed-{query}")).await?;
        }
        page.leave().await.map_err(|error| format!("{languages}: {error}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_typed_as_it_is_read_marks_the_characters() -> Outcome {
    let site = Site::open()?;
    for (languages, query, marked) in
        [("zh-CN", "taigui", "太贵"), ("zh-CN", "tai gui", "太贵"), ("zh-TW", "ㄊㄞˋㄍ", "太貴")]
    {
        let page = Page::open(&site, View::PHONE.reading(languages)).await?;
        open(&page).await?;
        let hits = found(&page, query).await?;
        let first = hits.first().map(|(_, marks)| marks.as_slice()).unwrap_or_default();
        assert!(!first.is_empty() && first.iter().all(|mark| mark == marked), "{query}: {hits:?}");
        page.leave().await?;
    }
    Ok(())
}

/// Searches for the name of every entry; gives the places that are not found by it.
const BY_NAME: &str = "
    const [field, missed] = [probe.one('[type=search]'), []];
    for (const [place, name] of names) {
      field.value = name;
      field.dispatchEvent(new InputEvent('input'));
      const hits = probe.all('.found a').map((hit) => hit.hash);
      if (!hits.includes(`#book/${place}`)) missed.push(`${place} “${name}”`);
      field.value = '';
      field.dispatchEvent(new InputEvent('input'));
    }
    return missed;";

#[tokio::test]
async fn in_every_language_every_entry_is_found_by_its_name() -> Outcome {
    let (site, catalogue) = (Site::open()?, Catalogue::read()?);
    for (languages, language) in [("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("en", "en")] {
        let words = Words::of(language)?;
        let page = Page::open(&site, View::PHONE.reading(languages)).await?;
        open(&page).await?;
        let mut names = Vec::new();
        for (_, section) in catalogue.parts() {
            for id in catalogue.ids(section)? {
                names.push((format!("{section}/{id}"), name(&words, section, id)?));
            }
        }
        let missed = page.list(&format!("(async () => {{ const names = {}; {BY_NAME} }})()", json!(names))).await?;
        assert!(missed.is_empty(), "{language}: {missed:#?}");
        page.leave().await.map_err(|error| format!("{language}: {error}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_asked_for_is_shown_whatever_was_searched_for_before() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    follow(&page, "system/roles").await?;
    found(&page, "太贵").await?;
    page.tap(&format!(".trail {}", link(""))).await?;
    at(&page, Some("")).await?;
    found(&page, "太贵").await?;
    page.tap("[part~=back]").await?;
    at(&page, None).await?;
    page.act("document.querySelector('shike-card').book = 'behaviours/haughty'").await?;
    at(&page, Some("behaviours/haughty")).await?;
    page.leave().await
}

#[tokio::test]
async fn in_english_searching_finds_the_beginnings_of_words() -> Outcome {
    let (site, words) = (Site::open()?, Words::of("en")?);
    let page = Page::open(&site, View::PHONE.reading("en")).await?;
    open(&page).await?;
    let hits = found(&page, "obj").await?;
    let marks: Vec<&String> = hits.iter().flat_map(|(_, marks)| marks).collect();
    assert!(hits.iter().any(|(place, _)| place == "#book/system/objections"), "{hits:?}");
    assert!(!marks.is_empty() && marks.iter().all(|mark| mark.to_lowercase() == "obj"), "{marks:?}");
    assert!(found(&page, "bjection").await?.is_empty(), "not the beginning of a word");
    assert_eq!(page.ask("probe.text('.found [role=status]')").await?, words.filled("book.no-hits", "bjection")?);
    page.leave().await
}

#[tokio::test]
async fn what_is_not_found_is_said_and_markup_stays_text() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    for query in ["魑魅魍魉", "<img src=x onerror=globalThis.ran=1>", "{query}", "<b>太</b>", "&lt;"] {
        assert_eq!(found(&page, query).await?, [], "{query}");
        let said = page.ask("probe.text('.found [role=status]')").await?;
        assert_eq!(said, words.filled("book.no-hits", query)?);
        assert_eq!(page.ask("probe.all('.desk img, .desk b, .desk script').length").await?, 0, "{query}");
    }
    assert!(!page.holds("globalThis.ran").await?);
    search(&page, " ").await?;
    assert!(page.holds("probe.one('.page').checkVisibility() && !probe.text('.found')").await?, "a blank query");
    page.leave().await
}

#[tokio::test]
async fn opened_searched_and_left_by_key_alone() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    page.tab_to(".menu-button").await?;
    page.press(&[Key::Enter]).await?;
    page.until("probe.all('.menu').length").await?;
    page.tab_to(WAY).await?;
    page.press(&[Key::Space]).await?;
    at(&page, Some("")).await?;
    page.tab_to("[type=search]").await?;
    page.type_in("太贵").await?;
    page.until("probe.all('.found a').length").await?;
    page.tab_to(".found a[href='#book/objections/too-expensive']").await?;
    page.press(&[Key::Enter]).await?;
    at(&page, Some("objections/too-expensive")).await?;
    page.tab_to("[part~=use]").await?;
    page.press(&[Key::Enter]).await?;
    at(&page, None).await?;
    page.until("probe.state().chips.includes('too-expensive')").await?;
    page.until("probe.root().activeElement?.matches('.menu-button')").await?;
    page.leave().await
}
