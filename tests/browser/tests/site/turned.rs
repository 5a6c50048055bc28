//! The screen turned to the customer, who is asked how they want to hear it.

use crate::cover::{all_there_is, cover, page_with_a_customer, says_only};
use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::json;

const CHOICES: [&str; 4] = ["result", "story", "slowly", "comparison"];

async fn turn(page: &Page) -> Outcome {
    page.tap("[part~=turn]").await?;
    page.until("probe.all('.turned').length").await
}

fn focused(selector: &str) -> String {
    format!("probe.root().activeElement?.matches('{selector}')")
}

async fn thanked(page: &Page, words: &Words) -> Outcome {
    let thanks = words.get("ui.turn-thanks")?;
    page.until(&format!("probe.text('.covered [part~=line]') === {thanks:?}")).await
}

/// Waits for the card, and for the chip that says what the customer chose.
async fn chosen(page: &Page, words: &Words, choice: &str) -> Outcome {
    let chip = words.filled("ui.chosen", words.get(&format!("choices.{choice}.name"))?)?;
    page.until("probe.all('.face').length").await?;
    page.until(&format!("probe.text('[data-chip=choice]') === {chip:?}")).await
}

#[tokio::test]
async fn one_tap_shows_the_customer_four_choices_and_nothing_else() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = page_with_a_customer(&site).await?;
    turn(&page).await?;
    page.picture("turned").await?;
    let shown = CHOICES.iter().flat_map(|choice| [format!("choices.{choice}.name"), format!("choices.{choice}.line")]);
    let shown: Vec<String> = shown.chain(["ui.turn-title".to_owned()]).collect();
    let paths: Vec<&str> = shown.iter().map(String::as_str).collect();
    let unheard = ["ui.turn-back", "ui.turn-hold", "ui.announce-covered"];
    says_only(&page, &words, &[&paths[..], &unheard].concat()).await?;
    let (document, _) = all_there_is(&page).await?;
    let texts = document["texts"].as_array().ok_or("no texts")?;
    for path in &paths {
        let word = words.get(path)?;
        assert!(texts.iter().any(|text| text == word), "the customer does not see {word}");
    }
    assert_eq!(page.ask("probe.all('[data-choice]').length").await?, 4);
    let everything = document.to_string();
    for style in words.ids("styles")? {
        assert!(!everything.contains(words.get(&format!("styles.{style}.name"))?), "{style} is named");
        assert!(!everything.contains(style), "{style} is in the page");
    }
    page.leave().await
}

#[tokio::test]
async fn turned_away_two_customers_cannot_be_told_apart() -> Outcome {
    let site = Site::open()?;
    let (one, other) = (page_with_a_customer(&site).await?, Page::open(&site, View::PHONE).await?);
    turn(&one).await?;
    turn(&other).await?;
    assert_eq!(all_there_is(&one).await?, all_there_is(&other).await?);
    one.leave().await?;
    other.leave().await
}

#[tokio::test]
async fn a_choice_is_thanked_for_and_read_and_the_customer_is_asked_to_hand_it_back() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = page_with_a_customer(&site).await?;
    let (before, shares) = (page.state().await?, page.ask("probe.shares()").await?);
    turn(&page).await?;
    page.until(&focused(".turned *")).await?;
    page.tap("[data-choice=story]").await?;
    thanked(&page, &words).await?;
    let thanks = ["ui.turn-thanks", "ui.turn-hand-back", "ui.turn-back", "ui.turn-hold", "ui.announce-covered"];
    says_only(&page, &words, &thanks).await?;
    assert_eq!(page.ask("probe.text('.covered [part~=line-more]')").await?, words.get("ui.turn-hand-back")?);
    page.picture("thanked").await?;
    page.turn_back().await?;
    chosen(&page, &words, "story").await?;
    page.until(&focused("[part~=turn]")).await?;
    assert_ne!(page.ask("probe.shares()").await?, shares, "the choice is part of the reading");
    page.tap("[data-chip=choice]").await?;
    page.until("!probe.all('[data-chip=choice]').length").await?;
    assert_eq!(page.ask("probe.shares()").await?, shares);
    assert_eq!(page.state().await?, before, "taken back, it is as if never made");
    page.leave().await
}

