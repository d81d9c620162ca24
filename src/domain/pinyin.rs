//! Chinese names by their sound: initials (`zs`) and full spelling (`zhangsan`), with every reading of a
//! character, because the first reading of a surname is often the wrong one (单 is Shan, 曾 is Zeng).

use pinyin::ToPinyinMulti as _;

/// At most this many spellings of one name are kept, the usual readings first.
const SPELLINGS: usize = 6;
/// Names longer than this are companies: of those the usual sound is enough.
const PERSON: usize = 4;
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
    if name.is_ascii() {
        return Spellings::default();
    }
    let most = if name.chars().filter(|c| c.is_alphanumeric()).count() > PERSON { 1 } else { SPELLINGS };
    let mut full = vec![String::with_capacity(48)];
    let mut initials = vec![String::with_capacity(LENGTH)];
    let mut met = false;
    for c in name.chars().filter(|c| c.is_alphanumeric()).take(LENGTH) {
        let Some(multi) = c.to_pinyin_multi() else {
            for stem in full.iter_mut().chain(&mut initials) {
                stem.extend(c.to_lowercase());
            }
            continue;
        };
        met = true;
        if multi.count() == 1 {
            let reading = multi.get(0).plain();
            full.iter_mut().for_each(|stem| stem.push_str(reading));
            initials.iter_mut().for_each(|stem| stem.push_str(&reading[..1]));
            continue;
        }
        let readings: Vec<&'static str> = multi.into_iter().map(pinyin::Pinyin::plain).collect();
        grow(&mut full, &readings, most);
        let letters: Vec<&'static str> = readings.iter().map(|reading| &reading[..1]).collect();
        // Many readings share their first letter; two ways to write initials double the keys of a long name.
        grow(&mut initials, &letters, SPELLINGS.min(most.max(2)));
    }
    if !met {
        return Spellings::default();
    }
    for stem in full.iter_mut().filter(|stem| !stem.is_ascii()) {
        *stem = stem.replace('ü', "v");
    }
    Spellings { initials, full }
}

/// Puts every different ending behind every stem, until there are `most`; the first ending is the usual one.
fn grow(stems: &mut Vec<String>, endings: &[&'static str], most: usize) {
    let usual = endings[0];
    let before = stems.len();
    for (place, other) in endings.iter().enumerate().skip(1) {
        if endings[..place].contains(other) {
            continue;
        }
        for stem in 0..before {
            if stems.len() < most {
                stems.push(format!("{}{other}", stems[stem]));
            }
        }
    }
    for stem in &mut stems[..before] {
        stem.push_str(usual);
    }
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
        assert!(spell("行行行行行行行行行行行行行行行行").full.len() <= 6);
    }
}
