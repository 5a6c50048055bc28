//! The reading measured inside WebAssembly: one call reads many customers many times over, so that nothing crosses to
//! JavaScript for any of them. It is built as the product's programs are and is no part of them.

mod customers;
mod work;

use shike::export::numbers::{self, SEEN};
use shike::model::Observation;
use std::hint::black_box;
use wasm_bindgen::prelude::wasm_bindgen;

/// The product's allocator: what is measured allocates as the product does.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Customers to read.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Customers(Vec<Observation>);

#[wasm_bindgen]
impl Customers {
    /// Takes what was seen of each as a row of numbers (`src/export/numbers.rs`); none where a row says what cannot be.
    pub fn taken(rows: &[f64]) -> Option<Self> {
        rows.as_chunks::<SEEN>().0.iter().map(numbers::seen).collect::<Option<_>>().map(Self)
    }

    /// How many of them are clear, split and open, and how many of each style; found so many times over.
    pub fn classify(&self, passes: u32) -> Vec<u32> {
        self.passed(passes, work::classify)
    }

    /// How many things to look at next are sliders, and how many pairs of cues; found so many times over.
    #[wasm_bindgen(js_name = nextLook)]
    pub fn next_look(&self, passes: u32) -> Vec<u32> {
        self.passed(passes, work::next_look)
    }

    /// How many runners-up of each style there are, how many reasons why, how many things to look at next as
    /// [`Self::next_look`], how many pieces of advice; found so many times over.
    pub fn explain(&self, passes: u32) -> Vec<u32> {
        self.passed(passes, work::explain)
    }

    fn passed<const N: usize>(&self, passes: u32, work: impl Fn(&[Observation]) -> [u32; N]) -> Vec<u32> {
        let mut found = [0; N];
        for _ in 0..passes {
            found = work(black_box(&self.0));
        }
        found.to_vec()
    }
}

/// The first so many of the customers that the host reads, as rows: JavaScript's must be the same.
#[wasm_bindgen]
pub fn made(count: usize) -> Vec<f64> {
    customers::made(count).iter().flat_map(numbers::row).collect()
}

/// What rows of numbers come to, as the product's own function of this name.
#[wasm_bindgen]
pub fn verdicts(rows: &[f64]) -> Vec<f64> {
    let mut verdicts = Vec::with_capacity(rows.len() * 2);
    for row in rows.as_chunks::<SEEN>().0 {
        numbers::verdict(row, &mut verdicts);
    }
    verdicts
}

/// The ids that the numbers are places of, as the product's own function of this name.
#[wasm_bindgen]
pub fn ids() -> String {
    numbers::ids()
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::{Customers, customers, made, work};
    use shike::export::Seen;

    /// What `bench/peers/observations.js` begins with.
    #[test]
    fn the_first_customers_are_those_that_javascript_makes() {
        let customers = customers::made(4);
        let named: Vec<Seen> = customers.iter().map(Seen::from).collect();
        let dials = |n: usize| named[n].dials.map(|(_, points)| points);
        let lists = |n: usize| named[n].lists.clone().map(|(_, ids)| ids.join(" "));
        assert_eq!(dials(0), [None, Some(97.0), Some(72.0)]);
        assert_eq!(lists(0), ["", "", "leans-in poker-face decides-alone"]);
        assert_eq!(dials(1), [Some(29.0), None, Some(70.0)]);
        assert_eq!(lists(1), ["", "", "animated-face uses-emoji asks-others slow-replies jokes"]);
        assert_eq!(dials(2), [Some(88.0), Some(86.0), Some(23.0)]);
        let cues = "defers leans-in fast-by-feeling picks-at-once firm-movements takes-the-floor";
        assert_eq!(lists(2), ["", "casual talking just-looking", cues]);
        assert_eq!(named[2].choice, None);
        assert_eq!(dials(3), [Some(61.0), None, Some(68.0)]);
        assert_eq!(lists(3), ["", "", ""]);
        assert_eq!(named[1].choice, Some("result"));
    }

    /// What the formula by hand (`bench/peers/model.js`) says of a thousand of them.
    #[test]
    fn a_thousand_customers_come_to_what_javascript_makes_of_them() {
        assert_eq!(work::classify(&customers::made(1000)), [422, 524, 54, 262, 232, 281, 171]);
    }

    #[test]
    fn customers_taken_from_their_rows_come_to_the_same_however_often_they_are_read() {
        let customers = customers::made(50);
        let taken = Customers::taken(&made(50));
        for passes in [1, 3] {
            let found = taken.as_ref().map(|taken| [taken.classify(passes), taken.explain(passes)]);
            assert_eq!(found, Some([work::classify(&customers).to_vec(), work::explain(&customers).to_vec()]));
        }
        assert!(Customers::taken(&[101.0; 8]).is_none());
    }
}
