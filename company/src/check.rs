//! Checks a pack: every fault at once, each with its place.

use crate::checked::{Checked, Dialogue, Tags, Tip};
use crate::fault::{Fault, Problem};
use crate::json::{Json, read};
use crate::known::{Known, is_reserved};
use crate::limits::{
    CUE, CUES, DIALOGUES, FEWEST_LINES, LINE, LINES, NAME, TIP as TIP_TEXT, TIPS, TITLE, VERSION, word,
};
use crate::merge::gaps;
use crate::near::nearest;
use crate::path::{field, item, quoted};
use crate::shape::{DIALOGUE, PACK, TIP};
use crate::walk::{Fields, Walk, unknown_id};
use std::collections::BTreeMap;

/// The phase of a dialogue that names none.
const PRESENTING: &str = "presenting";

/// The language a pack says it is in, if that much can be read: its words are what [`check`] wants to know.
pub fn language_of(text: &str) -> Option<String> {
    let Ok(Json::Object(pairs)) = read(text) else {
        return None;
    };
    pairs.into_iter().find_map(|(name, value)| match value {
        Json::Text(language) if name == "language" => Some(language),
        _ => None,
    })
}

/// Checks the text of a pack against what the product knows in the pack's language.
///
/// # Errors
/// Every fault at once, of very many the first thousand; one that keeps the file from being read stands alone.
pub fn check(text: &str, known: &Known<'_>) -> Result<Checked, Vec<Fault>> {
    let json = read(text).map_err(|problem| vec![Fault::new("", problem)])?;
    let mut walk = Walk::default();
    walk.twice(&json, "");
    let checked = walk.pack(&json, known);
    if walk.faults.is_empty() { Ok(Checked { warnings: walk.warnings, ..checked }) } else { Err(walk.faults) }
}

impl Walk {
    fn pack(&mut self, json: &Json, known: &Known<'_>) -> Checked {
        let fields = self.object(json, "", &PACK);
        if let Some((json, path)) = fields.get("$schema") {
            self.any_text(json, &path);
        }
        self.version(&fields);
        Checked {
            language: self.id_at(&fields, "language", &known.languages),
            name: self.text_at(&fields, "name", NAME),
            words: self.words(&fields, known),
            cues: self.cues(&fields, known),
            tips: self.each(&fields, "tips", TIPS, |walk, json, path| walk.tip(json, path, known)),
            dialogues: self.each(&fields, "dialogues", DIALOGUES, |walk, json, path| walk.dialogue(json, path, known)),
            warnings: Vec::new(),
        }
    }

    fn version(&mut self, fields: &Fields<'_>) {
        let Some((json, path)) = fields.get("version") else {
            return;
        };
        let version = VERSION;
        match *json {
            Json::Number(found) if found == version as f64 => {}
            Json::Number(found) if found > version as f64 && found.fract() == 0.0 => {
                self.fault(&path, Problem::Newer { found: found as u64, version });
            }
            _ => self.fault(&path, Problem::Version { version }),
        }
    }

    fn words(&mut self, fields: &Fields<'_>, known: &Known<'_>) -> BTreeMap<String, String> {
        let Some((json, path)) = fields.get("words") else {
            return BTreeMap::new();
        };
        let pairs = self.pairs(json, &path);
        pairs.iter().map(|(key, json)| (key.clone(), self.word((key, json), &field(&path, key), known))).collect()
    }

    fn word(&mut self, (key, json): (&str, &Json), path: &str, known: &Known<'_>) -> String {
        match known.text(key) {
            Some(_) if is_reserved(key) => self.fault(path, Problem::Reserved { key: key.to_owned() }),
            Some(ours) => {
                let text = self.text((json, path), word(ours));
                if matches!(json, Json::Text(_)) {
                    self.gaps(ours, &text, path);
                }
                return text;
            }
            None => self.fault_of(path, || unknown_word(key, known)),
        }
        String::new()
    }

