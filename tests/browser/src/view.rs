//! How the reader looks at the page: the size of the glass, touch, the size of text, the languages they read, what the
//! system asks for.

use serde_json::{Value, json};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels: what a browser leaves, not what the maker names.
    pub height: u32,
    /// Whether it is touched.
    pub touch: bool,
    /// The size of text the reader has set, in CSS pixels; browsers begin with 16.
    pub text: u32,
    /// The languages the reader has set, the dearest first, with commas between: `navigator.languages`.
    pub languages: &'static str,
}

impl View {
    /// The smallest phone there is.
    pub const SMALL_PHONE: Self = Self::touched(320, 568);
    /// A common phone in a browser with all its bars.
    pub const PHONE: Self = Self::touched(360, 520);
    /// A tablet on a counter.
    pub const TABLET: Self = Self::touched(820, 1180);
    /// A laptop.
    pub const LAPTOP: Self = Self { touch: false, ..Self::touched(1280, 800) };
    /// All of them.
    pub const ALL: [Self; 4] = [Self::SMALL_PHONE, Self::PHONE, Self::TABLET, Self::LAPTOP];

    const fn touched(width: u32, height: u32) -> Self {
        Self { width, height, touch: true, text: 16, languages: "zh-CN" }
    }

    /// The same with text of another size.
    #[must_use]
    pub const fn with_text(self, text: u32) -> Self {
        Self { text, ..self }
    }

    /// The same for a reader of other languages.
    #[must_use]
    pub const fn reading(self, languages: &'static str) -> Self {
        Self { languages, ..self }
    }

    pub(crate) fn metrics(self) -> Value {
        let Self { width, height, .. } = self;
        json!({
            "width": width, "height": height, "screenWidth": width, "screenHeight": height,
            "deviceScaleFactor": if self.touch { 2 } else { 1 }, "mobile": self.touch,
        })
    }
}

/// What the reader's system asks of every page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Medium {
    /// Light on dark.
    pub dark: bool,
    /// No movement.
    pub still: bool,
    /// The system's own few colours.
    pub forced: bool,
}

impl Medium {
    pub(crate) fn features(self) -> Value {
        let feature =
            |name: &str, on: bool, yes: &str, no: &str| json!({ "name": name, "value": if on { yes } else { no } });
        json!({ "features": [
            feature("prefers-color-scheme", self.dark, "dark", "light"),
            feature("prefers-reduced-motion", self.still, "reduce", "no-preference"),
            feature("forced-colors", self.forced, "active", "none"),
        ] })
    }
}
