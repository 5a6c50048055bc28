//! What is wrong with the words: every fault at once, each naming file and key.

use std::fmt;

/// One thing wrong in a content file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, relative to `content/`.
    pub file: String,
    /// The key inside the file, dotted; empty when the whole file is meant.
    pub key: String,
    /// What is wrong and what to do about it.
    pub problem: String,
}

impl Fault {
    /// A fault at `key` of `file`.
    pub fn new(file: impl Into<String>, key: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { file: file.into(), key: key.into(), problem: problem.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.key.is_empty() {
            write!(f, "content/{}: {}", self.file, self.problem)
        } else {
            write!(f, "content/{}: {}: {}", self.file, self.key, self.problem)
        }
    }
}

/// All faults that were found; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// `Ok` when nothing was found, else all that was found.
    ///
    /// # Errors
    /// The faults themselves.
    pub fn none_or(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, fault) in self.0.iter().enumerate() {
            if n > 0 {
                writeln!(f)?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}
