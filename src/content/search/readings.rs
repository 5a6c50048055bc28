//! How Chinese characters are read, in pinyin and in zhuyin.

/// All readings of a language's characters.
#[derive(Clone, Debug)]
pub(super) struct Readings {
    /// Each by its number, without tone; the first is none.
    syllables: Vec<Syllable>,
    /// The readings of the characters from [`FIRST`] on.
    characters: Vec<Numbers>,
    /// Words whose characters are read otherwise, each with its readings.
    words: Vec<(Vec<char>, Vec<Numbers>)>,
}

/// The numbers of a character's readings: none, one or two; 0 is none.
pub(super) type Numbers = [u16; 2];

/// A reading, written in two ways.
#[derive(Clone, Debug)]
struct Syllable {
    pinyin: Vec<char>,
    zhuyin: Vec<char>,
}

/// The first and the last character of the block that holds all in everyday use.
const FIRST: char = '\u{4e00}';
const LAST: char = '\u{9fff}';

impl Readings {
    /// From what the playbook's pack ends with: “gui贵tai太” and lines such as “便宜 pian yi”.
    pub(super) fn of(text: &str) -> Self {
        let empty = Syllable { pinyin: Vec::new(), zhuyin: Vec::new() };
        let characters = vec![[0; 2]; place(LAST).unwrap_or_default() + 1];
        let mut readings = Self { syllables: vec![empty], characters, words: Vec::new() };
        let mut lines = text.lines();
        readings.take_groups(lines.next().unwrap_or_default());
        lines.for_each(|line| readings.take_word(line));
        readings
    }

    /// The readings of each letter of a text.
    pub(super) fn of_letters(&self, letters: &[char]) -> Vec<Numbers> {
        let alone = |letter: &char| place(*letter).map_or([0; 2], |place| self.characters[place]);
        let mut numbers: Vec<Numbers> = letters.iter().map(alone).collect();
        for (word, readings) in &self.words {
            let places = letters.windows(word.len()).enumerate().filter(|(_, letters)| letters == word);
            for (at, _) in places {
                numbers[at..at + word.len()].copy_from_slice(readings);
            }
        }
        numbers
    }

    /// A reading's letters, and how many of them can stand for it at its beginning: the first, of zh, ch and sh both too.
    pub(super) fn spelled(&self, number: u16, zhuyin: bool) -> (&[char], usize) {
        let Syllable { pinyin, zhuyin: bopomofo } = &self.syllables[usize::from(number)];
        let initial = if !zhuyin && pinyin.get(1) == Some(&'h') { 2 } else { 1 };
        (if zhuyin { bopomofo } else { pinyin }, initial)
    }

    /// For each reading by its number, whether it begins with this letter.
    pub(super) fn beginning_with(&self, letter: char, zhuyin: bool) -> Vec<bool> {
        let begins =
            |syllable: &Syllable| if zhuyin { &syllable.zhuyin } else { &syllable.pinyin }.first() == Some(&letter);
        self.syllables.iter().map(begins).collect()
    }

    fn take_groups(&mut self, line: &str) {
        let (mut reading, mut number) = (String::new(), 0);
        for letter in line.chars() {
            match place(letter) {
                None => reading.push(letter),
                Some(place) => {
                    if !reading.is_empty() {
                        number = self.number(&std::mem::take(&mut reading));
                    }
                    let [first, second] = &mut self.characters[place];
                    *(if *first == 0 { first } else { second }) = number;
                }
            }
        }
    }

    fn take_word(&mut self, line: &str) {
        let mut parts = line.split(' ');
        let word: Vec<char> = parts.next().unwrap_or_default().chars().collect();
        let readings: Vec<Numbers> = parts
            .map(|readings| {
                let (first, second) = readings.split_once('/').unwrap_or((readings, ""));
                [first, second].map(|reading| self.number(reading))
            })
            .collect();
        if !word.is_empty() && readings.len() == word.len() {
            self.words.push((word, readings));
        }
    }

    /// A reading's number, a new one if it has none yet.
    fn number(&mut self, reading: &str) -> u16 {
        let pinyin: Vec<char> = reading.chars().collect();
        let known = self.syllables.iter().position(|syllable| syllable.pinyin == pinyin);
        let number = known.unwrap_or_else(|| {
            self.syllables.push(Syllable { zhuyin: zhuyin(reading).chars().collect(), pinyin });
            self.syllables.len() - 1
        });
        u16::try_from(number).unwrap_or_default()
    }
}

fn place(letter: char) -> Option<usize> {
    (FIRST..=LAST).contains(&letter).then(|| letter as usize - FIRST as usize)
}

