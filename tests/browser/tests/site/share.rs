//! What was seen, sent and printed: the text says what the screen says, and is to be had where a browser refuses to
//! copy; on paper stands the sheet and nothing else.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// What the page has that shows how to send and print.
const TEXT: &str = "probe.one('.desk textarea').value";
const SAID: &str = "probe.text('.desk [role=status]')";
/// The buttons that send, and those that print.
const SEND: &str = ".text > .tools button";
const PRINT: &str = ".text section .tools button";
/// The reading that `driver` makes.
const READING: &str = "v1.e78.m24.d82.t4";

/// Opens the thing at this place of what else can be opened.
pub(crate) async fn open(page: &Page, place: u32) -> Outcome {
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(&format!(".more-of button:nth-child({place})")).await?;
    page.until("probe.all('.desk [role=status]').length").await
}

async fn share(page: &Page) -> Outcome {
    open(page, 2).await
}

async fn driver(page: &Page) -> Outcome {
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &["hurried"]).await
}

async fn opened(site: &Site, view: View, before: &str) -> Outcome<Page> {
    opened_in(site, view, before, "auto").await
}

/// The page that shares what was seen of a customer, in this look, where this script ran before the page's own.
async fn opened_in(site: &Site, view: View, before: &str, theme: &str) -> Outcome<Page> {
    let page = Page::open(site, view).await?;
    page.prepare(before).await?;
    page.load("").await?;
    choose(&page, theme).await?;
    driver(&page).await?;
    share(&page).await?;
    Ok(page)
}

/// Chooses a look, whatever the size of the screen.
pub(crate) async fn choose(page: &Page, theme: &str) -> Outcome {
    let menu = "probe.one('.menu-button').click(); await probe.settle()";
    page.act(&format!("{menu}; probe.one('input[name=theme][value={theme}]').click(); await probe.settle(); {menu}"))
        .await?;
    page.until(&format!("probe.one('.card').dataset.theme === '{theme}' && !probe.all('.menu').length")).await
}

/// Presses the nth of these buttons.
async fn press(page: &Page, buttons: &str, n: usize) -> Outcome {
    page.act(&format!("probe.all({buttons:?})[{n}].click()")).await
}

/// Whether the page is well made as it stands: all can be read and reached, and the checker finds no fault. What the
/// browser refused is asked before: the checker itself writes styles, which the page's policy refuses.
pub(crate) async fn well_made(page: &Page, state: &str) -> Outcome {
    page.picture(state).await?;
    for question in [
        "probe.cut()",
        "probe.wide()",
        "probe.overlaps()",
        "probe.collisions('.desk :is(button, a, textarea, label)')",
        "probe.clipped('.desk :is(button, a, label, p)')",
        "probe.small(14)",
        "probe.faint(4.5)",
        "probe.narrow('.desk :is(button, textarea, [part~=plain])', 44)",
    ] {
        // The browser's own button for files lies unseen over ours.
        let found: Vec<String> =
            page.list(question).await?.into_iter().filter(|each| !each.starts_with("input ")).collect();
        assert!(found.is_empty(), "{state}: {question}: {found:#?}");
    }
    let record = page.record().await?;
    assert!(record.refusals.is_empty() && record.complaints.is_empty(), "{state}: {record:#?}");
    let faults = page.check().await?.faults;
    assert!(faults.is_empty(), "{state}: {faults:#?}");
    Ok(())
}

#[tokio::test]
async fn what_is_sent_is_about_what_was_ticked_last_as_the_card_is() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    // The more pressing of the two was ticked first.
    page.see(json!({ "emotionality": 80 }), &["hesitant", "regular"]).await?;
    let lines = [words.get("mnemonics.regular.line")?, words.get("mnemonics.hesitant.line")?];
    assert_eq!(page.state().await?["headline"], lines[0]);
    share(&page).await?;
    let text = page.ask(TEXT).await?.to_string();
    assert!(text.contains(lines[0]) && !text.contains(lines[1]), "{text}");
    page.leave().await
}

