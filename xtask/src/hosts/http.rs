//! One question to a host on this machine, as it stands on the wire.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use crate::command::Outcome;

/// What a host answered.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// Names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The value of a header, with commas where it came several times, as browsers read it.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let all: Vec<&str> = self
            .headers
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

/// Asks for a path, as it is written, with these lines in the head.
pub(super) fn ask(port: u16, method: &str, path: &str, lines: &[&str]) -> Outcome<Answer> {
    let lines = lines
        .iter()
        .map(|line| format!("{line}\r\n"))
        .collect::<Vec<_>>()
        .concat();
    let question = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{lines}\r\n");
    exchanged(port, &question)
        .map_err(|reason| format!("{method} {path}: {reason}"))
        .and_then(|bytes| read(&bytes).ok_or_else(|| format!("{method} {path}: the answer is not HTTP")))
}

fn exchanged(port: u16, question: &str) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.write_all(question.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let is_chunked = headers
        .iter()
        .any(|(name, value)| name == "transfer-encoding" && value == "chunked");
    let rest = &bytes[end + 4..];
    let body = if is_chunked { whole(rest)? } else { rest.to_vec() };
    Some(Answer { status, headers, body })
}

/// A body that came in chunks, each after its length.
fn whole(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|window| window == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..line]).ok()?.trim(), 16).ok()?;
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(line + 2..line + 2 + length)?);
        rest = rest.get(line + 4 + length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_as_it_stands() {
        let answer = read(b"HTTP/1.1 404 Not Found\r\nA: 1\r\na: 2\r\n\r\nbody").unwrap();
        assert_eq!((answer.status, answer.body.as_slice()), (404, b"body".as_slice()));
        assert_eq!(answer.header("a").as_deref(), Some("1, 2"));
        assert_eq!(answer.header("b"), None);
        assert_eq!(read(b"HTTP/1.1 200 OK\r\n"), None);
    }

    #[test]
    fn a_body_in_chunks_is_put_together() {
        let answer =
            read(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n").unwrap();
        assert_eq!(answer.body, b"abcde");
        assert_eq!(whole(b"9\r\nabc"), None);
    }
}
