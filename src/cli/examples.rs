//! Commands that show the verbs every noun has; tests run them against the sample data.

use crate::domain::Noun;

/// The examples of a verb of a noun that has none of its own.
#[must_use]
pub fn plain(noun: &Noun, verb: &str) -> Vec<String> {
    let words: &[&str] = match verb {
        "add" => &["fresh", "another -o json"],
        "list" => &["", "-o json"],
        "edit" => &["first --note 'a word on it'", "first --note '' --dry-run"],
        "restore" => &["old", "old -o json"],
        _ => &["first", "first -o json"],
    };
    words.iter().map(|words| format!("tend {} {verb} {words}", noun.key).trim_end().to_owned()).collect()
}

/// The examples of the verb of a group that takes all records of a noun out or in, of a noun that has none of its own.
#[must_use]
pub fn whole(noun: &Noun, group: &str) -> Vec<String> {
    let out = format!("tend export {}", noun.plural);
    match group {
        "export" => vec![out.clone(), format!("{out} -o json")],
        _ => [" --dry-run", " -o json"].map(|flags| format!("{out} | tend import {} -{flags}", noun.plural)).to_vec(),
    }
}

/// The examples of a noun's verbs.
#[must_use]
pub fn of(noun: &str) -> &'static [(&'static str, &'static [&'static str])] {
    match noun {
        "user" => &[
            (
                "add",
                &["tend user add erin --role rep", "tend user add carol --name 卡萝 --role manager --email carol@example.com"],
            ),
            ("list", &["tend user list", "tend user list -o json"]),
            ("show", &["tend user show ann", "tend user show bob -o json"]),
            ("edit", &["tend user edit bob --role manager", "tend user edit bob --name 鲍勃 --skill 压缩机"]),
            ("rm", &["tend user rm bob", "tend user rm bob --dry-run"]),
            ("restore", &["tend user restore dave", "tend user restore dave -o json"]),
        ],
        "source" => &[
            ("add", &["tend source add fair --channel event", "tend source add douyin --name 抖音 --channel ad"]),
            ("list", &["tend source list", "tend source list -o csv"]),
            ("show", &["tend source show expo", "tend source show expo -o json"]),
            ("edit", &["tend source edit expo --channel event", "tend source edit expo --name 上海展会"]),
            ("rm", &["tend source rm spare", "tend source rm spare --dry-run"]),
            ("restore", &["tend source restore old", "tend source restore old -o json"]),
        ],
        "field" => &[
            (
                "add",
                &[
                    "tend field add lead.level --label 等级 --kind choice --choices '金,银,铜' --listed yes",
                    "tend field add customer.fleet --label 'Trucks' --kind int --required yes",
                ],
            ),
            ("list", &["tend field list", "tend field list -o json"]),
            ("show", &["tend field show tag.color", "tend field show tag.color -o json"]),
            ("edit", &["tend field edit tag.color --choices '红,黄,绿'", "tend field edit tag.color --required no"]),
            ("rm", &["tend field rm tag.color", "tend field rm tag.color --dry-run"]),
            ("restore", &["tend field restore tag.old", "tend field restore tag.old -o json"]),
        ],
        "view" => &[
            (
                "add",
                &[
                    "tend view add hot --noun lead --filter 'stage = sql' --columns id,name,budget --sort -id",
                    "tend view add 本月 --noun customer --filter 'created_at >= \"this month\"'",
                ],
            ),
            ("list", &["tend view list", "tend view list -o json"]),
            ("show", &["tend view show first", "tend view show first -o json"]),
            ("edit", &["tend view edit first --sort name", "tend view edit first --filter 'stage = mql'"]),
            ("rm", &["tend view rm first", "tend view rm first --dry-run"]),
            ("restore", &["tend view restore old", "tend view restore old -o json"]),
        ],
        "template" => &[
            (
                "add",
                &[
                    "tend template add hello --noun lead --body '{{name}}, thank you for your call'",
                    "tend template add 报价 --noun customer --subject '{{name}} 报价' --body '{{name}}您好, 报价见附件'",
                ],
            ),
            ("list", &["tend template list", "tend template list -o json"]),
            ("show", &["tend template show first", "tend template show first -o json"]),
            ("edit", &["tend template edit first --subject 你好", "tend template edit first --body '{{name}}您好'"]),
            ("rm", &["tend template rm first", "tend template rm first --dry-run"]),
            ("restore", &["tend template restore old", "tend template restore old -o json"]),
        ],
        "calendar" => &[
            (
                "add",
                &[
                    "tend calendar add factory --hours 'mon-fri 08:00-12:00 13:00-17:00; sat 08:00-12:00'",
                    "tend calendar add office --hours '周一至周五 9:00-18:00' --holiday '2026-10-01..2026-10-07 国庆节'",
                ],
            ),
            ("list", &["tend calendar list", "tend calendar list -o json"]),
            ("show", &["tend calendar show first", "tend calendar show first -o json"]),
            (
                "edit",
                &[
                    "tend calendar edit first --hours 'mon-fri 09:00-18:00'",
                    "tend calendar edit first --make-up '2026-10-10 国庆节' --name 上海",
                ],
            ),
            ("rm", &["tend calendar rm first", "tend calendar rm first --dry-run"]),
            ("restore", &["tend calendar restore old", "tend calendar restore old -o json"]),
        ],
        "leave" => &[
            (
                "add",
                &[
                    "tend leave add bob --from 2026-10-08 --to 2026-10-09 --kind annual",
                    "tend leave add ann --from tomorrow --to tomorrow --kind trip --note 拜访客户",
                ],
            ),
            ("list", &["tend leave list", "tend leave list --where 'user = bob and to_on >= today' -o json"]),
            ("show", &["tend leave show LV-1", "tend leave show LV-1 -o json"]),
            ("edit", &["tend leave edit LV-1 --to 2026-10-12", "tend leave edit LV-1 --kind sick"]),
            ("rm", &["tend leave rm LV-1", "tend leave rm LV-1 --dry-run"]),
            ("restore", &["tend leave restore LV-2", "tend leave restore LV-2 -o json"]),
        ],
        "pool" => &[
            ("add", &["tend pool add east --capacity 200 --daily-limit 10", "tend pool add vip --name 大客户公海"]),
            ("show", &["tend pool show default", "tend pool show default -o json"]),
            ("edit", &["tend pool edit default --daily-limit 5", "tend pool edit default --capacity 100"]),
            ("rm", &["tend pool rm spare", "tend pool rm spare --dry-run"]),
            ("restore", &["tend pool restore old", "tend pool restore old -o json"]),
        ],
        "lead" => &[
            ("merge", &["tend lead merge L-1 L-2", "tend lead merge L-1 L-2 --take phone,city --dry-run"]),
            (
                "add",
                &[
                    "tend lead add 王小明 --company 永达压缩机 --phone '139 0013 9001' --source expo",
                    "tend lead add 'Jane Roe' --email jane@example.com --tag vip --tag fair",
                ],
            ),
            (
                "list",
                &["tend lead list --where 'stage = ml and owner = me' --sort -captured_at", "tend lead list -o json --limit 5"],
            ),
            ("show", &["tend lead show L-1", "tend lead show 李雷 -o json"]),
            (
                "edit",
                &[
                    "tend lead edit L-1 --budget 50万 --timeline 年底",
                    "tend lead edit 李雷 --phone 13800138001 --phone 021-55550100",
                ],
            ),
            ("rm", &["tend lead rm L-3", "tend lead rm L-3 --dry-run"]),
            ("restore", &["tend lead restore L-4", "tend lead restore L-4 -o json"]),
        ],
        "customer" => &[
            ("merge", &["tend customer merge C-1 C-2", "tend customer merge C-1 C-2 --take phone,city --dry-run"]),
            ("add", &["tend customer add 公司二 --pool default", "tend customer add 'Acme Ltd' --tier A --city London"]),
            ("list", &["tend customer list", "tend customer list --where 'tier in (A, B)' --fields id,name,city"]),
            ("show", &["tend customer show C-1", "tend customer show C-1 -o json"]),
            (
                "edit",
                &[
                    "tend customer edit C-1 --tier A --tag 重点",
                    "tend customer edit C-1 --alias 永达 --website https://example.com",
                ],
            ),
            ("rm", &["tend customer rm C-2", "tend customer rm C-2 --dry-run"]),
            ("restore", &["tend customer restore C-4", "tend customer restore C-4 -o json"]),
        ],
        "contact" => &[
            ("merge", &["tend contact merge P-1 P-3", "tend contact merge P-1 P-3 --take phone,city --dry-run"]),
            (
                "add",
                &[
                    "tend contact add 韩梅梅 --customer C-1 --title 采购经理",
                    "tend contact add 'Jim Poe' --customer C-1 --buying-role decider",
                ],
            ),
            ("list", &["tend contact list", "tend contact list --where 'customer = C-1' -o json"]),
            ("show", &["tend contact show P-1", "tend contact show P-1 -o json"]),
            ("edit", &["tend contact edit P-1 --title 总监", "tend contact edit P-1 --gone yes"]),
            ("rm", &["tend contact rm P-1", "tend contact rm P-1 --dry-run"]),
            ("restore", &["tend contact restore P-2", "tend contact restore P-2 -o json"]),
        ],
        "followup" => &[
            ("list", &["tend followup list", "tend followup list --where 'at >= today' -o json"]),
            ("show", &["tend followup show F-1", "tend followup show F-1 -o json"]),
            ("edit", &["tend followup edit F-1 --outcome 有兴趣", "tend followup edit F-1 --kind visit"]),
            ("rm", &["tend followup rm F-1", "tend followup rm F-1 --dry-run"]),
            ("restore", &["tend followup restore F-2", "tend followup restore F-2 -o json"]),
        ],
        "task" => &[
            (
                "add",
                &[
                    "tend task add '寄样品' --due '下周一' --lead L-1",
                    "tend task add 'send contract' --due 'tomorrow 3pm' --customer C-1",
                ],
            ),
            ("list", &["tend task list", "tend task list --where 'due <= eow' -o json"]),
            ("show", &["tend task show T-1", "tend task show T-1 -o json"]),
            ("edit", &["tend task edit T-1 --priority high", "tend task edit T-1 --due '下周五'"]),
            ("rm", &["tend task rm T-1", "tend task rm T-1 --dry-run"]),
            ("restore", &["tend task restore T-2", "tend task restore T-2 -o json"]),
        ],
        "need" => &[
            (
                "add",
                &[
                    "tend need add '无油空压机两台' --lead L-1 --budget 50万",
                    "tend need add 'service contract' --customer C-1 --wanted-by eoy",
                ],
            ),
            ("list", &["tend need list", "tend need list --where 'budget > 10万' -o json"]),
            ("show", &["tend need show N-1", "tend need show N-1 -o json"]),
            ("edit", &["tend need edit N-1 --state met", "tend need edit N-1 --why-not price"]),
            ("rm", &["tend need rm N-1", "tend need rm N-1 --dry-run"]),
            ("restore", &["tend need restore N-2", "tend need restore N-2 -o json"]),
        ],
        "criterion" => &[
            (
                "add",
                &[
                    "tend criterion add fair --kind fit --filter 'source = expo' --points 10",
                    "tend criterion add demo --kind engagement --filter 'kind = demo' --points 20 --most 40 --half-life 60",
                ],
            ),
            ("list", &["tend criterion list", "tend criterion list --where 'kind = fit' -o json"]),
            ("show", &["tend criterion show first", "tend criterion show first -o json"]),
            ("edit", &["tend criterion edit first --points 15", "tend criterion edit first --active no"]),
            ("rm", &["tend criterion rm first", "tend criterion rm first --dry-run"]),
            ("restore", &["tend criterion restore old", "tend criterion restore old -o json"]),
        ],
        "target" => &[
            (
                "add",
                &[
                    "tend target add bob-10 --user bob --month 2026-10 --amount 50万",
                    "tend target add q4 --month 2026-12 --deals 5",
                ],
            ),
            ("list", &["tend target list", "tend target list --where 'month = 2026-10' -o json"]),
            ("show", &["tend target show first", "tend target show first -o json"]),
            ("edit", &["tend target edit first --amount 60万", "tend target edit first --note '含续约'"]),
            ("rm", &["tend target rm first", "tend target rm first --dry-run"]),
            ("restore", &["tend target restore old", "tend target restore old -o json"]),
        ],
        "rate" => &[
            (
                "add",
                &[
                    "tend rate add usd-10 --currency USD --home CNY --rate 7.12 --since 2026-10-01",
                    "tend rate add eur-10 --currency EUR --home CNY --rate 8.03 --since 2026-10-01 -o json",
                ],
            ),
            ("list", &["tend rate list", "tend rate list --where 'currency = USD' -o json"]),
            ("show", &["tend rate show first", "tend rate show first -o json"]),
            ("edit", &["tend rate edit first --rate 7.15", "tend rate edit first --note '央行中间价'"]),
            ("rm", &["tend rate rm first", "tend rate rm first --dry-run"]),
            ("restore", &["tend rate restore old", "tend rate restore old -o json"]),
        ],
        "deal" => &[
            (
                "add",
                &[
                    "tend deal add '空压机三台' --customer C-1 --product first --quantity 3 --expected-close eoq",
                    "tend deal add 'service plan' --customer C-1 --amount 12.5k --next-step 'send offer'",
                ],
            ),
            (
                "list",
                &["tend deal list --where 'state = open' --sort expected_close", "tend deal list --where 'stage = won' -o json"],
            ),
            ("show", &["tend deal show D-1", "tend deal show D-1 -o json"]),
            (
                "edit",
                &["tend deal edit D-1 --expected-close 2026-11-30", "tend deal edit D-1 --probability 60 --category commit"],
            ),
            ("rm", &["tend deal rm D-1", "tend deal rm D-1 --dry-run"]),
            ("restore", &["tend deal restore D-2", "tend deal restore D-2 -o json"]),
        ],
        "order" => &[
            (
                "add",
                &[
                    "tend order add --customer C-1 --product first --quantity 2",
                    "tend order add --customer C-1 --amount 3.5万 --cost 2万",
                ],
            ),
            ("list", &["tend order list", "tend order list --where 'customer = C-1' -o json"]),
            ("show", &["tend order show O-1", "tend order show O-1 -o json"]),
            ("edit", &["tend order edit O-1 --cost 20万", "tend order edit O-1 --deal D-1"]),
            ("rm", &["tend order rm O-1", "tend order rm O-1 --dry-run"]),
            ("restore", &["tend order restore O-2", "tend order restore O-2 -o json"]),
        ],
        "contract" => &[
            (
                "add",
                &[
                    "tend contract add '年度维保' --customer C-1 --value 5万 --starts-on today --ends-on eoy",
                    "tend contract add 'spare parts' --customer C-1 --ends-on 2027-06-30 --renewal auto",
                ],
            ),
            ("list", &["tend contract list", "tend contract list --where 'ends_on < 2027-01-01' --sort ends_on"]),
            ("show", &["tend contract show CT-1", "tend contract show CT-1 -o json"]),
            ("edit", &["tend contract edit CT-1 --renewal manual", "tend contract edit CT-1 --ends-on 2027-12-31"]),
            ("rm", &["tend contract rm CT-1", "tend contract rm CT-1 --dry-run"]),
            ("restore", &["tend contract restore CT-2", "tend contract restore CT-2 -o json"]),
        ],
        _ => &[],
    }
}
