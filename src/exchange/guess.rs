//! A guess at a legacy encoding, leaning towards GB18030 where there is little to go by.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, SHIFT_JIS, WINDOWS_1252};

/// The most likely legacy encoding. A statistical guess is trusted where there is much to go by;
/// the shape of the byte runs decides between Chinese and Latin text where there is little.
pub(super) fn guess(evidence: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(evidence, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    let guessed = if guessed == GBK { GB18030 } else { guessed };
    let runs = Runs::of(evidence);
    if guessed.is_single_byte() {
        // One wrong byte makes the detector rule an encoding out altogether.
        let chinese = runs.common * 2 > runs.bytes / 2 && runs.odd * 20 < runs.count;
        let damaged = chinese && runs.bytes > 64;
        let short = runs.bytes <= 64 && runs.latin == 0 && runs.paired && strictly(evidence, GB18030);
        if damaged || short {
            return GB18030;
        }
        return guessed;
    }
    // The second byte of a Big5 or Shift_JIS character may be ASCII, as if an accent stood alone.
    let halves = [BIG5, SHIFT_JIS].contains(&guessed) && runs.bytes >= 16;
    if runs.latin * 2 > runs.count && !halves {
        return WINDOWS_1252;
    }
    let rival = [BIG5, EUC_KR, EUC_JP, SHIFT_JIS].contains(&guessed);
    if rival && runs.bytes < 16 && runs.paired && strictly(evidence, GB18030) {
        return GB18030;
    }
    guessed
}

fn strictly(bytes: &[u8], encoding: &'static Encoding) -> bool {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).is_some()
}

/// How the bytes beyond ASCII stand together.
#[derive(Default)]
struct Runs {
    count: usize,
    bytes: usize,
    /// Runs as an accented letter makes them: one byte, or two between ASCII letters.
    latin: usize,
    /// Runs of an odd number of bytes, rare in Chinese and every other word elsewhere.
    odd: usize,
    /// Pairs of bytes that are one of the 3,755 everyday characters of GB 2312.
    common: usize,
    /// Whether every run is made of pairs that GB 2312 uses.
    paired: bool,
}

impl Runs {
    fn of(evidence: &[u8]) -> Self {
        let mut runs = Self { paired: true, ..Self::default() };
        let mut at = 0;
        while at < evidence.len() {
            if evidence[at].is_ascii() {
                at += 1;
                continue;
            }
            let length = evidence[at..].iter().take_while(|b| !b.is_ascii()).count();
            let run = &evidence[at..at + length];
            let letter = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphabetic);
            let enclosed = at > 0 && letter(evidence.get(at - 1)) && letter(evidence.get(at + length));
            runs.count += 1;
            runs.bytes += length;
            runs.odd += length % 2;
            runs.latin += usize::from(length == 1 || (length == 2 && enclosed));
            for pair in run.chunks(2) {
                let used = pair.len() == 2 && (0xa1..=0xf7).contains(&pair[0]) && pair[1] >= 0xa1;
                runs.paired &= used;
                runs.common += usize::from(used && (0xb0..=0xd7).contains(&pair[0]));
            }
            at += length;
        }
        runs
    }
}