#[tokio::test]
async fn every_choice_can_be_made_one_after_the_other() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let mut read = Vec::new();
    for choice in CHOICES {
        turn(&page).await?;
        page.tap(&format!("[data-choice={choice}]")).await?;
        thanked(&page, &words).await?;
        page.turn_back().await?;
        chosen(&page, &words, choice).await?;
        let shares = page.ask("probe.shares()").await?;
        assert!(!read.contains(&shares), "{choice} reads as another does: {read:?}");
        read.push(shares);
        turn(&page).await?;
        let ticked = page.list("probe.all('[data-choice][aria-pressed=true]').map((each) => each.dataset.choice)");
        assert_eq!(ticked.await?, [choice], "what was chosen before");
        page.turn_back().await?;
    }
    page.leave().await
}

/// Has the customer choose, and takes the device back.
async fn choose(page: &Page, words: &Words, choice: &str) -> Outcome {
    turn(page).await?;
    page.tap(&format!("[data-choice={choice}]")).await?;
    thanked(page, words).await?;
    page.turn_back().await?;
    chosen(page, words, choice).await
}

#[tokio::test]
async fn the_card_keeps_what_the_customer_chose_until_it_is_taken_back() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &[]).await?;
    let before = page.state().await?;
    for choice in CHOICES {
        choose(&page, &words, choice).await?;
        page.picture(&format!("promise-{choice}")).await?;
        let word = |word: &str| words.get(&format!("promises.{choice}.{word}")).map(str::to_owned);
        let state = page.state().await?;
        assert_eq!(state["headline"], word("headline")?);
        assert_eq!(state["reason"], words.filled("ui.chosen", words.get(&format!("choices.{choice}.name"))?)?);
        assert!(state["say"].as_str().is_some_and(|say| word("say").is_ok_and(|word| say.contains(&word))), "{state}");
        let tips = page.list("probe.all('.tips li').map((tip) => tip.textContent)").await?;
        for (tip, sign, first) in [(0, "do", "first"), (1, "do", "second")] {
            assert_eq!(tips[tip], format!("{}{}", words.get(&format!("ui.{sign}"))?, word(first)?), "{choice}");
        }
        let dont = format!("{}{}", words.get("ui.dont")?, word("dont")?);
        assert!(tips.contains(&dont), "{choice}: {tips:?}");
        if choice == "slowly" {
            // What brought two styles' tips to the card before: half a beat quicker.
            let all = page.ask("probe.text('.card')").await?.to_string();
            assert!(!all.contains(words.get("tips.brighter-and-quicker")?), "{all}");
        }
    }
    page.tap("[data-chip=choice]").await?;
    page.until("!probe.all('[data-chip=choice]').length").await?;
    assert_eq!(page.state().await?, before, "taken back, it is as if never made");
    page.leave().await
}

#[tokio::test]
async fn the_sign_back_returns_without_a_choice() -> Outcome {
    let site = Site::open()?;
    let page = page_with_a_customer(&site).await?;
    let before = page.state().await?;
    turn(&page).await?;
    page.turn_back().await?;
    assert_eq!(page.state().await?, before);
    page.until(&focused("[part~=turn]")).await?;
    page.leave().await
}

#[tokio::test]
async fn the_customer_can_be_asked_by_key() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::LAPTOP).await?;
    page.tab_to("[part~=turn]").await?;
    page.press(&[Key::Enter]).await?;
    page.until(&focused(".turned *")).await?;
    page.tab_to("[data-choice=slowly]").await?;
    page.press(&[Key::Space]).await?;
    thanked(&page, &words).await?;
    page.tab_to("[part~=uncover]").await?;
    page.press(&[Key::Enter]).await?;
    chosen(&page, &words, "slowly").await?;
    page.until(&focused("[part~=turn]")).await?;
    page.leave().await
}

#[tokio::test]
async fn while_the_customer_is_thanked_the_focus_is_on_the_way_back() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    turn(&page).await?;
    page.tap("[data-choice=slowly]").await?;
    thanked(&page, &words).await?;
    page.until(&focused("[part~=uncover]")).await?;
    page.leave().await
}

#[tokio::test]
async fn covered_after_a_choice_nothing_of_it_is_in_the_page() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let (one, other) = (page_with_a_customer(&site).await?, Page::open(&site, View::PHONE).await?);
    turn(&one).await?;
    one.tap("[data-choice=result]").await?;
    thanked(&one, &words).await?;
    one.turn_back().await?;
    chosen(&one, &words, "result").await?;
    cover(&one).await?;
    cover(&other).await?;
    assert_eq!(all_there_is(&one).await?, all_there_is(&other).await?);
    one.leave().await?;
    other.leave().await
}
