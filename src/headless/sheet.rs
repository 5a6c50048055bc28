//! Sheets for scripts: a reading and the four styles, worded, as plain objects.

use super::playbook::{Playbook, plain};
use js_sys::Array;
use shike::content::{Company, Own, Pack};
use shike::export::{cheat, sheet};
use shike::model::{Channel, Observation, Setting, Style, Topic};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
impl Playbook {
    /// The sheet of a reading as [`Observation::written`] writes it, by the ids of where the two met and of the seller's
    /// own style, and of what was ticked or chosen last as [`Topic::id`] gives it, with what a company adds as `own_tips`
    /// lists it. What is not known counts as not said.
    pub fn sheet(&self, seen: &str, channel: &str, own: &str, latest: &str, tips: &Array) -> JsValue {
        let pack = Pack::of(self.book(), company(tips));
        let seen = Observation::read(seen).unwrap_or_default();
        let setting = Setting {
            channel: Channel::ALL.into_iter().find(|known| known.id() == channel).unwrap_or_default(),
            own: Style::ALL.into_iter().find(|known| known.id() == own),
        };
        let latest = Topic::of(&seen, None).into_iter().find(|topic| topic.id() == latest);
        plain(&sheet(seen, setting, latest, &pack, self.book()))
    }

    /// The sheet of the four styles.
    #[wasm_bindgen(js_name = cheatSheet)]
    pub fn cheat_sheet(&self) -> JsValue {
        plain(&cheat(self.book()))
    }
}

fn company(list: &Array) -> Company {
    let items: Vec<JsValue> = list.iter().collect();
    let Some((name, tips)) = items.split_first() else { return Company::default() };
    let number = |item: &JsValue| item.as_f64().unwrap_or_default() as u64;
    let own = |item: &[JsValue]| {
        let text = item[0].as_string().unwrap_or_default();
        Own::of(text.into(), [1, 2, 3, 4, 5, 6].map(|n| number(&item[n])))
    };
    Company { name: name.as_string().unwrap_or_default().into(), tips: tips.chunks_exact(7).map(own).collect() }
}
