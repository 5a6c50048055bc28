//! The one thing to look at next: asked, answered, passed over, and no longer asked in the end.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// More than there is to ask.
const MOST: usize = 30;
const QUESTION: &str = "probe.text('.look [part~=question]')";
/// Pairs of cues, and cues, that take eyes to see: with none of them can a voice help.
const PAIRS_SEEN: [&str; 5] = ["posture", "gaze", "face", "hands", "movements"];
const CUES_SEEN: [&str; 10] = [
    "leans-in",
    "leans-back",
    "holds-gaze",
    "looks-away",
    "animated-face",
    "poker-face",
    "free-hands",
    "still-hands",
    "firm-movements",
    "wavering-eyes",
];

/// The id of what is asked now: of a dial or of a pair of cues; none when nothing is.
async fn asked(page: &Page, words: &Words) -> Outcome<Option<String>> {
    let question = page.ask(QUESTION).await?;
    for (file, shown) in [("dials", true), ("pairs", false)] {
        for id in words.ids(file)? {
            if question == words.get(&format!("{file}.{id}.question"))? {
                let is_dial = page.ask(&format!("probe.all('#{id}').length > 0")).await?;
                assert_eq!(is_dial, shown, "{file}.{id}");
                return Ok(Some(id.to_owned()));
            }
        }
    }
    assert_eq!(question, "", "no question of the packs");
    Ok(None)
}

fn button(n: usize) -> String {
    format!(".look .answers button:nth-child({})", n + 1)
}

async fn answer(page: &Page, n: usize) -> Outcome {
    let before = page.ask(QUESTION).await?;
    page.tap(&button(n)).await?;
    page.until(&format!("{QUESTION} !== {before}")).await
}

/// The cue that is called so.
fn cue<'a>(words: &'a Words, chip: &Value) -> Outcome<&'a str> {
    let named = words.ids("cues")?.into_iter();
    let mut named = named.filter(|id| words.get(&format!("cues.{id}.chip")).is_ok_and(|word| chip == word));
    named.next().ok_or_else(|| format!("no cue is called {chip}").into())
}

/// Gives the answer `n` to all that is asked, and expects each to be observed.
async fn answered_to_the_end(n: usize) -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let mut done = Vec::new();
    let mut ticked: Vec<String> = Vec::new();
    while let Some(id) = asked(&page, &words).await? {
        assert!(!done.contains(&id), "{id} is asked again after {done:?}");
        assert_eq!(page.ask("probe.all('.look .answers button').length").await?, 3);
        assert_eq!(page.ask(&format!("probe.text({:?})", button(2))).await?, words.get("ui.cant-tell")?);
        let text = page.ask(&format!("probe.text({:?})", button(n))).await?;
        answer(&page, n).await?;
        if words.ids("dials")?.contains(&id.as_str()) {
            let dial = &page.state().await?["dials"][&id];
            assert_eq!((&dial["seen"], &dial["value"]), (&json!(true), &json!([20, 80][n])), "{id}");
            assert_eq!(text, words.get(&format!("dials.{id}.{}", ["low", "high"][n]))?);
        } else {
            ticked.push(cue(&words, &text)?.to_owned());
        }
        let mut found = page.list("probe.cues().then(({ ticked }) => ticked)").await?;
        found.sort();
        ticked.sort();
        assert_eq!(found, ticked, "after {id}");
        done.push(id);
        assert!(done.len() < MOST, "it asks and asks: {done:?}");
    }
    // Two answers at the same end name a style of which a third says hardly more.
    assert!(done.len() > 1, "only {done:?} was asked");
    assert_eq!(page.ask("probe.all('.look .box').length").await?, 0);
    assert!(
        page.holds("probe.root().activeElement?.matches('.look')").await?,
        "the focus is lost with the last answer"
    );
    page.leave().await
}

#[tokio::test]
async fn the_first_answer_is_observed_and_never_asked_again() -> Outcome {
    answered_to_the_end(0).await
}

#[tokio::test]
async fn the_second_answer_is_observed_and_never_asked_again() -> Outcome {
    answered_to_the_end(1).await
}

/// Passes over all that is asked; tells what it was.
async fn passed_over(page: &Page, words: &Words) -> Outcome<Vec<String>> {
    let mut done = Vec::new();
    while let Some(id) = asked(page, words).await? {
        assert!(!done.contains(&id), "{id} is asked again after {done:?}");
        let (shares, before) = (page.ask("probe.shares()").await?, page.state().await?);
        answer(page, 2).await?;
        let after = page.state().await?;
        assert_eq!(page.ask("probe.shares()").await?, shares, "{id} passed over changes the certainty");
        for same in ["kind", "style", "certainty", "dials", "chips", "status"] {
            assert_eq!(after[same], before[same], "{id} passed over changes {same}");
        }
        done.push(id);
        assert!(done.len() < MOST, "it asks and asks: {done:?}");
    }
    Ok(done)
}

