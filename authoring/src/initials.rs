//! With which letters Chinese characters begin when spoken, so that they can be found by typing those.

use pinyin::ToPinyinMulti;
use std::collections::{BTreeMap, BTreeSet};

/// The letters that begin one of the `characters`, each with the characters after it that do: “a啊b八吧”. A character
/// with several readings stands after each of its letters; one that has none stands nowhere.
pub fn initials(characters: impl Iterator<Item = char>) -> String {
    let mut by_letter = BTreeMap::<char, BTreeSet<char>>::new();
    for character in characters.collect::<BTreeSet<_>>() {
        for reading in character.to_pinyin_multi().into_iter().flatten() {
            if let Some(letter) = reading.plain().chars().next().filter(char::is_ascii_lowercase) {
                by_letter.entry(letter).or_default().insert(character);
            }
        }
    }
    by_letter.into_iter().map(|(letter, characters)| characters.into_iter().fold(letter.to_string(), with)).collect()
}

fn with(mut text: String, character: char) -> String {
    text.push(character);
    text
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn each_letter_stands_before_its_characters_and_each_reading_counts() {
        assert_eq!(initials("太贵了，A太".chars()), "g贵l了t太");
        // 长 is read cháng and zhǎng.
        assert_eq!(initials("长".chars()), "c长z长");
        assert_eq!(initials("貴".chars()), "g貴");
    }
}
