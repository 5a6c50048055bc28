//! How Chinese characters are read every day, so that they can be found by typing that.

use crate::fault::{Fault, Faults};
use crate::zhuyin::zhuyin;
use pinyin::ToPinyin;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The file in `content/` that says what the common table does not.
pub const FILE: &str = "readings.toml";

/// The everyday readings: one for each character, but for those that [`FILE`] gives another or more, alone or in a word.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readings {
    characters: BTreeMap<char, String>,
    words: BTreeMap<String, String>,
}

impl Readings {
    /// Reads and checks the file in the folder `content`.
    ///
    /// # Errors
    /// Every fault found, each naming the key.
    pub fn read(content: &Path) -> Result<Self, Faults> {
        let whole = |problem: String| Faults(vec![Fault::new(FILE, "", problem)]);
        let text = std::fs::read_to_string(content.join(FILE)).map_err(|e| whole(format!("cannot be read: {e}")))?;
        let readings: Self = toml::from_str(&text).map_err(|e| whole(e.to_string()))?;
        Faults::none_or(readings.faults())?;
        Ok(readings)
    }

    /// How the characters of `texts` are read, as the playbook's pack has it. On the first line each reading stands before
    /// the characters that have it: “gui贵tai太”, for Taiwan in zhuyin too: “guiㄍㄨㄟ貴taiㄊㄞ太”; a character with two stands
    /// after both. Each further line is a word that occurs, and its characters' readings: “便宜 pian yi”.
    pub fn of<'a>(&self, texts: impl Iterator<Item = &'a str> + Clone, in_zhuyin: bool) -> String {
        let occurs = |word: &str| texts.clone().any(|text| text.contains(word));
        let words: Vec<(&String, &String)> = self.words.iter().filter(|(word, _)| occurs(word)).collect();
        // What is read so in a word alone has a group without characters, and a space after it.
        let of_words = words.iter().flat_map(|(_, readings)| readings.split([' ', '/']));
        let mut groups: BTreeMap<String, BTreeSet<char>> =
            of_words.map(|reading| (reading.to_owned(), BTreeSet::new())).collect();
        for character in texts.clone().flat_map(str::chars) {
            for reading in self.of_character(character) {
                groups.entry(reading).or_default().insert(character);
            }
        }
        let group = |(reading, characters): (String, BTreeSet<char>)| {
            let written = if in_zhuyin { zhuyin(&reading) } else { String::new() };
            let end = if characters.is_empty() { " " } else { "" };
            [reading, written, String::from_iter(characters), end.to_owned()].concat()
        };
        let mut out: String = groups.into_iter().map(group).collect();
        for (word, readings) in words {
            out.extend(["\n", word, " ", readings]);
        }
        out
    }

    fn of_character(&self, character: char) -> Vec<String> {
        match self.characters.get(&character) {
            Some(readings) => readings.split('/').map(str::to_owned).collect(),
            None => character.to_pinyin().map(|first| first.plain().replace('ü', "v")).into_iter().collect(),
        }
    }

    fn faults(&self) -> Vec<Fault> {
        let spelled = |reading: &str| {
            let plain = |part: &str| !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_lowercase());
            reading.split('/').all(plain) && reading.split('/').count() <= 2
        };
        let fault = |key: String, problem| Fault::new(FILE, key, problem);
        let wrong = "write one reading or two with a slash, in small letters without tones: jue/jiao";
        let characters = self.characters.iter().filter(|(_, reading)| !spelled(reading));
        let characters = characters.map(|(character, _)| fault(format!("characters.{character}"), wrong));
        let words = self.words.iter().filter_map(|(word, readings)| {
            let key = format!("words.{word}");
            if readings.split(' ').count() != word.chars().count() {
                Some(fault(key, "write as many readings as there are characters, with a space between: pian yi"))
            } else {
                (!readings.split(' ').all(spelled)).then(|| fault(key, wrong))
            }
        });
        characters.chain(words).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Readings;

    fn readings(text: &str) -> Readings {
        toml::from_str(text).expect("the table is written here")
    }

    #[test]
    fn each_reading_stands_before_its_characters_and_everyday_readings_alone_count() {
        let none = readings("[characters]\n[words]");
        assert_eq!(none.of(["太贵了，A太", "贵"].into_iter(), false), "gui贵le了tai太");
        assert_eq!(none.of(["重"].into_iter(), false), "zhong重", "chóng is for some words alone");
        assert_eq!(none.of(["女"].into_iter(), false), "nv女");
        assert_eq!(none.of(["太貴"].into_iter(), true), "guiㄍㄨㄟ貴taiㄊㄞ太");
    }

    #[test]
    fn the_table_says_what_is_read_otherwise_always_or_in_a_word() {
        let some =
            readings("[characters]\n\"谁\" = \"shei/shui\"\n[words]\n\"便宜\" = \"pian yi\"\n\"重新\" = \"chong xin\"");
        assert_eq!(some.of(["谁便宜"].into_iter(), false), "bian便pian shei谁shui谁yi宜\n便宜 pian yi");
    }

    #[test]
    fn a_reading_that_is_none_is_named() {
        let wrong = readings("[characters]\n\"谁\" = \"shéi\"\n[words]\n\"便宜\" = \"pian\"\n\"重新\" = \"chong \"");
        let keys: Vec<String> = wrong.faults().into_iter().map(|fault| fault.key).collect();
        assert_eq!(keys, ["characters.谁", "words.便宜", "words.重新"]);
    }
}
