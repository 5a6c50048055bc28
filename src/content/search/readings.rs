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
    /// From what the playbook's pack ends with: “gui贵tai太”, for Taiwan “guiㄍㄨㄟ貴taiㄊㄞ太”, and lines such as “便宜 pian yi”.
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
            for at in 0..letters.len() {
                if letters[at..].starts_with(word) {
                    numbers.iter_mut().skip(at).zip(readings).for_each(|(number, reading)| *number = *reading);
                }
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
        let mut after_pinyin = false;
        for letter in line.chars() {
            let number = self.syllables.len() - 1;
            let last = &mut self.syllables[number];
            match place(letter) {
                None if letter == ' ' => {}
                None if !letter.is_ascii() => last.zhuyin.push(letter),
                None if after_pinyin => last.pinyin.push(letter),
                None => self.syllables.push(Syllable { pinyin: vec![letter], zhuyin: Vec::new() }),
                Some(place) => {
                    let [first, second] = &mut self.characters[place];
                    *(if *first == 0 { first } else { second }) = number as u16;
                }
            }
            after_pinyin = letter.is_ascii_lowercase();
        }
    }

    fn take_word(&mut self, line: &str) {
        let (mut word, mut readings): (Vec<char>, Vec<Numbers>) = (Vec::new(), Vec::new());
        let (mut reading, mut second): (Vec<char>, usize) = (Vec::new(), 0);
        for letter in line.chars().chain([' ']) {
            match letter {
                ' ' | '/' if !reading.is_empty() => {
                    let number = self.number(&reading);
                    match readings.last_mut().filter(|_| second == 1) {
                        Some(numbers) => numbers[1] = number,
                        None => readings.push([number, 0]),
                    }
                    second = usize::from(letter == '/');
                    reading.clear();
                }
                ' ' => {}
                letter if letter.is_ascii() => reading.push(letter),
                letter => word.push(letter),
            }
        }
        if readings.len() == word.len() {
            self.words.push((word, readings));
        }
    }

    /// The number of a reading; none, 0, of one that has no group.
    fn number(&self, reading: &[char]) -> u16 {
        let same = |syllable: &Syllable| *syllable.pinyin == *reading;
        self.syllables.iter().position(same).unwrap_or_default() as u16
    }
}

fn place(letter: char) -> Option<usize> {
    (FIRST..=LAST).contains(&letter).then(|| letter as usize - FIRST as usize)
}