/// The consonants that a syllable begins with, two letters before one.
const INITIALS: &[(&str, &str)] = &[
    ("zh", "ㄓ"),
    ("ch", "ㄔ"),
    ("sh", "ㄕ"),
    ("b", "ㄅ"),
    ("p", "ㄆ"),
    ("m", "ㄇ"),
    ("f", "ㄈ"),
    ("d", "ㄉ"),
    ("t", "ㄊ"),
    ("n", "ㄋ"),
    ("l", "ㄌ"),
    ("g", "ㄍ"),
    ("k", "ㄎ"),
    ("h", "ㄏ"),
    ("j", "ㄐ"),
    ("q", "ㄑ"),
    ("x", "ㄒ"),
    ("r", "ㄖ"),
    ("z", "ㄗ"),
    ("c", "ㄘ"),
    ("s", "ㄙ"),
];
/// What follows them, or stands alone.
const FINALS: &[(&str, &str)] = &[
    ("a", "ㄚ"),
    ("o", "ㄛ"),
    ("e", "ㄜ"),
    ("ai", "ㄞ"),
    ("ei", "ㄟ"),
    ("ao", "ㄠ"),
    ("ou", "ㄡ"),
    ("an", "ㄢ"),
    ("en", "ㄣ"),
    ("ang", "ㄤ"),
    ("eng", "ㄥ"),
    ("er", "ㄦ"),
    ("i", "ㄧ"),
    ("ia", "ㄧㄚ"),
    ("ie", "ㄧㄝ"),
    ("iao", "ㄧㄠ"),
    ("iu", "ㄧㄡ"),
    ("ian", "ㄧㄢ"),
    ("in", "ㄧㄣ"),
    ("iang", "ㄧㄤ"),
    ("ing", "ㄧㄥ"),
    ("iong", "ㄩㄥ"),
    ("u", "ㄨ"),
    ("ua", "ㄨㄚ"),
    ("uo", "ㄨㄛ"),
    ("uai", "ㄨㄞ"),
    ("ui", "ㄨㄟ"),
    ("uan", "ㄨㄢ"),
    ("un", "ㄨㄣ"),
    ("uang", "ㄨㄤ"),
    ("ong", "ㄨㄥ"),
    ("v", "ㄩ"),
    ("ve", "ㄩㄝ"),
    ("van", "ㄩㄢ"),
    ("vn", "ㄩㄣ"),
];

/// A syllable in zhuyin, without its tone.
fn zhuyin(pinyin: &str) -> String {
    let begun = INITIALS.iter().find_map(|(letters, symbol)| Some((*symbol, pinyin.strip_prefix(letters)?)));
    let (initial, rest) = begun.unwrap_or(("", pinyin));
    let last = match initial {
        "" => spelled_out(rest),
        // What is heard after these is not written.
        "ㄓ" | "ㄔ" | "ㄕ" | "ㄖ" | "ㄗ" | "ㄘ" | "ㄙ" if rest == "i" => String::new(),
        "ㄐ" | "ㄑ" | "ㄒ" => rest.replacen('u', "v", usize::from(rest.starts_with('u'))),
        _ => rest.to_owned(),
    };
    let symbols = FINALS.iter().find(|(letters, _)| *letters == last).map_or("", |(_, symbols)| symbols);
    [initial, symbols].concat()
}

/// A syllable that begins with no consonant, as the finals after one are spelled: you → iu, wei → ui, yuan → van.
fn spelled_out(pinyin: &str) -> String {
    match pinyin {
        "you" => "iu".to_owned(),
        "yong" => "iong".to_owned(),
        "wei" => "ui".to_owned(),
        "wen" => "un".to_owned(),
        "weng" => "ong".to_owned(),
        _ => match (pinyin.strip_prefix("yu"), pinyin.strip_prefix('y'), pinyin.strip_prefix('w')) {
            (Some(rest), ..) => format!("v{rest}"),
            (_, Some(rest), _) if rest.starts_with('i') => rest.to_owned(),
            (_, Some(rest), _) => format!("i{rest}"),
            (.., Some(rest)) if rest.starts_with('u') => rest.to_owned(),
            (.., Some(rest)) => format!("u{rest}"),
            _ => pinyin.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::zhuyin;

    #[test]
    fn every_kind_of_syllable_has_its_zhuyin() {
        let pairs = "tai ㄊㄞ gui ㄍㄨㄟ zhong ㄓㄨㄥ zhi ㄓ si ㄙ ri ㄖ jue ㄐㄩㄝ xuan ㄒㄩㄢ qun ㄑㄩㄣ jiu ㄐㄧㄡ \
            xiong ㄒㄩㄥ nv ㄋㄩ lve ㄌㄩㄝ yi ㄧ yin ㄧㄣ ying ㄧㄥ you ㄧㄡ yao ㄧㄠ ye ㄧㄝ yan ㄧㄢ yong ㄩㄥ yu ㄩ \
            yue ㄩㄝ yuan ㄩㄢ yun ㄩㄣ wu ㄨ wo ㄨㄛ wei ㄨㄟ wen ㄨㄣ wai ㄨㄞ wang ㄨㄤ er ㄦ an ㄢ e ㄜ en ㄣ shui ㄕㄨㄟ \
            chuang ㄔㄨㄤ duo ㄉㄨㄛ lun ㄌㄨㄣ bo ㄅㄛ feng ㄈㄥ li ㄌㄧ ci ㄘ chi ㄔ";
        let words: Vec<&str> = pairs.split_whitespace().collect();
        for pair in words.chunks_exact(2) {
            assert_eq!(zhuyin(pair[0]), pair[1], "{}", pair[0]);
        }
    }
}
