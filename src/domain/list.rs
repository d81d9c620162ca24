//! Choices that several nouns share.

use super::Choice;

/// Why a lead was lost or a need was not met.
pub static LOSS_REASONS: &[Choice] = &[
    Choice::new("channel-noise", "channel noise", "渠道噪音").also(&["noise", "spam", "无效线索"]),
    Choice::new("duplicate", "duplicate", "重复"),
    Choice::new("unreachable", "unreachable", "联系不上").also(&["no answer", "空号"]),
    Choice::new("no-need", "no need", "无需求"),
    Choice::new("no-budget", "no budget", "无预算").also(&["budget"]),
    Choice::new("timing", "timing", "时机不对"),
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
