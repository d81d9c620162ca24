//! Which encoding a file is in.
//!
//! Certain signs come first: a byte order mark, the zero bytes of UTF-16, UTF-8 that is right to
//! the last byte. Only what is left is guessed, from the lines that are not ASCII.

use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::{Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

use super::guess::guess;
use super::sniff::ReadError;

/// Bytes of evidence the guess looks at: some ten thousand characters, all beyond ASCII.
const EVIDENCE: usize = 256 * 1024;

/// Places that are not UTF-8 after which a file with fewer right ones is given up as UTF-8.
const HOPELESS: u64 = 10_000;

/// Bytes read at a time.
const BLOCK: usize = 256 * 1024;

/// First bytes of kinds of files that are taken for a table by their name alone.
const MAGIC: &[&[u8]] = &[
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\0",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\xd0\xcf\x11\xe0",
    b"\x7fELF",
];

/// Names people give to encodings besides the registered ones.
const ALIASES: &[(&str, &str)] = &[
    ("936", "gb18030"),
    ("cp936", "gb18030"),
    ("gb18030-2022", "gb18030"),
    ("cp950", "big5"),
    ("cp932", "shift_jis"),
    ("cp949", "euc-kr"),
    ("utf-8-sig", "utf-8"),
    ("utf-8-bom", "utf-8"),
    ("utf8-bom", "utf-8"),
    ("utf16", "utf-16"),
    ("utf16le", "utf-16le"),
    ("utf-16-le", "utf-16le"),
    ("utf16be", "utf-16be"),
    ("utf-16-be", "utf-16be"),
    ("latin-1", "windows-1252"),
    ("latin", "windows-1252"),
    ("ansi", "windows-1252"),
];

/// An encoding and the length of the byte order mark that announced it.
pub(super) type Found = (&'static Encoding, u64);

/// Finds the encoding of the whole file, or takes the one asked for.
pub(super) fn find<R: Read + Seek>(file: &mut R, asked: Option<&str>) -> Result<Found, ReadError> {
    let head = head_of(file).map_err(ReadError::Io)?;
    if head.is_empty() {
        return Err(ReadError::Empty);
    }
    if MAGIC.iter().any(|magic| head.starts_with(magic)) {
        return Err(ReadError::Binary { offset: 0 });
    }
    let mark = Encoding::for_bom(&head).map(|(encoding, length)| (encoding, length as u64));
    if let Some(label) = asked.filter(|label| !label.eq_ignore_ascii_case("auto")) {
        return by_label(label, mark);
    }
    if let Some(found) = mark {
        return Ok(found);
    }
    if head.starts_with(b"\x84\x31\x95\x33") {
        return Ok((GB18030, 4));
    }
    if let Some(encoding) = utf16_without_mark(&head) {
        return Ok((encoding, 0));
    }
    let survey = Survey::of(file).map_err(ReadError::Io)?;
    if let Some(offset) = survey.first_nul {
        return Err(ReadError::Binary { offset });
    }
    if survey.is_utf8() {
        return Ok((UTF_8, 0));
    }
    Ok((guess(&survey.evidence), 0))
}

/// The encoding's name as it is shown and as `--encoding` takes it.
pub(super) fn name_of(encoding: &'static Encoding) -> &'static str {
    match encoding.name() {
        "UTF-8" => "utf-8",
        "UTF-16LE" => "utf-16le",
        "UTF-16BE" => "utf-16be",
        "Big5" => "big5",
        "Shift_JIS" => "shift_jis",
        "EUC-JP" => "euc-jp",
        "EUC-KR" => "euc-kr",
        "GBK" => "gb18030",
        other => other,
    }
}

fn head_of<R: Read + Seek>(file: &mut R) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    file.take(BLOCK as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// The asked encoding; its own byte order mark is not part of the text.
fn by_label(label: &str, mark: Option<Found>) -> Result<Found, ReadError> {
    let wanted = label.trim().to_lowercase();
    let alias = ALIASES.iter().find(|(alias, _)| *alias == wanted);
    let name = alias.map_or(wanted.as_str(), |(_, name)| name);
    // Plain "utf-16" leaves the byte order to the mark.
    if name == "utf-16"
        && let Some(found) = mark
        && found.0 != UTF_8
    {
        return Ok(found);
    }
    let known = Encoding::for_label_no_replacement(name.as_bytes());
    let encoding = known.filter(|e| e.name() != "x-user-defined");
    let encoding = encoding.ok_or_else(|| ReadError::UnknownEncoding(label.to_owned()))?;
    let encoding = if encoding == GBK { GB18030 } else { encoding };
    let length = mark.filter(|found| found.0 == encoding).map_or(0, |found| found.1);
    Ok((encoding, length))
}

/// UTF-16 shows by zero bytes on one side only: every delimiter, digit and line end has one.
fn utf16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let (mut high, mut low) = (0, 0);
    for pair in head.chunks_exact(2) {
        high += usize::from(pair[0] == 0);
        low += usize::from(pair[1] == 0);
    }
    let enough = head.len() / 2 / 20 + 1;
    if low > enough && high * 20 < low {
        Some(UTF_16LE)
    } else if high > enough && low * 20 < high {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// What one pass over the bytes tells.
#[derive(Default)]
struct Survey {
    first_nul: Option<u64>,
    /// Characters of several bytes that are right UTF-8.
    right: u64,
    /// Places that are not UTF-8.
    wrong: u64,
    /// Whole lines holding other than ASCII.
    evidence: Vec<u8>,
}

impl Survey {
    fn of<R: Read + Seek>(file: &mut R) -> io::Result<Self> {
        file.seek(SeekFrom::Start(0))?;
        let mut survey = Self::default();
        let mut block = Vec::with_capacity(BLOCK + 4);
        let mut before = 0;
        loop {
            let kept = block.len() as u64;
            let count = file.by_ref().take(BLOCK as u64).read_to_end(&mut block)? as u64;
            let last = count < BLOCK as u64;
            if survey.first_nul.is_none() && block.contains(&0) {
                let at = block.iter().position(|&b| b == 0).unwrap_or(0) as u64;
                survey.first_nul = Some(before - kept + at);
            }
            before += count;
            if survey.evidence.len() < EVIDENCE && !block.is_ascii() {
                survey.gather(&block, before == count, last);
            }
            let done = survey.weigh(&block, last);
            block.drain(..done);
            if last {
                return Ok(survey);
            }
        }
    }

    /// A broken file of UTF-8 is still one: a guess would turn all of it to mojibake for the sake
    /// of one wrong byte. Other encodings hit upon a right sequence only by rare chance.
    fn is_utf8(&self) -> bool {
        self.wrong == 0 || self.right > self.wrong * 4
    }

    /// Whether nothing to come could make this UTF-8, so that counting on is a waste.
    fn hopeless(&self) -> bool {
        self.wrong > HOPELESS && self.right < self.wrong
    }

    /// Counts right and wrong UTF-8 and returns how many bytes are done with; the rest is the
    /// beginning of a character that the next block ends.
    fn weigh(&mut self, block: &[u8], last: bool) -> usize {
        let mut rest = block;
        while !rest.is_empty() && !self.hopeless() {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.count(text);
                    return block.len();
                }
                Err(error) => {
                    let good = &rest[..error.valid_up_to()];
                    self.count(std::str::from_utf8(good).unwrap_or_default());
                    let Some(bad) = error.error_len() else {
                        self.wrong += u64::from(last);
                        return block.len() - if last { 0 } else { rest.len() - good.len() };
                    };
                    self.wrong += 1;
                    rest = &rest[good.len() + bad..];
                }
            }
        }
        block.len()
    }

    /// Adds the characters of several bytes, each of which has one leading byte.
    fn count(&mut self, text: &str) {
        self.right += text.bytes().filter(|&b| b >= 0xc0).count() as u64;
    }

    /// Keeps the lines of a block that lie wholly in it, so that no character is cut in two.
    fn gather(&mut self, block: &[u8], first: bool, last: bool) {
        let ends = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let start = if first { 0 } else { block.iter().position(ends).map_or(0, |at| at + 1) };
        let stop = if last { None } else { block.iter().rposition(ends) };
        let whole = block.get(start..stop.unwrap_or(block.len())).unwrap_or_default();
        for line in whole.split(ends).filter(|line| !line.is_ascii()) {
            if self.evidence.len() + line.len() > EVIDENCE && !self.evidence.is_empty() {
                return;
            }
            self.evidence.extend_from_slice(line);
            self.evidence.push(b'\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use encoding_rs::{BIG5, EUC_KR, SHIFT_JIS, WINDOWS_1252};

    use super::*;

    fn found(bytes: &[u8]) -> Result<&'static str, ReadError> {
        find(&mut Cursor::new(bytes), None).map(|(encoding, _)| name_of(encoding))
    }

    fn legacy(text: &str, encoding: &'static Encoding) -> &'static str {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy, "{text}");
        found(&bytes).unwrap()
    }

    #[test]
    fn certain_signs_come_first() {
        assert_eq!(found(b"\xef\xbb\xbfa,b\n").unwrap(), "utf-8");
        assert_eq!(found(b"a,b\n").unwrap(), "utf-8");
        assert_eq!(found(b"\xff\xfea\0,\0").unwrap(), "utf-16le");
        assert_eq!(found(b"a\0,\0b\0\n\0c\0").unwrap(), "utf-16le");
        assert_eq!(found(b"\0a\0,\0b\0\n\0c").unwrap(), "utf-16be");
        let chinese: Vec<u8> = "姓名,手机\n张三,13800138000\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(found(&chinese).unwrap(), "utf-16le");
    }

    #[test]
    fn chinese_is_found_from_two_characters_up() {
        assert_eq!(legacy("name,phone\n张三,13800138000\n", GB18030), "gb18030");
        assert_eq!(legacy("姓名,手机\n", GB18030), "gb18030");
        let company = "姓名,公司名称\n𠮷野家,恒银金融科技股份有限公司\n";
        assert_eq!(legacy(company, GB18030), "gb18030");
        let taiwan = "姓名,公司名稱,電話\n陳小姐,台灣積體電路製造股份有限公司,02-2345\n林先生,鴻海精密工業\n";
        assert_eq!(legacy(taiwan, BIG5), "big5");
        let japan = "氏名,会社名,電話\n田中太郎,株式会社テスト,03-1234\nカタカナ,ひらがなです\n";
        assert_eq!(legacy(japan, SHIFT_JIS), "shift_jis");
        let korea = "이름,회사,전화\n김철수,삼성전자 주식회사,02-123\n";
        assert_eq!(legacy(korea, EUC_KR), "euc-kr");
    }

    #[test]
    fn european_text_is_not_taken_for_chinese() {
        for text in [
            "name\nJosé\n",
            "nom\ncréée\n",
            "name\nMüller, Füße, Straße\n",
            "name,city\nAna María García,Málaga\nFrançois,Orléans\n",
            "Téléphone;Société\n1;Déjà vu\n",
        ] {
            assert_eq!(legacy(text, WINDOWS_1252), "windows-1252", "{text}");
        }
        let russian = "имя,город\nАлексей Иванов,Москва\nОльга,Санкт-Петербург\n";
        assert_eq!(legacy(russian, encoding_rs::WINDOWS_1251), "windows-1251");
    }

    #[test]
    fn one_wrong_byte_does_not_change_the_encoding() {
        let mut utf8 = "姓名,公司\n张三,某某有限公司\n".repeat(20).into_bytes();
        utf8[40] = 0xff;
        assert_eq!(found(&utf8).unwrap(), "utf-8");
        let text = "姓名,公司\n张三,某某有限公司\n".repeat(20);
        let mut gbk = GB18030.encode(&text).0.into_owned();
        let comma = gbk.iter().rposition(|&b| b == b',').unwrap();
        gbk[comma + 1] = 0xff;
        assert_eq!(found(&gbk).unwrap(), "gb18030");
    }

    #[test]
    fn binary_files_are_named_as_such() {
        assert!(matches!(found(b""), Err(ReadError::Empty)));
        assert!(matches!(found(b"PK\x03\x04rest"), Err(ReadError::Binary { offset: 0 })));
        assert!(matches!(found(b"name,\xe5\xbc\xa0\n\0,b\n"), Err(ReadError::Binary { offset: 9 })));
    }

    #[test]
    fn asked_encodings_go_by_many_names() {
        let asked = |label: &str, bytes: &[u8]| find(&mut Cursor::new(bytes), Some(label)).map(|(e, mark)| (name_of(e), mark));
        assert_eq!(asked("GBK", b"a").unwrap(), ("gb18030", 0));
        assert_eq!(asked("cp936", b"a").unwrap(), ("gb18030", 0));
        assert_eq!(asked("Latin1", b"a").unwrap(), ("windows-1252", 0));
        assert_eq!(asked("utf-16", b"\xfe\xff\0a").unwrap(), ("utf-16be", 2));
        assert_eq!(asked("utf-8", b"\xef\xbb\xbfa").unwrap(), ("utf-8", 3));
        assert!(matches!(asked("klingon", b"a"), Err(ReadError::UnknownEncoding(_))));
    }
}
