//! A driver's commands without a client: for the end of a visit, when the test's runtime may be gone.

use crate::Outcome;
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A session of a driver on this machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wire<'a> {
    pub(crate) port: u16,
    pub(crate) session: &'a str,
}

impl Wire<'_> {
    /// Gives a command with a body, and takes what it comes to.
    pub(crate) fn post(self, path: &str, body: &Value) -> Outcome<Value> {
        self.send("POST", path, &body.to_string())
    }

    /// Asks for what needs no body.
    pub(crate) fn get(self, path: &str) -> Outcome<Value> {
        self.send("GET", path, "")
    }

    /// What a script, the body of a function, returns.
    pub(crate) fn run(self, script: &str) -> Outcome<Value> {
        self.post("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Ends the session: the driver answers when the browser has ended.
    pub(crate) fn end(self) -> Outcome {
        self.send("DELETE", "", "").map(drop)
    }

    fn send(self, method: &str, path: &str, body: &str) -> Outcome<Value> {
        let mut driver = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        driver.set_read_timeout(Some(PATIENCE))?;
        let (port, length) = (self.port, body.len());
        let address = format!("/session/{}/{path}", self.session);
        write!(
            driver,
            "{method} {} HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n{body}",
            address.trim_end_matches('/')
        )?;
        let answer: Value = serde_json::from_slice(&body_of(driver)?)?;
        let value = &answer["value"];
        match value["error"].as_str().filter(|_| value["stacktrace"].is_string()) {
            Some(error) => Err(format!("{path}: {error}: {}", value["message"]).into()),
            None => Ok(value.clone()),
        }
    }
}

/// The body of an answer, as long as its head says.
fn body_of(driver: TcpStream) -> Outcome<Vec<u8>> {
    let mut reader = BufReader::new(driver);
    let mut length = None;
    for line in reader.by_ref().lines() {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = Some(value.trim().parse()?);
        }
    }
    let mut body = Vec::new();
    reader.take(length.ok_or("the driver's answer has no length")?).read_to_end(&mut body)?;
    Ok(body)
}
