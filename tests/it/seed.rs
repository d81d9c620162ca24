//! A home in which something of every kind is there: what the examples of the help name.

use std::fs;
use std::path::Path;

use tend::cli::verb::Verb;

use crate::harness::{Call, Home};

/// What is in the seeded home. Removed: dave, the source and the pool `old`, L-4, C-4, P-2, F-2, T-2, N-2, D-2, O-2, CT-2.
const COMMANDS: &str = "
tend user add bob --name 鲍勃 --role rep
tend user add dave --role rep
tend user rm dave
tend source add expo
tend source add spare
tend tag add first
tend calendar add first
tend calendar add old
tend calendar rm old
tend leave add ann --from 2026-09-14 --to 2026-09-18 --kind annual
tend leave add ann --from 2026-12-01
tend leave rm LV-2
tend tag add old
tend team add first
tend team add old
tend team rm old
tend line add first
tend line add old
tend line rm old
tend field add tag.color --kind choice --choices 红,黄
tend field add tag.old --kind text
tend field rm tag.old
tend view add first --noun lead --filter 'stage = ml'
tend view add old --noun lead
tend view rm old
tend template add first --noun lead --body '{{name}}您好'
tend template add old --noun lead --body x
tend template rm old
tend source add old
tend source rm old
tend tag rm old
tend pool add spare
tend pool add old
tend pool rm old
tend lead add 李雷 --phone 13800138001 --email lilei@example.com --company 上海永达压缩机有限公司 --source expo --city 上海
tend lead add 赵六 --phone 13800138002 --company 苏州样板机械有限公司 --tag vip
tend lead add 'Jane Smith' --email jane.smith@example.com --company 'Acme Ltd'
tend lead add 钱七 --phone 13800138004
tend lead rm L-4
tend team add north --manager ann
tend lead handoff L-3 --to team:north
tend customer add 杭州示例贸易有限公司 --phone 057155550101 --city 杭州 --tier B
tend customer add 宁波某某紧固件厂 --city 宁波 --tier A
tend customer add 南京模型科技有限公司 --phone 13800138103 --email info@model.example --city 上海 --pool default
tend customer add 常州旧客户
tend customer rm C-4
tend contact add 王芳 --customer C-1 --phone 13800138201 --title 采购
tend contact add 周八 --customer C-1
tend contact rm P-2
tend log L-1 '要样机' --kind call
tend log L-1 '写错了'
tend followup rm F-2
tend task add '寄样机' --due tomorrow --lead L-1
tend task add '重复的' --due tomorrow --lead L-1
tend task rm T-2
tend need add '22kW 空压机' --lead L-1 --budget 20万
tend need add '重复的' --lead L-1
tend need rm N-2
tend product add first --price 25万 --line first
tend product add old
tend product rm old
tend competitor add first
tend competitor add old
tend competitor rm old
tend stage add first --probability 60
tend stage add old
tend stage rm old
tend criterion add first --kind fit --filter 'industry = 物流' --points 5
tend criterion add old --kind fit --points 1
tend criterion rm old
tend target add first --user ann --month 2026-10 --amount 50万
tend target add old --month 2026-10
tend target rm old
tend rate add first --currency USD --home CNY --rate 7.1 --since 2026-01-01
tend rate add old --currency EUR --home CNY --rate 7.8 --since 2026-01-01
tend rate rm old
tend deal add 两台样机 --customer C-1 --product first --amount 50万 --expected-close 2026-10-31
tend deal add 重复的 --customer C-1
tend deal rm D-2
tend order add --customer C-1 --product first --quantity 1
tend order add --customer C-1 --amount 1
tend order rm O-2
tend contract add 维保 --customer C-1 --value 3万 --starts-on 2026-01-01 --ends-on 2026-12-31
tend contract add 重复的 --customer C-1
tend contract rm CT-2
tend contact add 吴九 --customer C-1 --phone 13800138209
tend task add 请吴九确认 --contact P-3
tend source add undone
tend undo
";

/// A seeded home.
pub(crate) fn seed() -> Home {
    let home = Home::new();
    for line in COMMANDS.lines().filter(|line| !line.is_empty()) {
        home.sh(line).ok();
    }
    home
}

/// A home with the same files, which can be changed without changing the first.
pub(crate) fn copy(of: &Home) -> Home {
    let home = Home::new();
    copy_folder(of.path(), home.path());
    home
}

/// A command in a copied home: later than everything in it, and with random bytes of its own.
pub(crate) fn later(home: &Home, minute: u32) -> Call<'_> {
    let call = home.env("TMPDIR", home.path().to_str().expect("a path in UTF-8"));
    call.env("TEND_NOW", &format!("2026-09-16T18:{minute:02}:00+08:00")).env("TEND_SEED", &format!("later-{minute}"))
}

/// A verb as it is typed: `lead qualify`, `import leads`.
pub(crate) fn typed(verb: &Verb) -> String {
    let before = verb.group.or(verb.noun.map(|noun| noun.key));
    before.map_or_else(|| verb.name.to_owned(), |before| format!("{before} {}", verb.name))
}

/// All bytes of the database.
pub(crate) fn bytes(home: &Home) -> Vec<u8> {
    let wal = home.db().with_extension("db-wal");
    assert!(fs::metadata(&wal).map_or(0, |file| file.len()) == 0, "a command left its log behind");
    fs::read(home.db()).expect("a database")
}

/// Puts the sample files of the package into the working folder.
pub(crate) fn samples(home: &Home) {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")).expect("the sample files") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|kind| kind == "csv" || kind == "tsv") {
            fs::copy(&path, home.path().join(path.file_name().expect("a name"))).expect("copy a sample");
        }
    }
    home.sh("tend export all --out whole.ndjson").ok();
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            fs::create_dir_all(&target).expect("make folder");
            fs::set_permissions(&target, fs::metadata(&path).expect("a folder").permissions()).expect("permissions");
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copy a file");
        }
    }
}
