//! Which fields the objects of a pack have.

/// The fields of one kind of object.
pub(crate) struct Shape {
    /// Those that must be there.
    pub(crate) required: &'static [&'static str],
    /// Those that may.
    pub(crate) optional: &'static [&'static str],
}

/// The whole pack. Editors put `$schema` there; it is passed over.
pub(crate) const PACK: Shape =
    Shape { required: &["version", "language", "name"], optional: &["words", "cues", "tips", "dialogues", "$schema"] };

/// A tip.
pub(crate) const TIP: Shape =
    Shape { required: &["kind", "phase", "styles", "text"], optional: &["channels", "when", "notWhen"] };

/// A dialogue.
pub(crate) const DIALOGUE: Shape =
    Shape { required: &["title", "styles", "lines"], optional: &["phase", "channels", "when", "notWhen"] };

impl Shape {
    /// All fields, those that must be there first.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.required.iter().chain(self.optional).copied()
    }
}
