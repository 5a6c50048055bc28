//! In every language, whatever the screen, every state is whole: nothing clipped, nothing over another thing, everything
//! within a finger's reach.

use crate::fit::QUESTIONS;
use browser_tests::{Outcome, Page, Site, View};
use serde_json::json;
use std::collections::BTreeMap;

/// Every state with what leads to it from the one before.
const STATES: [(&str, &str); 14] = [
    ("start", ""),
    ("driver", "await probe.see({ expressiveness: 78, emotionality: 24, decisiveness: 82 }, ['hurried'])"),
    ("contexts", "probe.one('[part~=contexts-button]').click(); await probe.shown('.contexts')"),
    ("contexts ticked", "await probe.see({}, ['haughty', 'grade-a'])"),
    (
        "objections",
        "probe.one('[part~=objections-button]').click(); await probe.shown('.contexts [data-chip=no-time]')",
    ),
    ("objection ticked", "await probe.see({}, ['too-expensive'])"),
    ("menu", "probe.one('.menu-button').click(); await probe.shown('.menu')"),
    ("guide", "probe.one('[part~=more]').click(); await probe.shown('.phase')"),
    ("turned", "probe.one('[part~=more]').click(); probe.one('[part~=turn]').click(); await probe.shown('.turned')"),
    (
        "covered",
        "probe.one('.turned [part~=quiet]').click(); await probe.shown('.face'); probe.one('[part~=cover]').click(); await probe.shown('.covered')",
    ),
    ("contents", "probe.one('[part~=uncover]').click(); await probe.shown('.face'); await book('')"),
    ("system", "await book('system/types')"),
    ("entry", "await book('objections/too-expensive')"),
    ("results", "await seek()"),
];

/// What the states of the playbook are reached by.
const WAYS: &str = "
    const card = document.querySelector('shike-card');
    const book = async (place) => {
      card.book = place;
      while (card.book !== place) await new Promise(requestAnimationFrame);
    };
    const seek = async () => {
      const field = probe.one('[type=search]');
      field.value = card.shadowRoot.querySelector('.desk').lang === 'en' ? 'price' : '价';
      if (card.shadowRoot.querySelector('.desk').lang === 'zh-Hant') field.value = '價';
      field.dispatchEvent(new InputEvent('input'));
      await probe.shown('.found a');
    };";

/// What finds nothing where all is whole, beside what any state is asked.
const MORE: [&str; 7] = [
    "probe.clipped('button, .chip, .pole, .pole *, .corner, .corner *, h1, h2, h3, .dial [part~=name], .choice, .desk a, th, output')",
    "probe.collisions('button, .pole, .dial [part~=name], .choice, input:not([type=range], [type=radio]), .desk a')",
    "probe.narrow('button, .choice, .desk a, .checks label, [type=search]', 24)",
    "probe.narrow('header button, .clear', 44)",
    "probe.all('.dial input').filter((input) => input.checkVisibility() && input.getBoundingClientRect().height < 44).map((input) => input.id)",
    "document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : []",
    "probe.unreachable(['.chip', '.text > [tabindex]', '.desk a', '.desk [part~=plain]', '.choice', '.heading'])",
];

async fn all_fits(languages: &'static str, view: View) -> Outcome<Vec<String>> {
    let site = Site::open()?;
    let page = Page::open(&site, view.reading(languages)).await?;
    // Each fault with the first state it shows in.
    let mut faults = BTreeMap::new();
    for (state, action) in STATES {
        page.act(&format!("{WAYS} {action}")).await?;
        page.picture(&format!("fits-{languages}-{}-{state}", view.width)).await?;
        for question in QUESTIONS.into_iter().chain(MORE) {
            let asked: String = question.chars().take(24).collect();
            for found in page.list(question).await? {
                faults.entry(format!("{asked}… finds {found}")).or_insert(state);
            }
        }
    }
    page.leave().await?;
    Ok(faults.into_iter().map(|(fault, state)| format!("{}×{}, {state}: {fault}", view.width, view.height)).collect())
}

async fn every_state_is_whole(languages: &'static str) -> Outcome {
    let mut faults = Vec::new();
    for view in View::ALL {
        faults.extend(all_fits(languages, view).await?);
    }
    assert!(faults.is_empty(), "{languages}: {faults:#?}");
    Ok(())
}

#[tokio::test]
async fn in_simplified_chinese_every_state_is_whole_on_every_screen() -> Outcome {
    every_state_is_whole("zh-CN").await
}

#[tokio::test]
async fn in_traditional_chinese_every_state_is_whole_on_every_screen() -> Outcome {
    every_state_is_whole("zh-TW").await
}

#[tokio::test]
async fn in_english_every_state_is_whole_on_every_screen() -> Outcome {
    every_state_is_whole("en").await
}

/// What must be seen at once on a phone; the reason for the line may wait.
const AT_ONCE: [&str; 14] = [
    ".style",
    "[part~=certainty]",
    ".headline [part~=words]",
    ".answer [part~=say]",
    ".tips li:not([data-extra])",
    ".map",
    ".corner",
    ".dial [part~=name]",
    ".track",
    ".pole",
    ".dial output",
    "header button",
    "[part~=objections-button]",
    "[data-chip=tension]",
];

#[tokio::test]
async fn in_every_language_each_style_shows_all_of_it_at_once_on_a_phone() -> Outcome {
    let site = Site::open()?;
    let corners =
        [("driver", 78, 24, 82), ("expressive", 85, 85, 85), ("amiable", 20, 80, 20), ("analytical", 20, 20, 20)];
    let mut faults = Vec::new();
    for languages in ["zh-CN", "zh-TW", "en"] {
        let page = Page::open(&site, View::PHONE.reading(languages)).await?;
        for (style, across, up, soon) in corners {
            page.see(json!({ "expressiveness": across, "emotionality": up, "decisiveness": soon }), &[]).await?;
            page.ask("document.activeElement?.blur()").await?;
            page.picture(&format!("at-once-{languages}-{style}")).await?;
            assert_eq!(page.state().await?["tone"], style);
            assert_eq!(page.ask("scrollY").await?, 0);
            let unread = page.list(&format!("probe.unread({})", json!(AT_ONCE))).await?;
            faults.extend(unread.into_iter().map(|fault| format!("{languages}, {style}: {fault}")));
            for (mark, least) in [("do", 2), ("dont", 1)] {
                let shown =
                    format!("probe.all('.tips [data-mark={mark}]').filter((tip) => tip.checkVisibility()).length");
                let shown = page.ask(&shown).await?;
                if shown != least {
                    faults.push(format!("{languages}, {style}: {shown} of {mark}"));
                }
            }
            let chips = "probe.all('.chips .chip').filter((chip) => probe.isAt(chip, probe.middle(chip.getBoundingClientRect()))).length";
            if page.ask(chips).await?.as_u64() < Some(2) {
                faults.push(format!("{languages}, {style}: no chips"));
            }
        }
        page.leave().await?;
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}
