//! Inside other apps nothing can be kept: the page says how it is opened in the browser.

use crate::installed::{NOTICE, press, told};
use browser_tests::{Outcome, Page, Part, Site, View, Words};
use serde_json::json;

const PHONE: &str = "Mozilla/5.0 (Linux; Android 14; V2307A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 \
                     Chrome/126.0.0.0 Mobile Safari/537.36";
/// What each app adds to it.
const APPS: [(&str, &str); 5] = [
    ("MMWEBID/3461 MicroMessenger/8.0.49.2600(0x2800313D) WeChat/arm64 NetType/WIFI Language/zh_CN", "wechat"),
    ("MicroMessenger/7.0.1 wxwork/4.1.22 NetType/WIFI Language/zh ColorScheme/Light", "wecom"),
    ("AliApp(DingTalk/7.5.10) com.alibaba.android.rimet/33216 Channel/227200 language/zh-CN", "dingtalk"),
    ("Lark/7.18.5 LarkLocale/zh_CN ChannelName/Feishu TTWebView/1261130032308", "feishu"),
    ("Line/14.9.0/IAB", "line"),
];

/// Opens the site in a browser that calls itself so.
async fn calling_itself(site: &Site, agent: &str) -> Outcome<Page> {
    let page = Page::visit(site, View::PHONE).await?;
    page.until("globalThis.shike?.installer").await?;
    page.tell("Emulation.setUserAgentOverride", json!({ "userAgent": agent })).await?;
    page.load("").await?;
    page.until("window.shike.installer").await?;
    assert_eq!(page.ask("navigator.userAgent").await?, agent);
    Ok(page)
}

#[tokio::test]
async fn each_app_is_named_once_a_session_and_how_to_leave_it_is_told() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    for (agent, app) in APPS {
        let page = calling_itself(&site, &format!("{PHONE} {agent}")).await?;
        let name = words.get(&format!("page.{app}"))?;
        let told = told(&page, &words.filled("page.in-app", name)?).await;
        told.map_err(|error| format!("{app}: {error}"))?;
        page.picture(&format!("inside-{app}")).await?;
        press(&page, words.get("page.close")?).await?;
        page.until(&format!("!{NOTICE}")).await?;
        page.load("").await?;
        page.until("window.shike.installer").await?;
        page.settle().await?;
        assert!(!page.holds(NOTICE).await?, "{app} is named again");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_browser_of_its_own_is_told_nothing() -> Outcome {
    let site = Site::open()?;
    let line = format!("{PHONE} Offline/1 Clark/2");
    for agent in [PHONE, &line] {
        let page = calling_itself(&site, agent).await?;
        page.settle().await?;
        assert!(!page.holds(NOTICE).await?, "{agent}");
        assert!(!site.asked().iter().any(|path| Part::Pack("zh-Hans-page").is(path)), "words are fetched for nothing");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn installing_is_offered_where_the_browser_offers_it_and_told_where_it_is_done_by_hand() -> Outcome {
    let site = Site::open()?;
    let page = Page::visit(&site, View::PHONE).await?;
    // The browser's own offer comes when it likes.
    page.prepare("addEventListener('beforeinstallprompt', (event) => { if (event.isTrusted) event.stopImmediatePropagation(); })").await?;
    page.load("").await?;
    page.until("window.shike.installer").await?;
    assert_eq!(page.ask("window.shike.installer().kind").await?, "none");
    let offer = "const offer = new Event('beforeinstallprompt', { cancelable: true }); \
                 offer.prompt = () => Promise.resolve('asked'); dispatchEvent(offer); \
                 globalThis.prevented = offer.defaultPrevented";
    page.act(offer).await?;
    assert_eq!(page.ask("[prevented, window.shike.installer().kind]").await?, json!([true, "prompt"]));
    assert_eq!(page.ask("window.shike.installer().prompt()").await?, "asked");
    assert_eq!(page.ask("window.shike.installer().kind").await?, "none", "an offer is good once");
    page.act("Object.defineProperty(navigator, 'standalone', { value: false, configurable: true })").await?;
    assert_eq!(page.ask("window.shike.installer().kind").await?, "ios");
    page.act("Object.defineProperty(navigator, 'standalone', { value: true })").await?;
    assert_eq!(page.ask("window.shike.installer().kind").await?, "none", "it is installed already");
    page.leave().await
}
