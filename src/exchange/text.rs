//! Bytes of any encoding, read as UTF-8 text in pieces.
//!
//! Decoding is strict: a sequence the encoding does not know ends the reading with an error. A
//! replacement character written into a customer's name could never be taken out again.

use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8};

/// A file that can be read twice: once to prove it, once to use it.
pub(super) trait Source: Read + Seek + Send {}

impl<T: Read + Seek + Send> Source for T {}

/// Bytes read from the file at a time.
const RAW: usize = 64 * 1024;

/// Room for the decoded piece: no legacy encoding grows more than threefold in UTF-8.
const ROOM: usize = 3 * RAW;

/// Why no further text can be had. The line is known only to the reader of the text.
#[derive(Debug)]
pub(super) enum Broken {
    /// A byte sequence the encoding does not allow.
    Malformed,
    Io(io::Error),
}

/// A file as a stream of text pieces, each ending between two characters.
pub(super) struct Text {
    file: Box<dyn Source>,
    encoding: &'static Encoding,
    /// Bytes of the byte order mark, never shown as text.
    mark: u64,
    decoder: Decoder,
    raw: Vec<u8>,
    /// The part of `raw` not yet decoded.
    pending: std::ops::Range<usize>,
    /// Always `ROOM` bytes long, of which the first `written` are the current piece.
    piece: String,
    read: u64,
    ended: bool,
    malformed: bool,
}

impl Text {
    /// Starts at the first byte after the byte order mark, which is `mark` bytes long.
    pub(super) fn open(file: Box<dyn Source>, encoding: &'static Encoding, mark: u64) -> io::Result<Self> {
        let mut text = Self {
            file,
            encoding,
            mark,
            decoder: encoding.new_decoder_without_bom_handling(),
            raw: vec![0; RAW],
            pending: 0..0,
            piece: "\0".repeat(ROOM),
            read: mark,
            ended: false,
            malformed: false,
        };
        text.rewind()?;
        Ok(text)
    }

    /// Goes back to the first character.
    pub(super) fn rewind(&mut self) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(self.mark))?;
        self.decoder = self.encoding.new_decoder_without_bom_handling();
        self.pending = 0..0;
        self.read = self.mark;
        self.ended = false;
        self.malformed = false;
        Ok(())
    }

    /// Bytes taken from the file so far.
    pub(super) fn read(&self) -> u64 {
        self.read
    }

    /// The next piece, or `None` at the end. What was good before a malformed sequence is given
    /// first, so that the caller has counted its lines when the error comes.
    pub(super) fn next(&mut self) -> Result<Option<&str>, Broken> {
        loop {
            if self.malformed {
                return Err(Broken::Malformed);
            }
            if self.pending.is_empty() && !self.ended {
                self.refill().map_err(Broken::Io)?;
            }
            let (outcome, used, written) =
                self.decoder.decode_to_str_without_replacement(&self.raw[self.pending.clone()], &mut self.piece, self.ended);
            self.pending.start += used;
            self.malformed = matches!(outcome, DecoderResult::Malformed(..));
            if written > 0 {
                return Ok(Some(self.checked(written)));
            }
            if self.ended && !self.malformed && self.pending.is_empty() {
                return Ok(None);
            }
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        let count = loop {
            match self.file.read(&mut self.raw) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.pending = 0..count;
        self.read += count as u64;
        self.ended = count == 0;
        Ok(())
    }

    /// Single-byte code pages leave some bytes undefined, which the decoder turns into C1 control
    /// characters. Nobody types those: they show that the code page is the wrong one.
    fn checked(&mut self, written: usize) -> &str {
        let piece = &self.piece[..written];
        if self.encoding == UTF_8 || !self.encoding.is_single_byte() {
            return piece;
        }
        let Some(at) = piece.find(|c| ('\u{80}'..='\u{9f}').contains(&c)) else {
            return piece;
        };
        self.malformed = true;
        &self.piece[..at]
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use encoding_rs::{GB18030, UTF_16LE, WINDOWS_1252};

    use super::*;

    fn all(bytes: &[u8], encoding: &'static Encoding) -> (String, bool) {
        let mut text = Text::open(Box::new(Cursor::new(bytes.to_vec())), encoding, 0).unwrap();
        let mut read = String::new();
        loop {
            match text.next() {
                Ok(Some(piece)) => read.push_str(piece),
                Ok(None) => return (read, true),
                Err(_) => return (read, false),
            }
        }
    }

    #[test]
    fn decodes_across_pieces() {
        let long = "客户，张三\n".repeat(40_000);
        let (bytes, ..) = GB18030.encode(&long);
        assert_eq!(all(&bytes, GB18030), (long.clone(), true));
        assert_eq!(all(long.as_bytes(), UTF_8), (long, true));
    }

    #[test]
    fn stops_at_a_malformed_sequence() {
        assert_eq!(all(b"ab\xff\xffcd", UTF_8), ("ab".into(), false));
        assert_eq!(all(b"ab\xe5\xbc", UTF_8), ("ab".into(), false));
        assert_eq!(all(b"caf\xe9 \x81", WINDOWS_1252), ("café ".into(), false));
        assert_eq!(all(b"a\0b\0c", UTF_16LE), ("ab".into(), false));
    }

    #[test]
    fn reads_again_from_the_start() {
        let mut text = Text::open(Box::new(Cursor::new(b"xxabc".to_vec())), UTF_8, 2).unwrap();
        assert_eq!(text.next().unwrap(), Some("abc"));
        assert_eq!(text.next().unwrap(), None);
        text.rewind().unwrap();
        assert_eq!(text.next().unwrap(), Some("abc"));
        assert_eq!(text.read(), 5);
    }
}
