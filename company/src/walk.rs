//! Walks a pack's tree and notes every fault on the way; what is wrong yields something empty, so that the walk goes on.

use crate::fault::{Fault, Problem};
use crate::json::Json;
use crate::limits::MOST_FAULTS;
use crate::near::nearest;
use crate::path::{field, item, quoted};
use crate::shape::Shape;
use crate::text;
use std::collections::BTreeSet;

/// The faults and warnings found so far.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    pub(crate) faults: Vec<Fault>,
    pub(crate) warnings: Vec<Fault>,
}

/// An object of the pack and where it stands.
pub(crate) struct Fields<'j> {
    pairs: &'j [(String, Json)],
    pub(crate) path: String,
}

impl<'j> Fields<'j> {
    /// The value of a field and where it stands, if the field is there.
    pub(crate) fn get(&self, name: &str) -> Option<(&'j Json, String)> {
        let (_, value) = self.pairs.iter().find(|(found, _)| found == name)?;
        Some((value, field(&self.path, name)))
    }
}

impl Walk {
    /// Notes a fault, unless there are more already than anyone reads.
    pub(crate) fn fault(&mut self, path: &str, problem: Problem) {
        self.fault_of(path, || problem);
    }

    /// The same for a problem that takes a while to describe.
    pub(crate) fn fault_of(&mut self, path: &str, problem: impl FnOnce() -> Problem) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault::new(path, problem()));
        }
    }

    /// Notes every name that stands twice in an object, however deep.
    pub(crate) fn twice(&mut self, json: &Json, path: &str) {
        match json {
            Json::Object(pairs) => {
                let mut seen = BTreeSet::new();
                for (name, value) in pairs {
                    let at = field(path, name);
                    if !seen.insert(name) {
                        self.fault(&at, Problem::Twice { name: quoted(name) });
                    }
                    self.twice(value, &at);
                }
            }
            Json::List(list) => list.iter().enumerate().for_each(|(n, value)| self.twice(value, &item(path, n))),
            Json::Other | Json::Number(_) | Json::Text(_) => {}
        }
    }

    /// The pairs of an object with names of any kind.
    pub(crate) fn pairs<'j>(&mut self, json: &'j Json, path: &str) -> &'j [(String, Json)] {
        if let Json::Object(pairs) = json {
            return pairs;
        }
        self.fault(path, Problem::NotObject);
        &[]
    }

    /// An object of this shape, its unknown and missing fields noted.
    pub(crate) fn object<'j>(&mut self, json: &'j Json, path: &str, shape: &Shape) -> Fields<'j> {
        let pairs = self.pairs(json, path);
        for (name, _) in pairs.iter().filter(|(name, _)| !shape.fields().any(|known| known == name)) {
            self.fault_of(&field(path, name), || unknown_field(name, shape));
        }
        if matches!(json, Json::Object(_)) {
            for name in shape.required.iter().filter(|name| !pairs.iter().any(|(found, _)| found == *name)) {
                self.fault(&field(path, name), Problem::Missing { name: (*name).to_owned() });
            }
        }
        Fields { pairs, path: path.to_owned() }
    }

    /// The items of a list that has no fewer than `least` and no more than `most` of them.
    pub(crate) fn list<'j>(&mut self, (json, path): (&'j Json, &str), least: usize, most: usize) -> &'j [Json] {
        let Json::List(list) = json else {
            self.fault(path, Problem::NotList);
            return &[];
        };
        let has = list.len();
        if has < least {
            self.fault(path, Problem::TooFew { has, least });
        }
        if has > most {
            self.fault(path, Problem::TooMany { has, most });
        }
        list
    }

    /// Any text at all.
    pub(crate) fn any_text<'j>(&mut self, json: &'j Json, path: &str) -> Option<&'j str> {
        if let Json::Text(text) = json {
            return Some(text);
        }
        self.fault(path, Problem::NotText);
        None
    }

    /// A text to be shown, of at most `most` characters.
    pub(crate) fn text(&mut self, (json, path): (&Json, &str), most: usize) -> String {
        let text = self.any_text(json, path).unwrap_or_default();
        if matches!(json, Json::Text(_)) {
            text::problems(text, most).into_iter().for_each(|problem| self.fault(path, problem));
        }
        self.warnings.extend(text::shown(text).map(|problem| Fault::new(path, problem)));
        text.to_owned()
    }

    /// Texts to be shown, none of them twice when `distinct`.
    pub(crate) fn texts(&mut self, items: &[Json], path: &str, most: usize, distinct: bool) -> Vec<String> {
        let texts = items.iter().enumerate().map(|(n, json)| self.text((json, &item(path, n)), most)).collect();
        if distinct {
            self.repeated(items, path);
        }
        texts
    }

    /// One of the ids.
    pub(crate) fn id(&mut self, (json, path): (&Json, &str), allowed: &[&str]) -> String {
        let Some(id) = self.any_text(json, path) else {
            return String::new();
        };
        if !allowed.contains(&id) {
            self.fault_of(path, || unknown_id(id, allowed));
        }
        id.to_owned()
    }

    /// Some of the ids, none of them twice.
    pub(crate) fn ids(&mut self, (json, path): (&Json, &str), least: usize, allowed: &[&str]) -> Vec<String> {
        let items = self.list((json, path), least, usize::MAX);
        let ids = items.iter().enumerate().map(|(n, json)| self.id((json, &item(path, n)), allowed)).collect();
        self.repeated(items, path);
        ids
    }

    fn repeated(&mut self, items: &[Json], path: &str) {
        let mut seen = BTreeSet::new();
        for (n, json) in items.iter().enumerate() {
            if let Json::Text(text) = json
                && !seen.insert(text)
            {
                self.fault(&item(path, n), Problem::Repeated { item: quoted(text) });
            }
        }
    }
}

fn unknown_field(name: &str, shape: &Shape) -> Problem {
    let allowed = shape.fields().collect::<Vec<_>>().join(", ");
    match nearest(name, shape.fields()) {
        Some(near) => Problem::UnknownFieldNear { name: quoted(name), near: near.to_owned(), allowed },
        None => Problem::UnknownField { name: quoted(name), allowed },
    }
}

/// An id that is none of the allowed.
pub(crate) fn unknown_id(id: &str, allowed: &[&str]) -> Problem {
    let near = nearest(id, allowed.iter().copied());
    let (id, allowed) = (quoted(id), allowed.join(", "));
    match near {
        Some(near) => Problem::UnknownIdNear { id, near: near.to_owned(), allowed },
        None => Problem::UnknownId { id, allowed },
    }
}
