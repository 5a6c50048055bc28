//! A company's own words from a file: in use when they are right; when they are not, told what is wrong where, and
//! nothing changes.

use browser_tests::{Answer, Outcome, Page, Part, Site, View, Words};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The second of what else can be opened.
const WAY: &str = ".more-of button:last-child";
/// What the card says, without what is said to screen readers alone.
const SAID: &str = "probe.all('.face :is(h2, button, span, li, p)').map((each) => each.textContent).join('|')";

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../company/tests/packs")
}

pub(crate) fn pack(name: &str) -> Outcome<String> {
    Ok(std::fs::read_to_string(packs().join(name))?)
}

/// A pack in Chinese with these fields more.
fn made(fields: Value) -> String {
    let mut pack = json!({ "version": 1, "language": "zh-Hans", "name": "试用" });
    if let (Some(pack), Some(fields)) = (pack.as_object_mut(), fields.as_object()) {
        pack.extend(fields.clone());
    }
    pack.to_string()
}

pub(crate) async fn open(page: &Page) -> Outcome {
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(WAY).await?;
    page.until("probe.all('[part~=choose] input').length").await
}

/// Chooses a file of this text, and waits for what becomes of it.
pub(crate) async fn choose(page: &Page, text: &str) -> Outcome {
    put(page, text).await?;
    page.until("probe.all('.outcome > *').length").await
}

/// Chooses a file of this text, whatever becomes of it.
pub(crate) async fn put(page: &Page, text: &str) -> Outcome {
    let choose = "const input = probe.one('[part~=choose] input'); const bag = new DataTransfer(); \
                  bag.items.add(new File([TEXT], 'pack.json', { type: 'application/json' })); input.files = bag.files; \
                  probe.one('.outcome').replaceChildren(); input.dispatchEvent(new Event('change'))";
    page.act(&choose.replace("TEXT", &json!(text).to_string())).await
}

pub(crate) async fn back(page: &Page) -> Outcome {
    page.tap("[part~=back]").await?;
    page.until("!probe.all('.desk').length").await
}

async fn analytical(page: &Page) -> Outcome {
    page.see(json!({ "expressiveness": 20, "emotionality": 20, "decisiveness": 20 }), &[]).await
}

#[tokio::test]
async fn a_good_pack_changes_words_adds_tips_and_dialogues_and_stays() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    choose(&page, &pack("good-foot-bath.json")?).await?;
    assert!(page.holds("!probe.all('.faults').length && probe.text('.outcome').includes('清溪足浴')").await?);
    page.picture("own-words").await?;
    back(&page).await?;
    page.see(json!({ "expressiveness": 20, "emotionality": 20, "decisiveness": 20 }), &["hurried"]).await?;
    let say = "probe.text('[part~=say]').includes('您几点要走？我按这个时间给您安排。')";
    page.until(say).await?;
    page.tap("[part~=more]").await?;
    page.until("probe.text('.guide').includes('先报价再问加不加')").await?;
    assert!(page.holds("probe.text('.guide').includes('把价目表递到手上，指着加项的价和分钟数说。')").await?);
    assert!(
        page.holds("probe.text('.guide').includes('卖：您点的是 98 元的足浴')").await?,
        "each turn names who speaks"
    );
    // It is remembered on this device, and taken back.
    page.load("").await?;
    page.until(say).await?;
    open(&page).await?;
    page.tap(".tools [part=plain]").await?;
    page.until("!probe.all('.tools [part=plain]').length").await?;
    back(&page).await?;
    page.until(&format!("!{say}")).await?;
    assert_eq!(page.ask("localStorage.getItem('shike.own')").await?, Value::Null);
    page.leave().await
}

#[tokio::test]
async fn a_companys_own_answer_comes_before_ours_and_its_name_stands_beside_it() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    choose(&page, &pack("good-foot-bath.json")?).await?;
    back(&page).await?;
    page.until("probe.text('.tips [part~=company]').includes('清溪足浴门店话术')").await?;
    page.see(json!({ "expressiveness": 20, "emotionality": 80, "decisiveness": 20 }), &[]).await?;
    page.tap("[part~=objections-button]").await?;
    page.until("probe.all('[data-chip=too-expensive]').length").await?;
    page.tap("[data-chip=too-expensive]").await?;
    page.until("probe.text('.act [part~=say]').includes('那就只做基础的，一样泡足时间，下次想加再加。')").await?;
    assert!(page.holds("probe.text('.act [part~=say] small') === '清溪足浴门店话术'").await?);
    assert!(page.holds("probe.text('.tips [data-mark=dont]').includes('别说能治什么，我们卖的是放松。')").await?);
    page.picture("company-first").await?;
    page.leave().await
}

