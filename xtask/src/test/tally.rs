//! How many tests passed and how many failed.

use std::fmt;
use std::ops::AddAssign;

/// A count of tests. A step that fails without a failed test (a lint, a crash) counts as one failure, so that a run
/// with no failure in its last line is a good one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// The sum of the `test result:` lines in what test programs said.
    pub(super) fn of(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.strip_prefix("test result: "));
        let mut sum = Self::default();
        for line in lines {
            sum += Self { passed: count(line, "passed"), failed: count(line, "failed") };
        }
        sum
    }

    /// The same with the step's own failure, when no test stands for it.
    pub(super) fn with_step(self, success: bool) -> Self {
        match success {
            true => self,
            false => Self { failed: self.failed.max(1), ..self },
        }
    }

    /// Whether some test ran and none failed.
    pub(super) fn is_success(self) -> bool {
        self.passed > 0 && self.failed == 0
    }

    /// Whether there is anything to tell of tests.
    pub(super) fn ran_tests(self) -> bool {
        self.passed > 0
    }
}

/// The number before a word in `ok. 12 passed; 0 failed; 0 ignored; …`.
fn count(line: &str, word: &str) -> usize {
    let parts = line.split([';', '.']).filter_map(|part| part.trim().split_once(' '));
    parts.filter(|(_, what)| *what == word).find_map(|(number, _)| number.parse().ok()).unwrap_or_default()
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    const LOG: &str = "running 2 tests
test a ... ok
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s
error: 1 target failed:
";

    #[test]
    fn the_results_of_all_test_programs_are_summed() {
        assert_eq!(Tally::of(LOG).to_string(), "15 passed, 2 failed");
        assert!(!Tally::of(LOG).is_success());
        assert!(Tally::of("test result: ok. 1 passed; 0 failed; 0 ignored").is_success());
    }

    #[test]
    fn a_failed_step_without_a_failed_test_is_one_failure() {
        assert_eq!(Tally::of(LOG).with_step(false).to_string(), "15 passed, 2 failed");
        assert_eq!(Tally::of("error: could not compile").with_step(false).to_string(), "0 passed, 1 failed");
        assert_eq!(Tally::of("").with_step(true).to_string(), "0 passed, 0 failed");
    }

    #[test]
    fn a_run_without_a_test_is_no_success() {
        assert!(!Tally::default().is_success());
    }
}
