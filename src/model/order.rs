//! Putting things in order.

/// Puts the items with the greatest `measure` first; equal ones stay in order. By insertion: there are a few dozen at
/// most, and the general sort weighs three kilobytes.
pub(super) fn greatest_first<T>(items: &mut [T], measure: impl Fn(&T) -> f64) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && measure(&items[at]) > measure(&items[at - 1]) {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}
