//! What the site may weigh: bench/budget.toml, held against what it does weigh.

use super::compressed::Weight;
use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Where the budgets are.
const FILE: &str = "bench/budget.toml";
/// What is no file: all that is fetched until the card works.
const FIRST_VISIT: &str = "first visit";

/// How something is weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Scales {
    /// As it lies on a disk.
    Raw,
    /// As it goes over the wire.
    Brotli,
}

/// What one thing may weigh.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// Whose: a file of the site, where `*` stands for what changes in its name, or [`FIRST_VISIT`].
    of: String,
    r#as: Scales,
    /// The most bytes.
    bytes: usize,
    /// Why no more.
    reason: String,
}

/// All budgets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Budgets {
    budget: Vec<Budget>,
}

impl Budgets {
    /// Reads them.
    ///
    /// # Errors
    /// When the file cannot be read, or a budget is not whole.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(root.join(FILE)).with_context(|| format!("{FILE} cannot be read"))?;
        Self::of(&text)
    }

    fn of(text: &str) -> Result<Self> {
        let budgets: Self = toml::from_str(text).with_context(|| format!("{FILE} has a fault"))?;
        for budget in &budgets.budget {
            ensure!(!budget.reason.trim().is_empty(), "{FILE}: {} has no reason beside its number", budget.of);
        }
        ensure!(budgets.budget.iter().any(|budget| budget.of == FIRST_VISIT), "{FILE} has none of the {FIRST_VISIT}");
        Ok(budgets)
    }

    /// Holds the site against them: a line for each, with what is left.
    ///
    /// # Errors
    /// When something weighs too much, or is not there at all: names each.
    pub(super) fn check(&self, weights: &BTreeMap<String, Weight>, first: Weight) -> Result<String> {
        let (mut told, mut faults) = (String::new(), Vec::new());
        for budget in &self.budget {
            let (weight, most) = (budget.weight(weights, first)?, budget.bytes);
            let how = if budget.r#as == Scales::Raw { "raw" } else { "brotli" };
            told += &format!("{}: {weight} bytes {how} of {most}\n", budget.of);
            if weight > most {
                faults.push(format!("{} takes {weight} bytes ({how}), {} over {most}", budget.of, weight - most));
            }
        }
        if faults.is_empty() { Ok(told) } else { bail!("over budget ({FILE}): {}", faults.join("; ")) }
    }
}

impl Budget {
    fn weight(&self, weights: &BTreeMap<String, Weight>, first: Weight) -> Result<usize> {
        let weight = if self.of == FIRST_VISIT { first } else { self.only(weights)? };
        Ok(if self.r#as == Scales::Raw { weight.raw } else { weight.brotli })
    }

    /// The file that is meant.
    fn only(&self, weights: &BTreeMap<String, Weight>) -> Result<Weight> {
        let found: Vec<_> = weights.iter().filter(|(name, _)| is_like(name, &self.of)).collect();
        let [(_, weight)] = found.as_slice() else {
            bail!("{FILE} names {}, and dist/ has {} such files, not one", self.of, found.len());
        };
        Ok(**weight)
    }
}

/// Whether this is the name: with at most one `*`, for what is not known of it but that it is in one folder.
pub(super) fn is_like(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => name == pattern,
        Some((start, end)) => {
            let rest = name.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
            rest.is_some_and(|rest| !rest.contains('/'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Budgets, Weight, is_like};
    use anyhow::{Context, Result};
    use std::collections::BTreeMap;
    use std::path::Path;

    fn weigh(raw: usize, brotli: usize) -> Weight {
        Weight { raw, brotli, ..Weight::default() }
    }

    fn budgets(of: &str, scales: &str, bytes: usize) -> Result<Budgets> {
        let first = "[[budget]]\nof = \"first visit\"\nas = \"brotli\"\nbytes = 30\nreason = \"so\"\n";
        Budgets::of(&format!("{first}[[budget]]\nof = \"{of}\"\nas = \"{scales}\"\nbytes = {bytes}\nreason = \"so\"\n"))
    }

    #[test]
    fn one_byte_over_is_too_much() -> Result<()> {
        let weights = BTreeMap::from([("a-0123.wasm".to_owned(), weigh(20, 10))]);
        assert!(budgets("a-*.wasm", "raw", 20)?.check(&weights, weigh(99, 30)).is_ok());
        assert!(budgets("a-*.wasm", "brotli", 10)?.check(&weights, weigh(99, 30)).is_ok());
        let said = |bytes, first| -> Result<String> {
            let refused = budgets("a-*.wasm", "raw", bytes)?.check(&weights, first);
            Ok(refused.err().context("nothing is refused")?.to_string())
        };
        assert!(said(19, weigh(99, 30))?.contains("a-*.wasm takes 20 bytes (raw), 1 over 19"));
        assert!(said(20, weigh(99, 31))?.contains("first visit takes 31 bytes (brotli), 1 over 30"));
        Ok(())
    }

    #[test]
    fn a_budget_of_what_is_not_there_is_a_fault() -> Result<()> {
        let weights = BTreeMap::from([("a-1.wasm".to_owned(), weigh(1, 1)), ("a-2.wasm".to_owned(), weigh(1, 1))]);
        for (of, many) in [("b.wasm", "0"), ("a-*.wasm", "2")] {
            let refused = budgets(of, "raw", 9)?.check(&weights, weigh(1, 1)).err().context(of.to_owned())?;
            assert!(refused.to_string().contains(&format!("names {of}, and dist/ has {many} such")), "{refused}");
        }
        Ok(())
    }

    #[test]
    fn each_number_stands_beside_its_reason() -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        assert!(Budgets::read(&root)?.budget.len() > 3);
        let bare = "[[budget]]\nof = \"first visit\"\nas = \"raw\"\nbytes = 1\nreason = \" \"\n";
        assert!(Budgets::of(bare).is_err_and(|error| error.to_string().contains("no reason")));
        assert!(Budgets::of("budget = []").is_err_and(|error| error.to_string().contains("first visit")));
        Ok(())
    }

    #[test]
    fn a_star_stands_for_a_part_of_one_name() {
        assert!(is_like("a-0f.wasm", "a-*.wasm") && is_like("embed/shike-1/x.js", "embed/*/x.js"));
        assert!(!is_like("a/b/c.wasm", "a/*.wasm") && !is_like("a.wasm.br", "a*.wasm") && !is_like("b.js", "a.js"));
    }
}
