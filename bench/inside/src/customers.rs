//! Customers as a company's records might hold them: made up, and the same as those of `bench/peers/observations.js`.

use shike::model::{Axis, Choice, Cue, Mark, Observation, Reading, Situation};

/// Numbers from 0 to below 1 that look random and are the same each time (mulberry32, in the public domain).
struct Numbers(u32);

impl Numbers {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6D2B_79F5);
        let mixed = (self.0 ^ self.0 >> 15).wrapping_mul(1 | self.0);
        let mixed = mixed.wrapping_add((mixed ^ mixed >> 7).wrapping_mul(61 | mixed)) ^ mixed;
        f64::from(mixed ^ mixed >> 14) / 2_f64.powi(32)
    }

    /// Those of some things that are there; each asks for a number.
    fn some<T: Copy>(&mut self, of: &[T], share: f64) -> Vec<T> {
        of.iter().copied().filter(|_| self.next() < share).collect()
    }
}

/// So many customers: most with all three dials, some with cues, situations and a choice, one in ten upset. More of them
/// begin with the same ones.
pub(crate) fn made(count: usize) -> Vec<Observation> {
    let mut numbers = Numbers(1);
    (0..count).map(|_| customer(&mut numbers)).collect()
}

fn customer(numbers: &mut Numbers) -> Observation {
    let (situations, beyond) = (&Mark::ALL[..Situation::ALL.len()], &Mark::ALL[Situation::ALL.len() + 1..]);
    let mut seen = Observation::default();
    for axis in Axis::ALL {
        if numbers.next() < 0.8 && numbers.next() >= 0.1 {
            seen = seen.with(axis, Some(Reading::nearest((numbers.next() * 100.0).round())));
        }
    }
    if numbers.next() < 0.5 {
        seen = seen.with_cues(numbers.some(&Cue::ALL, 0.1).into_iter().collect());
    }
    let mut marks = Vec::new();
    if numbers.next() < 0.4 {
        marks.extend(numbers.some(situations, 0.1));
    }
    if numbers.next() < 0.2 {
        marks.extend(numbers.some(beyond, 0.05));
    }
    if numbers.next() < 0.2 {
        seen = seen.with_choice(Some(Choice::ALL[(numbers.next() * Choice::ALL.len() as f64) as usize]));
    }
    if numbers.next() < 0.1 {
        marks.push(Mark::Tension);
    }
    seen.with_marks(marks.into_iter().collect())
}
