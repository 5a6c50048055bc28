//! What is wrong with a pack: where, and which sentence tells it. The sentences are in `content/`.

use std::fmt;

/// One thing wrong in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: `tips[2].styles[0]` or `words["ui.next"]`; empty when the whole file is meant.
    pub path: String,
    /// What.
    pub problem: Problem,
}

impl Fault {
    pub(crate) fn new(path: impl Into<String>, problem: Problem) -> Self {
        Self { path: path.into(), problem }
    }
}

/// The problems from one list: the enum, the word that tells each, and its gaps, called as the fields are.
macro_rules! problems {
    ($( $(#[$doc:meta])+ $name:ident $({ $( $(#[$field_doc:meta])+ $field:ident: $ty:ty ),+ $(,)? })? = $word:literal ),+ $(,)?) => {
        /// What can be wrong.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Problem { $( $(#[$doc])+ $name $({ $( $(#[$field_doc])+ $field: $ty ),+ })? ),+ }

        impl Problem {
            /// Every problem's word and its gaps.
            pub const ALL: &[(&str, &[&str])] = &[$( ($word, &[$($( stringify!($field) ),+)?]) ),+];

            /// The key of the sentence that tells it, in the section `faults` of the product's words.
            pub const fn word(&self) -> &'static str {
                match self { $( Self::$name $({ $( $field: _ ),+ })? => $word ),+ }
            }

            /// What fills the sentence's gaps.
            pub fn gaps(&self) -> Vec<(&'static str, String)> {
                match self {
                    $( Self::$name $({ $( $field ),+ })? => vec![$($( (stringify!($field), $field.to_string()) ),+)?] ),+
                }
            }
        }
    };
}

problems! {
    /// The file is bigger than a pack may be.
    TooBig {
        /// How big it may be, in megabytes.
        most: usize,
    } = "too-big",
    /// Brackets stand in brackets more often than a pack has use for.
    TooDeep {
        /// How many may stand around something.
        most: usize,
    } = "too-deep",
    /// The file ends before the last bracket or quotation mark is closed.
    Unfinished = "unfinished",
    /// What stands at a place is no JSON.
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The character in it, from 1.
        column: usize,
    } = "syntax",
    /// Not an object in braces.
    NotObject = "not-object",
    /// Not a list in brackets.
    NotList = "not-list",
    /// Not a text in quotation marks.
    NotText = "not-text",
    /// The name stands twice in one object.
    Twice {
        /// The name.
        name: String,
    } = "twice",
    /// A field that must be there is not.
    Missing {
        /// Its name.
        name: String,
    } = "missing",
    /// There is no such field.
    UnknownField {
        /// What was written.
        name: String,
        /// The fields there are.
        allowed: String,
    } = "unknown-field",
    /// There is no such field, but one nearly called so.
    UnknownFieldNear {
        /// What was written.
        name: String,
        /// What was probably meant.
        near: String,
        /// The fields there are.
        allowed: String,
    } = "unknown-field-near",
    /// The version is no whole number from 1.
    Version {
        /// The version there is.
        version: u64,
    } = "version",
    /// The pack is made for a newer product.
    Newer {
        /// The pack's version.
        found: u64,
        /// The version this product reads.
        version: u64,
    } = "newer",
    /// There is no such id.
    UnknownId {
        /// What was written.
        id: String,
        /// The ids there are.
        allowed: String,
    } = "unknown-id",
    /// There is no such id, but one nearly called so.
    UnknownIdNear {
        /// What was written.
        id: String,
        /// What was probably meant.
        near: String,
        /// The ids there are.
        allowed: String,
    } = "unknown-id-near",
    /// The product has no such word.
    UnknownWord {
        /// The key that was written.
        key: String,
    } = "unknown-word",
    /// The product has no such word, but one whose key is nearly this.
    UnknownWordNear {
        /// The key that was written.
        key: String,
        /// The key that was probably meant.
        near: String,
    } = "unknown-word-near",
    /// A word the product needs as it is.
    Reserved {
        /// Its key.
        key: String,
    } = "reserved",
    /// A text of spaces only, or of nothing.
    Blank = "blank",
    /// A text that begins or ends with a space.
    Spaced = "spaced",
    /// A line break in a text.
    LineBreak = "line-break",
    /// A control character in a text.
    Control {
        /// Its number: `U+0007`.
        code: String,
    } = "control",
    /// A character that turns the direction of writing.
    Bidi {
        /// Its number.
        code: String,
    } = "bidi",
    /// A character that nobody can see.
    Invisible {
        /// Its number.
        code: String,
    } = "invisible",
    /// Markup that could only mean to run or load something.
    Markup {
        /// What was found.
        found: String,
    } = "markup",
    /// Other markup, which is shown as it stands: a warning.
    MarkupShown {
        /// What was found.
        found: String,
    } = "markup-shown",
    /// A text is too long.
    TooLong {
        /// How many characters it has.
        has: usize,
        /// How many it may have.
        most: usize,
    } = "too-long",
    /// A list is too long.
    TooMany {
        /// How many items it has.
        has: usize,
        /// How many it may have.
        most: usize,
    } = "too-many",
    /// A list is too short.
    TooFew {
        /// How many items it has.
        has: usize,
        /// How many it needs.
        least: usize,
    } = "too-few",
    /// An item stands twice in a list.
    Repeated {
        /// The item.
        item: String,
    } = "repeated",
    /// A gap of our sentence is not in the company's.
    GapMissing {
        /// The gap with its braces.
        gap: String,
    } = "gap-missing",
    /// A gap that our sentence does not have, so nothing would fill it.
    GapUnknown {
        /// The gap with its braces.
        gap: String,
    } = "gap-unknown",
    /// Wanted when and wrong when the same holds: it can never be shown.
    NeverShown {
        /// The mark that is in both lists.
        id: String,
    } = "never-shown",
}

/// The path and the key of the sentence: what a log needs. A reader gets the sentence.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem.word())
    }
}
