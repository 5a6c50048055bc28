//! What was probably meant: the allowed name that is nearest to what was written.

use std::str::Chars;

/// How many letters may be wrong, missing or too many.
const MOST: usize = 2;

/// The nearest of the allowed names, if one is near: at most two letters away, and no more than half of its own.
pub(crate) fn nearest<'k>(name: &str, allowed: impl Iterator<Item = &'k str> + Clone) -> Option<&'k str> {
    let length = name.chars().count();
    let near = |known: &str, most: usize| {
        let known_length = known.chars().count();
        2 * most <= known_length && length.abs_diff(known_length) <= most && within(name.chars(), known.chars(), most)
    };
    (1..=MOST).find_map(|most| allowed.clone().find(|known| near(known, most)))
}

/// Whether `most` letters changed, left out or put in make one of the other.
fn within(mut left: Chars<'_>, mut right: Chars<'_>, most: usize) -> bool {
    loop {
        let (before_left, before_right) = (left.clone(), right.clone());
        match (left.next(), right.next()) {
            (None, None) => return true,
            (a, b) if a == b => {}
            _ if most == 0 => return false,
            _ => {
                return within(left.clone(), right.clone(), most - 1)
                    || within(left, before_right, most - 1)
                    || within(before_left, right, most - 1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let near = |name| nearest(name, ["do", "dont", "driver", "analytical"].into_iter());
        assert_eq!(near("Do"), Some("do"));
        assert_eq!(near("don't"), Some("dont"));
        assert_eq!(near("dirver"), Some("driver"));
        assert_eq!(near("analitycal"), Some("analytical"));
        assert_eq!(near("say"), None);
        assert_eq!(near("amiable"), None);
        assert_eq!(near(""), None);
    }
}
