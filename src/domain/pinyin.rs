//! Chinese names by their sound: initials (`zs`) and full spelling (`zhangsan`), with every reading of a
//! character, because the first reading of a surname is often the wrong one (单 is Shan, 曾 is Zeng).

use pinyin::ToPinyinMulti as _;

/// At most this many spellings of one name are kept, the usual readings first.
const SPELLINGS: usize = 8;
/// Characters beyond this are not spelt: nobody types the sound of a longer name.
const LENGTH: usize = 14;

/// How a name may be spelt.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spellings {
    /// First letters of every syllable.
    pub initials: Vec<String>,
    /// The syllables written together.
    pub full: Vec<String>,
}

/// Every spelling of a name that has Chinese characters; none for other names.
#[must_use]
pub fn spell(name: &str) -> Spellings {
    let mut full = vec![String::new()];
    let mut initials = vec![String::new()];
    let mut met = false;
    for c in name.chars().filter(|c| c.is_alphanumeric()).take(LENGTH) {
        let readings = readings(c);
        met |= !readings.is_empty();
        if readings.is_empty() {
            let kept = c.to_lowercase().to_string();
            full = grow(&full, std::slice::from_ref(&kept));
            initials = grow(&initials, std::slice::from_ref(&kept));
            continue;
        }
        let mut letters: Vec<String> = readings.iter().map(|r| r.chars().take(1).collect()).collect();
        letters.dedup();
        full = grow(&full, &readings);
        initials = grow(&initials, &letters);
    }
    if met { Spellings { initials, full } } else { Spellings::default() }
}

/// The different readings of one character without tones, the usual one first.
fn readings(c: char) -> Vec<String> {
    let mut readings: Vec<String> = Vec::new();
    if let Some(multi) = c.to_pinyin_multi() {
        for reading in multi {
            let plain = reading.plain().replace('ü', "v");
            if !readings.contains(&plain) {
                readings.push(plain);
            }
        }
    }
    readings
}

/// Every stem with every ending, at most [`SPELLINGS`], without repetition.
fn grow(stems: &[String], endings: &[String]) -> Vec<String> {
    let mut grown: Vec<String> = Vec::with_capacity(SPELLINGS);
    // Endings vary slowest: the usual reading of this character meets every stem before a rare one does.
    for ending in endings {
        for stem in stems {
            let spelling = format!("{stem}{ending}");
            if grown.len() < SPELLINGS && !grown.contains(&spelling) {
                grown.push(spelling);
            }
        }
    }
    grown
}

#[cfg(test)]
mod tests {
    use super::spell;

    #[test]
    fn all_readings_are_found() {
        assert!(spell("张三").initials.contains(&"zs".to_owned()));
        assert!(spell("张三").full.contains(&"zhangsan".to_owned()));
        assert!(spell("单雄信").initials.contains(&"sxx".to_owned()));
        assert!(spell("重庆").initials.contains(&"cq".to_owned()));
        assert!(spell("曾国藩").full.contains(&"zengguofan".to_owned()));
        assert!(spell("Acme").full.is_empty());
        assert!(spell("行行行行行行行行行行行行行行行行").full.len() <= 8);
    }
}
