//! What a page of others asks of a card that is mounted: what has been seen, and that it stays as it is.

use crate::embed::mount::Mounted;
use crate::headless::fields;
use crate::headless::reading::reading;
use shike::model::Observation;
use shike::state::Action;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
impl Mounted {
    /// What has been seen at this moment, also while something moves; every field is there.
    #[wasm_bindgen(unchecked_return_type = "Reading")]
    pub fn reading(&self) -> JsValue {
        // Before it has drawn itself the card has seen nothing.
        let seen = self.app.get_component().map(|root| root.session.observation);
        reading(&seen.unwrap_or_default())
    }

    /// Shows a reading, nothing seen where there is none; the card must have drawn itself. Gives what [`Self::reading`]
    /// tells of it once the card has taken it, which is a microtask later.
    ///
    /// # Errors
    /// A `TypeError` or `RangeError` naming the field and what is allowed.
    #[wasm_bindgen(unchecked_return_type = "Reading")]
    pub fn read(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Observation | null | undefined")] observation: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let none = observation.is_null() || observation.is_undefined();
        let seen = if none { Observation::default() } else { fields::observation(observation)? };
        self.props.door.pass(Action::Recall(seen, false));
        Ok(reading(&seen))
    }

    /// Fixes the reading, or sets it free: while it is fixed nothing that is done in the card changes it. A card made as
    /// new stays fixed.
    pub fn fix(&self, fixed: bool) {
        // What is being moved rests where it is: what puts it back is not heard any more.
        self.props.door.pass(Action::Settle);
        self.props.door.0.fixed.set(fixed);
    }
}