#[tokio::test]
async fn the_text_says_what_the_screen_says_in_four_lines_of_which_the_last_is_the_way_to_it() -> Outcome {
    let site = Site::open()?;
    for (languages, language) in [("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("en", "en")] {
        let (page, words) = (Page::open(&site, View::PHONE.reading(languages)).await?, Words::of(language)?);
        driver(&page).await?;
        let shown = page.state().await?;
        let tip = |mark: &str| format!("probe.all('.tips [data-mark={mark}] > span')[0].lastChild.textContent");
        let tips = [page.ask(&tip("do")).await?, page.ask(&tip("dont")).await?];
        share(&page).await?;
        let text = page.ask(TEXT).await?;
        let text = text.as_str().unwrap_or_default();
        let says = ["status", "headline", "say"].map(|said| shown[said].as_str().unwrap_or_default());
        for said in says.into_iter().chain(tips.iter().filter_map(Value::as_str)) {
            let said = said.trim_start_matches(words.get("ui.say")?).trim();
            assert!(!said.is_empty() && text.contains(said), "{languages}: no {said} in {text}");
        }
        let tail = format!("\n{}#{READING}", site.address());
        assert!(text.ends_with(&tail) && text.lines().count() <= 4, "{languages}: {text}");
        let whole = page.holds("probe.one('textarea').scrollHeight <= probe.one('textarea').clientHeight + 1").await?;
        assert!(whole, "{languages}: a part of the text is out of sight");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn with_nothing_seen_the_text_says_so_and_only_the_four_styles_are_printed() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    share(&page).await?;
    let text = page.ask(TEXT).await?;
    let text = text.as_str().unwrap_or_default();
    assert!(text.contains(words.get("ui.announce-nothing")?) && !text.contains('#'), "{text}");
    let buttons = page.list(&format!("probe.all({PRINT:?}).map((button) => button.textContent)")).await?;
    assert_eq!(buttons, [words.get("page.print-styles")?]);
    page.leave().await
}

#[tokio::test]
async fn the_seller_s_own_style_and_the_channel_change_what_is_printed() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.tap(".menu-button").await?;
    page.tap("input[name=channel][value=phone]").await?;
    page.tap("input[name=own][value=amiable]").await?;
    page.tap(".menu-button").await?;
    driver(&page).await?;
    share(&page).await?;
    let text = page.ask("probe.text('.sheet')").await?;
    let text = text.as_str().unwrap_or_default();
    for word in ["channels.phone.name", "own.amiable.driver"] {
        assert!(text.contains(words.get(word)?), "no {word} in {text}");
    }
    page.leave().await
}

#[tokio::test]
async fn the_text_and_the_link_are_copied() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = opened(&site, View::PHONE, "").await?;
    let permissions = json!(["clipboardReadWrite", "clipboardSanitizedWrite"]);
    page.tell("Browser.grantPermissions", json!({ "permissions": permissions })).await?;
    let buttons = page.list(&format!("probe.all({SEND:?}).map((button) => button.textContent)")).await?;
    assert_eq!(buttons, [words.get("page.share-copy")?, words.get("page.share-copy-link")?], "nobody to share with");
    press(&page, SEND, 0).await?;
    page.until(&format!("{SAID} === {}", json!(words.get("page.share-copied")?))).await?;
    assert!(page.holds(&format!("navigator.clipboard.readText().then((text) => text === {TEXT})")).await?);
    press(&page, SEND, 1).await?;
    let link = format!("{}#{READING}", site.address());
    page.until(&format!("navigator.clipboard.readText().then((text) => text === {})", json!(link))).await?;
    page.leave().await
}

#[tokio::test]
async fn where_copying_is_refused_the_text_is_selected_and_the_reader_told_how() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    for refusing in ["{ writeText: () => Promise.reject(new Error('no')) }", "undefined"] {
        let refuse = format!("Object.defineProperty(navigator, 'clipboard', {{ value: {refusing} }})");
        let page = opened(&site, View::PHONE, &refuse).await?;
        let selected = "(() => { const box = probe.one('textarea'); \
                        return box.value.slice(box.selectionStart, box.selectionEnd); })()";
        for (n, wanted) in
            [TEXT.to_owned(), json!(format!("{}#{READING}", site.address())).to_string()].iter().enumerate()
        {
            page.act("probe.one('.desk [role=status]').textContent = ''").await?;
            press(&page, SEND, n).await?;
            page.until(&format!("{SAID} === {}", json!(words.get("page.share-by-hand")?))).await?;
            assert!(page.holds(&format!("{selected} === {wanted}")).await?, "{refusing}, button {n}");
            assert!(page.holds("probe.root().activeElement === probe.one('textarea')").await?);
        }
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn where_the_system_shares_it_gets_the_text_and_the_link() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let stub = "Object.defineProperty(navigator, 'clipboard', { value: undefined }); navigator.share = (given) => { \
                globalThis.given = given; const { fault } = globalThis; \
                return fault ? Promise.reject(new DOMException('', fault)) : Promise.resolve(); }";
    let page = opened(&site, View::PHONE, stub).await?;
    press(&page, SEND, 0).await?;
    let given = page.ask("given").await?;
    assert_eq!(given["url"], format!("{}#{READING}", site.address()));
    assert_eq!(
        page.ask(TEXT).await?,
        format!("{}\n{}", given["text"].as_str().unwrap_or_default(), given["url"].as_str().unwrap_or_default())
    );
    assert_eq!(page.ask(SAID).await?, "");
    // Who closes the list has changed their mind.
    page.act("globalThis.fault = 'AbortError'").await?;
    press(&page, SEND, 0).await?;
    assert_eq!(page.ask(SAID).await?, "");
    page.act("globalThis.fault = 'NotAllowedError'").await?;
    press(&page, SEND, 0).await?;
    page.until(&format!("{SAID} === {}", json!(words.get("page.share-by-hand")?))).await?;
    page.leave().await
}

