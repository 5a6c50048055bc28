//! With which letters Chinese characters begin when spoken, so that they can be found by typing those.

use pinyin::ToPinyinMulti;
use std::collections::BTreeSet;

/// The `characters` in order, each with the letters after it that one of its readings begins with: “吧b啊a长cz”. One that
/// has no reading is left out.
pub fn initials(characters: impl Iterator<Item = char>) -> String {
    characters.collect::<BTreeSet<char>>().into_iter().filter_map(with_letters).collect()
}

fn with_letters(character: char) -> Option<String> {
    let readings = character.to_pinyin_multi()?.into_iter();
    let letters: BTreeSet<char> = readings.filter_map(|reading| reading.plain().chars().next()).collect();
    Some([character].into_iter().chain(letters.into_iter().filter(char::is_ascii_lowercase)).collect())
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn each_character_stands_before_its_letters_and_each_reading_counts() {
        assert_eq!(initials("太贵了，A太".chars()), "了l太t贵g");
        // 长 is read cháng and zhǎng.
        assert_eq!(initials("长".chars()), "长cz");
        assert_eq!(initials("貴".chars()), "貴g");
    }
}
