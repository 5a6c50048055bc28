//! What stays put while the page is scrolled never covers the answer: where the screen does not hold both, nothing does.

use browser_tests::{KIT, Outcome, Page, Site, View};
use serde_json::{Value, json};

const WIDTHS: [u32; 12] = [320, 344, 360, 390, 480, 560, 640, 664, 760, 820, 1024, 1280];
const HEIGHTS: [u32; 13] = [240, 256, 300, 360, 400, 480, 520, 568, 640, 667, 720, 800, 900];

/// A screen of this size, all else as it was.
async fn resize(page: &Page, width: u32, height: u32) -> Outcome {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    page.tell("Emulation.setDeviceMetricsOverride", metrics).await?;
    page.until(&format!("innerWidth === {width} && innerHeight === {height}")).await?;
    page.settle().await
}

/// What is wrong with a screen `height` high, and what stays put on it.
fn judged(found: &Value, height: u32, ours: bool) -> (Vec<String>, String) {
    let list = |name: &str| -> Vec<String> {
        found[name].as_array().into_iter().flatten().filter_map(|each| Some(each.as_str()?.to_owned())).collect()
    };
    let (put, mut faults) = (list("put"), list("first"));
    let fits = found["needs"].as_f64() <= Some(f64::from(height));
    // Where all is on the screen at once, the answer can be scrolled away under the header, on purpose.
    let later = list("later").into_iter().filter(|each| !(ours && fits && each.starts_with("header")));
    faults.extend(later);
    if !(put.is_empty() || ours && fits) {
        faults.push(format!("{} stays put, all takes {}", put.join(" and "), found["needs"]));
    }
    (faults, put.join("+"))
}

/// Asks a page on every screen; what was found is printed as a table.
async fn holds(page: &Page, name: &str, ours: bool) -> Outcome {
    let mut wrong = Vec::new();
    println!("{name}: width × height: what stays put");
    for width in WIDTHS {
        let mut row = Vec::new();
        for height in HEIGHTS {
            resize(page, width, height).await?;
            let (faults, put) = judged(&page.ask("probe.covering()").await?, height, ours);
            row.push(format!(
                "{height} {}{}",
                if put.is_empty() { "–" } else { &put },
                if faults.is_empty() { "" } else { " ✗" }
            ));
            wrong.extend(faults.first().map(|fault| format!("{width}×{height}: {fault}; {} in all", faults.len())));
        }
        println!("{width}: {}", row.join(", "));
    }
    assert!(wrong.is_empty(), "{name}: {wrong:#?}");
    Ok(())
}

async fn see_a_driver(page: &Page) -> Outcome {
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &["hurried"]).await
}

async fn on_our_page(languages: &'static str) -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE.reading(languages)).await?;
    holds(&page, &format!("{languages}, nothing seen"), true).await?;
    see_a_driver(&page).await?;
    holds(&page, &format!("{languages}, driver"), true).await?;
    page.leave().await
}

#[tokio::test]
async fn on_our_page_nothing_stays_put_over_the_answer_on_any_screen() -> Outcome {
    on_our_page("zh-CN").await
}

#[tokio::test]
async fn on_our_page_in_english_nothing_stays_put_over_the_answer_on_any_screen() -> Outcome {
    on_our_page("en").await
}

#[tokio::test]
async fn on_a_phone_the_controls_stay_under_the_thumb() -> Outcome {
    let site = Site::open()?;
    for languages in ["zh-CN", "zh-TW", "en"] {
        let page = Page::open(&site, View::PHONE.reading(languages)).await?;
        see_a_driver(&page).await?;
        let found = page.ask("probe.covering()").await?;
        assert_eq!((&found["put"], &found["first"]), (&json!(["header", "panel"]), &json!([])), "{languages}: {found}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_a_page_of_others_no_part_of_the_card_covers_its_answer() -> Outcome {
    let site = Site::open()?;
    for language in ["zh-Hans", "en"] {
        let html = format!(
            "<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><link rel=icon href=data:,>\
             <link rel=stylesheet href=host.css><script type=module src='{KIT}/shike.js'></script>\
             <p>before</p><shike-card lang={language} expressiveness=78 emotionality=24 decisiveness=82></shike-card><p>after</p>"
        );
        site.host("host.html", &html, None);
        site.host("host.css", "body { margin: 0 } p { block-size: 500px; margin: 0 }", None);
        let page = Page::at(format!("{}host.html", site.address()), View::PHONE).await?;
        page.until("document.querySelector('shike-card').scrollIntoView() ?? probe.all('.face .panel').length").await?;
        holds(&page, &format!("embedded, {language}"), false).await?;
    }
    Ok(())
}
