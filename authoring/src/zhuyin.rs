//! Pinyin as zhuyin, which Taiwan types.

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
pub(crate) fn zhuyin(pinyin: &str) -> String {
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