#[tokio::test]
async fn the_page_is_well_made_on_every_screen_in_every_look_and_language() -> Outcome {
    let site = Site::open()?;
    for (languages, view) in
        [("zh-CN", View::SMALL_PHONE), ("zh-TW", View::PHONE), ("en", View::PHONE), ("en", View::TABLET)]
    {
        for theme in ["light", "dark", "sun"] {
            let shares = "navigator.share = () => Promise.resolve()";
            let page = opened_in(&site, view.reading(languages), shares, theme).await?;
            well_made(&page, &format!("share-{languages}-{}-{theme}", view.width)).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn escape_leads_back_and_the_focus_returns() -> Outcome {
    let site = Site::open()?;
    for place in [2, 3] {
        let page = Page::open(&site, View::LAPTOP).await?;
        page.until("window.shike.installer").await?;
        // What surrounds the card brings a style sheet of its own only when it has something to say.
        assert_eq!(page.ask("document.adoptedStyleSheets.length").await?, 0);
        page.tab_to(".menu-button").await?;
        page.press(&[Key::Enter]).await?;
        page.until("probe.all('.menu').length").await?;
        page.tab_to(&format!(".more-of button:nth-child({place})")).await?;
        page.press(&[Key::Enter]).await?;
        page.until("probe.all('.desk [role=status]').length").await?;
        assert!(page.holds("probe.root().activeElement.localName === 'h1'").await?);
        if place == 2 {
            page.tab_to("textarea").await?;
        }
        page.press(&[Key::Escape]).await?;
        page.until("!probe.all('.desk').length").await?;
        assert!(page.holds("probe.root().activeElement.matches('.menu-button')").await?);
        let clean = "document.adoptedStyleSheets.length === 0 && !document.querySelector('[data-printed]')";
        assert!(page.holds(clean).await?, "what printing needs stays");
        page.leave().await?;
    }
    Ok(())
}

/// What the browser prints: the size of each sheet in points.
async fn paper(page: &Page, name: &str) -> Outcome<Vec<(u32, u32)>> {
    let made = page.tell("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
    let pdf = bytes(made["data"].as_str().unwrap_or_default());
    if let Ok(folder) = std::env::var("SHIKE_SHOTS") {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(format!("{folder}/{name}.pdf"), &pdf)?;
    }
    let text = String::from_utf8_lossy(&pdf).into_owned();
    let boxes = text.split("/MediaBox [").skip(1).map(|rest| rest.split(']').next().unwrap_or_default().to_owned());
    let sizes = boxes.map(|sides| {
        let sides: Vec<f64> = sides.split_whitespace().filter_map(|side| side.parse().ok()).collect();
        (sides[2].round() as u32, sides[3].round() as u32)
    });
    Ok(sizes.collect())
}

/// The bytes that a text in base 64 stands for.
fn bytes(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u32> = text.bytes().filter_map(value).map(u32::from).collect();
    let group = |digits: &[u32]| {
        let all = digits.iter().enumerate().fold(0, |all, (n, digit)| all | digit << (18 - 6 * n));
        [16, 8, 0].map(|shift| (all >> shift) as u8).into_iter().take(digits.len() * 3 / 4).collect::<Vec<_>>()
    };
    digits.chunks(4).flat_map(group).collect()
}

const A4: (u32, u32) = (595, 842);
/// 90 by 160 millimetres.
const PHONE: (u32, u32) = (255, 454);
/// The part of A4 between the margins, in CSS pixels.
const A4_WITHIN: (u32, u32) = (703, 1031);
const PHONE_WIDTH: u32 = 294;

/// Looks at the page as it is printed on paper this wide within its margins.
async fn on_paper(page: &Page, width: u32) -> Outcome {
    let glass = json!({ "width": width, "height": 1016, "deviceScaleFactor": 1, "mobile": false });
    page.tell("Emulation.setDeviceMetricsOverride", glass).await?;
    page.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    page.settle().await
}

/// On paper stands the sheet and nothing else, and nothing of it is cut off.
async fn prints_whole(page: &Page, what: &str) -> Outcome {
    let whole = "probe.texts(document.body).concat(probe.texts()).every(({ element }) => element.closest('.sheet'))";
    assert!(page.holds(whole).await?, "{what}: more than the sheet is printed");
    for question in ["probe.cut()", "probe.wide()", "probe.overlaps()"] {
        let found = page.list(question).await?;
        assert!(found.is_empty(), "{what}: {question}: {found:#?}");
    }
    let dark = "probe.texts().every(({ element }) => /^rgb\\((\\d\\d?), /.test(getComputedStyle(element).color))";
    assert!(page.holds(dark).await?, "{what}: too light to be read on paper");
    Ok(())
}

#[tokio::test]
async fn a_reading_is_printed_on_a4_or_on_paper_the_size_of_a_phone() -> Outcome {
    let site = Site::open()?;
    for (languages, theme) in [("zh-CN", "light"), ("zh-TW", "dark"), ("en", "sun")] {
        let stub = "globalThis.print = () => { globalThis.printed = true; }";
        let page = opened_in(&site, View::PHONE.reading(languages), stub, theme).await?;
        page.act("document.body.append(Object.assign(document.createElement('p'), { textContent: 'not the sheet' }))")
            .await?;
        // What the browser's own menu prints.
        let sizes = paper(&page, &format!("print-{languages}")).await?;
        assert!((1..=2).contains(&sizes.len()) && sizes.iter().all(|size| *size == A4), "{languages}: {sizes:?}");
        press(&page, PRINT, 0).await?;
        assert!(page.holds("printed").await?);
        assert_eq!(paper(&page, &format!("print-{languages}-a4")).await?, sizes);
        press(&page, PRINT, 1).await?;
        let sizes = paper(&page, &format!("print-{languages}-phone")).await?;
        assert!((2..=8).contains(&sizes.len()) && sizes.iter().all(|size| *size == PHONE), "{languages}: {sizes:?}");
        on_paper(&page, PHONE_WIDTH).await?;
        prints_whole(&page, &format!("{languages} phone")).await?;
        press(&page, PRINT, 0).await?;
        on_paper(&page, A4_WITHIN.0).await?;
        prints_whole(&page, &format!("{languages} a4")).await?;
        let headline = page.ask("probe.text('.sheet [data-word=big]')").await?;
        assert!(headline.as_str().is_some_and(|line| !line.is_empty()), "{languages}: {headline}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_four_styles_stand_on_one_page_of_a4() -> Outcome {
    let site = Site::open()?;
    for languages in ["zh-CN", "zh-TW", "en"] {
        let page = opened(&site, View::PHONE.reading(languages), "globalThis.print = () => {}").await?;
        press(&page, PRINT, 2).await?;
        assert_eq!(paper(&page, &format!("print-{languages}-styles")).await?, [A4], "{languages}");
        on_paper(&page, A4_WITHIN.0).await?;
        prints_whole(&page, languages).await?;
        let height = page.ask("probe.one('.sheet').getBoundingClientRect().height").await?;
        assert!(height.as_f64().is_some_and(|height| height <= f64::from(A4_WITHIN.1)), "{languages}: {height}");
        // As on the map, two by two.
        let places = page.ask(
            "probe.all('.sheet section').slice(0, 4).map((each) => each.getBoundingClientRect()) \
             .map(({ left, top }) => [left > innerWidth / 2, top > 0])",
        );
        let left: Vec<Value> = places.await?.as_array().into_iter().flatten().map(|place| place[0].clone()).collect();
        assert_eq!(left, [false, true, false, true].map(Value::from), "{languages}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn from_the_disk_the_text_is_shared_without_a_link_and_the_sheet_is_printed() -> Outcome {
    let words = Words::read()?;
    let page = Page::open_file(View::PHONE).await?;
    driver(&page).await?;
    share(&page).await?;
    let text = page.ask(TEXT).await?;
    let text = text.as_str().unwrap_or_default();
    assert!(text.contains(words.get("mnemonics.hurried.line")?) && !text.contains("file:"), "{text}");
    let buttons = page.list(&format!("probe.all({SEND:?}).map((button) => button.textContent)")).await?;
    assert_eq!(buttons, [words.get("page.share-copy")?], "no link to copy: nobody else could follow it");
    let sizes = paper(&page, "print-file").await?;
    assert!((1..=2).contains(&sizes.len()) && sizes.iter().all(|size| *size == A4), "{sizes:?}");
    page.tap("[part~=back]").await?;
    page.until("!probe.all('.desk').length").await?;
    open(&page, 3).await?;
    assert!(page.holds("!probe.all('[download]').length").await?, "the file has no copy of itself to give");
    page.leave().await
}
