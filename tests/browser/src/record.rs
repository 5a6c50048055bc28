//! What the browser noted of a visit: complaints on its console, refusals by the page's policy, requests.

use crate::checker::lines;
use crate::{Outcome, Page};
use serde_json::Value;

/// The notes of a whole visit.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Errors and warnings on the console, those of the network apart.
    pub complaints: Vec<String>,
    /// Requests that failed, as the console tells them.
    pub failures: Vec<String>,
    /// What the page's policy refused.
    pub refusals: Vec<String>,
    /// Every address asked for, in order.
    pub requests: Vec<String>,
}

impl Record {
    /// The requests that went anywhere but to `site`.
    pub fn elsewhere<'a>(&'a self, site: &'a str) -> impl Iterator<Item = &'a str> {
        let requests = self.requests.iter().map(String::as_str);
        requests.filter(move |request| !request.starts_with(site) && !request.starts_with("data:"))
    }
}

impl Page {
    /// Everything noted since the page was opened or last asked for it.
    ///
    /// # Errors
    /// When the browser keeps no notes.
    pub async fn record(&self) -> Outcome<Record> {
        let mut record = Record { refusals: lines(&self.ask("probe.refusals").await?), ..Record::default() };
        for note in self.session.notes("browser").await? {
            let line = format!("{} {}", note["level"], note["message"]);
            match note["source"].as_str() {
                _ if !matches!(note["level"].as_str(), Some("SEVERE" | "WARNING")) => {}
                Some("network") => record.failures.push(line),
                _ => record.complaints.push(line),
            }
        }
        for note in self.session.notes("performance").await? {
            record.requests.extend(request(&note)?);
        }
        Ok(record)
    }

    /// Ends the visit before the test ends, with all that it ends with by itself.
    ///
    /// # Errors
    /// None; what the test did not expect has it fail.
    pub async fn leave(self) -> Outcome {
        drop(self);
        Ok(())
    }
}

pub(crate) fn request(note: &Value) -> Outcome<Option<String>> {
    let text = note["message"].as_str().unwrap_or("{}");
    let note = &serde_json::from_str::<Value>(text)?["message"];
    // The browser opens with a page of its own.
    let document = note["params"]["documentURL"].as_str().unwrap_or_default();
    let sent = note["method"] == "Network.requestWillBeSent" && !document.starts_with("chrome");
    let address = note["params"]["request"]["url"].as_str().filter(|_| sent);
    Ok(address.map(str::to_owned))
}
