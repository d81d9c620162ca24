//! Stage 阶段: where a deal stands in its pipeline, and what that says of its chances.

use super::{Choice, Field, Kind, Noun, Record, Sight, Value, deal, name};
use crate::fields;

/// What a deal in a stage is.
pub static KINDS: &[Choice] = &[
    Choice::new("open", "open", "进行中"),
    Choice::new("won", "won", "赢单"),
    Choice::new("lost", "lost", "输单"),
    Choice::new("void", "void", "作废"),
];

/// The pipeline of stages that name none.
pub const DEFAULT_PIPELINE: &str = "default";

/// A stage that a new file has.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    /// Its code.
    pub code: &'static str,
    /// Its name in English and in Chinese.
    pub name: [&'static str; 2],
    /// What a deal in it is: a key of [`KINDS`].
    pub kind: &'static str,
    /// The chance of winning, in percent.
    pub probability: i64,
    /// The category of forecast: a key of [`deal::CATEGORIES`].
    pub category: &'static str,
    /// Other words for it: those of this trade, of Salesforce, of HubSpot.
    pub aliases: &'static [&'static str],
}

/// The default pipeline.
pub static GIVEN: [Given; 7] = [
    Given {
        code: "qualified",
        name: ["qualified", "初步确认"],
        kind: "open",
        probability: 10,
        category: "pipeline",
        aliases: &[
            "prospecting",
            "prospect",
            "qualification",
            "appointment scheduled",
            "qualified to buy",
            "new",
            "初步接洽",
            "验证客户",
        ],
    },
    Given {
        code: "needs",
        name: ["needs known", "需求确认"],
        kind: "open",
        probability: 25,
        category: "pipeline",
        aliases: &[
            "engaging",
            "needs analysis",
            "discovery",
            "value proposition",
            "id. decision makers",
            "presentation scheduled",
            "需求分析",
        ],
    },
    Given {
        code: "proposal",
        name: ["proposal", "方案报价"],
        kind: "open",
        probability: 50,
        category: "pipeline",
        aliases: &["proposal/price quote", "perception analysis", "quote", "decision maker bought-in", "报价", "方案/报价"],
    },
    Given {
        code: "negotiation",
        name: ["negotiation", "商务谈判"],
        kind: "open",
        probability: 75,
        category: "best-case",
        aliases: &["negotiation/review", "contract sent", "谈判", "谈判审核"],
    },
    Given {
        code: "won",
        name: ["won", "赢单"],
        kind: "won",
        probability: 100,
        category: "closed",
        aliases: &["closed won", "closedwon", "成交", "已成交"],
    },
    Given {
        code: "lost",
        name: ["lost", "输单"],
        kind: "lost",
        probability: 0,
        category: "omitted",
        aliases: &["closed lost", "closedlost", "丢单", "失败"],
    },
    Given {
        code: "void",
        name: ["void", "作废"],
        kind: "void",
        probability: 0,
        category: "omitted",
        aliases: &["cancelled", "canceled", "无效"],
    },
];

impl Given {
    /// The stage as a record, at a place in the default pipeline.
    #[must_use]
    pub fn record(&self, position: i64) -> Record {
        Record::new(&STAGE)
            .with("code", Value::text(self.code))
            .with("name", Value::text(self.name[0]))
            .with("name_zh", Value::text(self.name[1]))
            .with("pipeline", Value::text(DEFAULT_PIPELINE))
            .with("position", Value::Int(position))
            .with("kind", Value::text(self.kind))
            .with("probability", Value::Int(self.probability))
            .with("category", Value::text(self.category))
            .with("aliases", Value::list(self.aliases.iter().map(|&alias| alias.to_owned()).collect()))
    }
}

/// Whether a word means a stage: its code, one of its names, one of its other words; case and spaces do not matter.
#[must_use]
pub fn means(stage: &Record, word: &str) -> bool {
    let same = |own: &str| !own.is_empty() && name::squeezed(own) == name::squeezed(word);
    ["code", "name", "name_zh"].into_iter().any(|key| same(stage.text(key)))
        || stage.get("aliases").as_list().iter().any(|alias| same(alias))
}

/// The noun.
pub static STAGE: Noun = Noun {
    key: "stage",
    plural: "stages",
    letter: None,
    ordinal: 60,
    en: ["stage", "stages"],
    zh: "商机阶段",
    about: ["Stages that deals go through", "商机阶段"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Stage", "阶段").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("name_zh", Kind::Text, "Chinese name", "中文名称").listed(),
        Field::new("pipeline", Kind::Text, "Pipeline", "流程").listed(),
        Field::new("position", Kind::Int, "Position", "次序").counted().listed(),
        Field::new("kind", Kind::Choice(KINDS), "Kind", "性质").listed(),
        Field::new("probability", Kind::Int, "Probability %", "赢率%").listed(),
        Field::new("category", Kind::Choice(deal::CATEGORIES), "Category", "预测类别"),
        Field::new("evidence", Kind::Text, "Evidence to leave it", "离开所需证据").listed(),
        Field::new("aliases", Kind::List, "Other names", "别名"),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
