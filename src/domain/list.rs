//! Choices that several nouns share.

use super::Choice;

/// Why a lead was lost or a need was not met.
pub static LOSS_REASONS: &[Choice] = &[
    Choice::new("channel-noise", "channel noise", "渠道噪音").also(&["noise", "spam", "无效线索"]),
    Choice::new("duplicate", "duplicate", "重复"),
    Choice::new("unreachable", "unreachable", "联系不上").also(&["no answer", "空号"]),
    Choice::new("no-need", "no need", "无需求"),
    Choice::new("no-budget", "no budget", "无预算").also(&["budget"]),
    Choice::new("timing", "timing", "时机不对").also(&["时机", "not now", "later"]),
    Choice::new("competitor", "competitor", "选择竞品").also(&["竞品"]),
    Choice::new("product-gap", "product gap", "产品不满足"),
    Choice::new("price", "price", "价格").also(&["太贵", "too expensive"]),
    Choice::new("trust", "trust", "信任"),
    Choice::new("other", "other", "其他"),
];

/// By which way leads and customers come.
pub static CHANNELS: &[Choice] = &[
    Choice::new("event", "event", "活动").also(&["expo", "展会", "fair"]),
    Choice::new("web", "web", "网站").also(&["website", "官网"]),
    Choice::new("ad", "ad", "广告").also(&["ads"]),
    Choice::new("referral", "referral", "转介绍").also(&["介绍"]),
    Choice::new("outbound", "outbound", "主动开发").also(&["cold call", "陌拜"]),
    Choice::new("partner", "partner", "合作伙伴"),
    Choice::new("import", "import", "导入"),
    Choice::new("unknown", "unknown", "未知"),
    Choice::new("other", "other", "其他"),
];

/// Every noun that has verbs: what views and message templates are of.
pub static RECORDS: &[Choice] = &[
    Choice::new("user", "user", "员工"),
    Choice::new("source", "source", "来源"),
    Choice::new("pool", "pool", "公海"),
    Choice::new("lead", "lead", "线索"),
    Choice::new("customer", "customer", "客户"),
    Choice::new("contact", "contact", "联系人"),
    Choice::new("followup", "follow-up", "跟进"),
    Choice::new("task", "task", "待办"),
    Choice::new("need", "need", "需求"),
    Choice::new("tag", "tag", "标签"),
    Choice::new("team", "team", "部门"),
    Choice::new("line", "business line", "业务线"),
    Choice::new("view", "view", "视图"),
    Choice::new("template", "message template", "消息模板"),
    Choice::new("field", "custom field", "自定义字段"),
    Choice::new("calendar", "calendar", "日历"),
    Choice::new("leave", "leave", "休假"),
    Choice::new("product", "product", "产品"),
    Choice::new("competitor", "competitor", "竞争对手"),
    Choice::new("stage", "stage", "商机阶段"),
    Choice::new("deal", "deal", "商机"),
    Choice::new("order", "order", "订单"),
    Choice::new("contract", "contract", "合同"),
    Choice::new("target", "target", "目标"),
    Choice::new("rate", "exchange rate", "汇率"),
    Choice::new("criterion", "criterion", "评分规则"),
];

#[cfg(test)]
mod tests {
    use super::RECORDS;
    use crate::domain::NOUNS;

    #[test]
    fn every_noun_with_verbs_is_in_the_list() {
        let nouns: Vec<_> = NOUNS.iter().filter(|noun| !noun.internal).map(|noun| (noun.key, noun.en[0], noun.zh)).collect();
        let listed: Vec<_> = RECORDS.iter().map(|choice| (choice.key, choice.en, choice.zh)).collect();
        assert_eq!(listed, nouns);
    }
}