#[tokio::test]
async fn what_cannot_be_told_is_passed_over_and_changes_nothing() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let asked = passed_over(&page, &words).await?;
    for pair in PAIRS_SEEN {
        assert!(asked.iter().any(|id| id == pair), "face to face {pair} is asked too, but only {asked:?} were");
    }
    let offered = page.list("probe.cues().then(({ offered }) => offered)").await?;
    for cue in CUES_SEEN {
        assert!(offered.iter().any(|id| id == cue), "face to face {cue} can be ticked");
    }
    page.leave().await
}

#[tokio::test]
async fn on_the_phone_nothing_is_asked_or_offered_that_takes_eyes() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(".choice:has([name=channel][value=phone])").await?;
    page.until("probe.one('[name=channel][value=phone]').checked").await?;
    page.tap(".menu-button").await?;
    page.until("!probe.all('.menu').length").await?;
    let offered = page.list("probe.cues().then(({ offered }) => offered)").await?;
    assert!(offered.iter().any(|cue| cue == "loud"), "{offered:?}");
    assert!(offered.iter().all(|cue| !CUES_SEEN.contains(&cue.as_str())), "{offered:?}");
    let asked = passed_over(&page, &words).await?;
    assert!(asked.iter().any(|id| id == "volume"), "{asked:?}");
    assert!(asked.iter().all(|id| !PAIRS_SEEN.contains(&id.as_str())), "{asked:?}");
    page.leave().await
}

#[tokio::test]
async fn the_next_look_is_answered_by_key() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::LAPTOP).await?;
    for (n, key) in [(2, Key::Space), (1, Key::Enter), (0, Key::Enter)] {
        let before = asked(&page, &words).await?;
        assert!(before.is_some(), "nothing is asked before the answer {n}: {}", page.state().await?);
        let shares = page.ask("probe.shares()").await?;
        page.tab_to(&button(n)).await?;
        page.press(&[key]).await?;
        page.until(&format!("{QUESTION} !== {}", json!(page_question(&words, before.as_deref())?))).await?;
        let changed = page.ask("probe.shares()").await? != shares;
        assert_eq!(changed, n < 2, "{before:?} answered by {n}");
        assert_ne!(asked(&page, &words).await?, before);
        let kept = "probe.root().activeElement?.closest('.look')";
        assert!(page.holds(kept).await?, "the focus stays where the next question is");
    }
    page.leave().await
}

fn page_question<'a>(words: &'a Words, id: Option<&str>) -> Outcome<&'a str> {
    let id = id.ok_or("nothing is asked")?;
    words.get(&format!("dials.{id}.question")).or_else(|_| words.get(&format!("pairs.{id}.question")))
}

#[tokio::test]
async fn with_the_next_customer_everything_can_be_asked_again() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let first = asked(&page, &words).await?;
    answer(&page, 2).await?;
    assert_ne!(asked(&page, &words).await?, first);
    page.tap("[part~=next]").await?;
    page.settle().await?;
    assert_eq!(asked(&page, &words).await?, first);
    page.leave().await
}

#[tokio::test]
async fn at_the_door_warmth_is_asked_then_expressiveness_then_how_they_decide() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let mut seen = json!({});
    for axis in ["emotionality", "expressiveness", "decisiveness"] {
        assert_eq!(asked(&page, &words).await?.as_deref(), Some(axis));
        assert_eq!(
            page.state().await?["headline"],
            words.get(&format!("dials.{axis}.find"))?,
            "named as the slider is"
        );
        seen[axis] = json!(50);
        page.see(seen.clone(), &[]).await?;
    }
    page.leave().await
}

#[tokio::test]
async fn a_look_that_promises_hardly_more_than_is_known_is_not_shown() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let certain = "Number(probe.text('[part~=certainty]').match(/\\d+/)[0])";
    let promised = "Number(probe.text('.look .box > [part~=reason]').match(/\\d+/)[0])";
    let mut shown = 0;
    for points in [60, 70, 80, 90, 100] {
        page.see(json!({ "expressiveness": points, "emotionality": 100 - points, "decisiveness": points }), &[])
            .await?;
        if page.state().await?["kind"] != "clear" {
            continue;
        }
        if asked(&page, &words).await?.is_some() {
            shown += 1;
            // Both are rounded.
            assert!(page.holds(&format!("{promised} - {certain} >= 4")).await?, "at {points}");
        }
    }
    assert!(shown < 3, "of a sure verdict nothing more is asked");
    page.leave().await
}

#[tokio::test]
async fn one_slider_hardly_off_its_middle_names_no_style() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 60 }), &[]).await?;
    let state = page.state().await?;
    assert_eq!(state["kind"], "open", "{state}");
    assert!(!state["certainty"].as_str().unwrap_or_default().contains('%'), "{state}");
    page.see(json!({ "expressiveness": 80 }), &[]).await?;
    assert_eq!(page.state().await?["kind"], "split");
    page.leave().await
}