#[tokio::test]
async fn each_broken_pack_says_what_is_wrong_and_changes_nothing() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    analytical(&page).await?;
    let before = page.ask(SAID).await?;
    open(&page).await?;
    let mut broken: Vec<(String, String)> = Vec::new();
    for entry in std::fs::read_dir(packs())?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("broken-") {
            broken.push((name, std::fs::read_to_string(entry.path())?));
        }
    }
    broken.push(("too big".into(), made(json!({ "words": { "ui.next": "大".repeat(3_400_000) } }))));
    broken.push(("too deep".into(), format!("{}1{}", "[".repeat(5000), "]".repeat(5000))));
    assert!(broken.len() >= 30, "{}", broken.len());
    for (name, text) in broken {
        choose(&page, &text).await?;
        let told = page.list("probe.all('.faults li').map((fault) => fault.textContent)").await?;
        assert!(!told.is_empty() && told.iter().all(|fault| fault.chars().count() > 5), "{name}: {told:?}");
        assert_eq!(page.ask("localStorage.getItem('shike.own')").await?, Value::Null, "{name}");
    }
    back(&page).await?;
    assert_eq!(page.ask(SAID).await?, before);
    page.leave().await
}

#[tokio::test]
async fn a_fault_is_told_with_its_place() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    let tip = json!({ "kind": "say", "phase": "opening", "styles": ["divers"], "text": "好<script>alert(1)</script>" });
    choose(&page, &made(json!({ "tips": [tip], "words": { "ui.nextt": "下一位" } }))).await?;
    let places = page.list("probe.all('.faults code').map((place) => place.textContent)").await?;
    for place in ["tips[0].styles[0]", "tips[0].text", "words[\"ui.nextt\"]"] {
        assert!(places.iter().any(|known| known == place), "{place}: {places:?}");
    }
    assert!(page.holds("!probe.root().querySelector('.outcome script')").await?);
    page.leave().await
}

#[tokio::test]
async fn markup_is_shown_as_text() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    choose(&page, &made(json!({ "words": { "ui.next": "<b>下</b>" } }))).await?;
    assert!(page.holds("probe.all('.faults li').length === 1").await?, "its author is told");
    back(&page).await?;
    page.until("probe.text('[part~=next]') === '<b>下</b>'").await?;
    assert!(page.holds("!probe.root().querySelector('b')").await?);
    page.leave().await
}

#[tokio::test]
async fn a_pack_in_another_language_waits_for_it() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    choose(&page, r#"{ "version": 1, "language": "en", "name": "Bike shop", "words": { "ui.next": "Go on" } }"#)
        .await?;
    assert!(page.holds("probe.text('.outcome').includes('Bike shop') && !probe.all('.faults').length").await?);
    back(&page).await?;
    assert!(page.holds("probe.text('[part~=next]') === '下一位'").await?);
    page.tap(".menu-button").await?;
    page.tap("input[name=language][value=en]").await?;
    page.until("probe.text('[part~=next]') === 'Go on'").await?;
    page.leave().await
}

/// The name of the file that holds a part, its hash and all.
fn file_of(part: Part) -> Outcome<String> {
    let folder = std::env::var("SHIKE_DIST")?;
    let names = std::fs::read_dir(folder)?.flatten().map(|entry| format!("/{}", entry.file_name().to_string_lossy()));
    Ok(names.into_iter().find(|path| part.is(path)).ok_or("the site lacks the part")?)
}

/// Puts another element in the page's place, which names its pack by address.
async fn name_pack(page: &Page, address: &str) -> Outcome {
    let script = "const card = document.createElement('shike-card'); globalThis.told = undefined; \
                  card.addEventListener('shike-error', ({ detail }) => { globalThis.told = detail; }); \
                  card.setAttribute('pack', ADDRESS); document.querySelector('shike-card').replaceWith(card)";
    page.act(&script.replace("ADDRESS", &json!(address).to_string())).await
}

#[tokio::test]
async fn an_element_can_name_its_pack_by_address() -> Outcome {
    let site = Site::open()?;
    // The English words are not wanted here: their file gives the pack.
    let address = file_of(Part::Pack("en"))?;
    site.replace(Part::Pack("en"), Answer::Body(made(json!({ "words": { "ui.next": "换人" } })).into_bytes()));
    let page = Page::open(&site, View::PHONE).await?;
    name_pack(&page, &address).await?;
    page.until("probe.text('[part~=next]') === '换人'").await?;
    assert_eq!(page.ask("localStorage.getItem('shike.own')").await?, Value::Null, "only a chosen one is kept");
    // A broken one is told, and ours stay.
    site.replace(Part::Pack("zh-Hant"), Answer::Body(made(json!({ "words": { "ui.nextt": "换人" } })).into_bytes()));
    name_pack(&page, &file_of(Part::Pack("zh-Hant"))?).await?;
    page.until("globalThis.told").await?;
    assert_eq!(page.ask("globalThis.told.faults.map(([place]) => place)").await?, json!(["words[\"ui.nextt\"]"]));
    assert!(page.holds("probe.text('[part~=next]') === '下一位'").await?);
    // One that is not there is said to be missing.
    page.expect(Words::read()?.get("ui.not-fetched")?);
    page.expect("Failed to load resource");
    site.replace(Part::Pack("en-guide"), Answer::Status(404));
    name_pack(&page, &file_of(Part::Pack("en-guide"))?).await?;
    page.until("probe.all('[data-button=close]').length").await?;
    assert!(page.holds("probe.text('[part~=next]') === '下一位'").await?);
    Ok(())
}
