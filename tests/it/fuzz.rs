//! Whatever reads what others wrote, given the files that fuzzing began with and found, and those files damaged: nothing
//! panics. `cargo +nightly fuzz run TARGET` looks further (`fuzz/README.md`).

#[expect(unreachable_pub, reason = "the fuzzer takes them from outside")]
#[path = "../../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::path::Path;

use crate::dice::Dice;
use crate::rows;

/// A file as it may arrive: bits turned, pieces lost, doubled, or put elsewhere, and bytes that mean something.
fn damaged(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    const TOKENS: [&[u8]; 20] = [
        b"\n",
        b"\r",
        b"\t",
        b"\"",
        b"'",
        b",",
        b";",
        b"\0",
        b"\xff",
        b"\xef\xbb\xbf",
        b"=",
        b":",
        b"END:VCARD\n",
        b"{",
        b"}",
        b"[[",
        b"99999999999",
        b"-",
        "\u{202e}".as_bytes(),
        "万".as_bytes(),
    ];
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.roll(4) {
        let (from, to) = (dice.roll(bytes.len() + 1), dice.roll(bytes.len() + 1));
        let (from, to) = (from.min(to), from.max(to));
        match dice.roll(6) {
            0 if from < bytes.len() => bytes[from] ^= 1 << dice.roll(8),
            1 => drop(bytes.drain(from..to.min(from + 64))),
            2 => {
                let piece = bytes[from..to.min(from + 512)].to_vec();
                let at = dice.roll(bytes.len() + 1);
                bytes.splice(at..at, piece);
            }
            3 => bytes.truncate(to),
            4 if from < bytes.len() => bytes[from] = u8::try_from(dice.roll(256)).unwrap_or(0),
            _ => {
                let token = TOKENS[dice.roll(TOKENS.len())];
                bytes.splice(from..from, token.iter().copied());
            }
        }
    }
    bytes
}

#[test]
fn nothing_that_reads_what_others_wrote_panics() {
    let times = if rows::long() { 20_000 } else { 150 };
    let mut dice = Dice::new();
    for (name, target) in targets::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let mut files: Vec<_> = fs::read_dir(&folder).expect(name).map(|file| file.expect(name).path()).collect();
        files.sort();
        assert!(files.len() >= 2, "{name} has no corpus");
        for file in files {
            let bytes = fs::read(&file).expect(name);
            target(&bytes);
            for _ in 0..times {
                let damaged = damaged(&bytes, &mut dice);
                let outcome = std::panic::catch_unwind(|| target(&damaged));
                assert!(outcome.is_ok(), "{}: {:?}", file.display(), String::from_utf8_lossy(&damaged));
            }
        }
    }
}