    fn gaps(&mut self, ours: &str, theirs: &str, path: &str) {
        let [ours, theirs] = [gaps(ours), gaps(theirs)];
        let gap = |name: &&str| quoted(&format!("{{{name}}}"));
        for missing in ours.difference(&theirs) {
            self.fault(path, Problem::GapMissing { gap: gap(missing) });
        }
        for unknown in theirs.difference(&ours) {
            self.fault(path, Problem::GapUnknown { gap: gap(unknown) });
        }
    }

    fn cues(&mut self, fields: &Fields<'_>, known: &Known<'_>) -> BTreeMap<String, Vec<String>> {
        let Some((json, path)) = fields.get("cues") else {
            return BTreeMap::new();
        };
        let pairs = self.pairs(json, &path);
        pairs.iter().map(|(cue, json)| (cue.clone(), self.cue((cue, json), &field(&path, cue), known))).collect()
    }

    fn cue(&mut self, (cue, json): (&str, &Json), path: &str, known: &Known<'_>) -> Vec<String> {
        if !known.cues.contains(&cue) {
            self.fault_of(path, || unknown_id(cue, &known.cues));
        }
        let words = self.list((json, path), 1, CUES);
        self.texts(words, path, CUE, true)
    }

    fn tip(&mut self, json: &Json, path: &str, known: &Known<'_>) -> Tip {
        let fields = self.object(json, path, &TIP);
        Tip {
            kind: self.id_at(&fields, "kind", &known.kinds),
            tags: self.tags(&fields, known),
            text: self.text_at(&fields, "text", TIP_TEXT),
        }
    }

    fn dialogue(&mut self, json: &Json, path: &str, known: &Known<'_>) -> Dialogue {
        let fields = self.object(json, path, &DIALOGUE);
        let title = self.text_at(&fields, "title", TITLE);
        let mut tags = self.tags(&fields, known);
        if fields.get("phase").is_none() {
            tags.phase = PRESENTING.to_owned();
        }
        let lines = fields.get("lines").map(|(json, path)| {
            let lines = self.list((json, &path), FEWEST_LINES, LINES);
            self.texts(lines, &path, LINE, false)
        });
        Dialogue { title, tags, lines: lines.unwrap_or_default() }
    }

    fn tags(&mut self, fields: &Fields<'_>, known: &Known<'_>) -> Tags {
        let tags = Tags {
            phase: self.id_at(fields, "phase", &known.phases),
            styles: self.ids_at(fields, "styles", 1, &known.styles),
            channels: self.ids_at(fields, "channels", 0, &known.channels),
            when: self.ids_at(fields, "when", 0, &known.marks),
            not_when: self.ids_at(fields, "notWhen", 0, &known.marks),
        };
        for (n, id) in tags.not_when.iter().enumerate().filter(|(_, id)| tags.when.contains(id)) {
            let path = item(&field(&fields.path, "notWhen"), n);
            self.fault(&path, Problem::NeverShown { id: quoted(id) });
        }
        tags
    }

    fn each<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        most: usize,
        mut read: impl FnMut(&mut Self, &Json, &str) -> T,
    ) -> Vec<T> {
        let Some((json, path)) = fields.get(name) else {
            return Vec::new();
        };
        let list = self.list((json, &path), 0, most);
        list.iter().enumerate().map(|(n, json)| read(self, json, &item(&path, n))).collect()
    }

    fn text_at(&mut self, fields: &Fields<'_>, name: &str, most: usize) -> String {
        fields.get(name).map(|(json, path)| self.text((json, &path), most)).unwrap_or_default()
    }

    fn id_at(&mut self, fields: &Fields<'_>, name: &str, allowed: &[&str]) -> String {
        fields.get(name).map(|(json, path)| self.id((json, &path), allowed)).unwrap_or_default()
    }

    fn ids_at(&mut self, fields: &Fields<'_>, name: &str, least: usize, allowed: &[&str]) -> Vec<String> {
        fields.get(name).map(|(json, path)| self.ids((json, &path), least, allowed)).unwrap_or_default()
    }
}

fn unknown_word(key: &str, known: &Known<'_>) -> Problem {
    let near = nearest(key, known.keys());
    let key = quoted(key);
    match near {
        Some(near) => Problem::UnknownWordNear { key, near: near.to_owned() },
        None => Problem::UnknownWord { key },
    }
}
