//! Dates in words, each with the day that it means.

use super::offers::Value;
use crate::cli::app::due;
use crate::lang::Lang;
use crate::lang::date::Look;

impl Value<'_, '_> {
    /// Phrases that are dates, each with the day it means; the other language's where it is typed.
    pub(super) fn dates(&mut self, look: Look) {
        let typed = self.place.typed.clone();
        let typed_any = !typed.is_empty();
        let own = usize::from(self.app.ui.lang == Lang::Zh);
        let phrases = PHRASES[own].iter().chain(PHRASES[1 - own].iter().filter(|_| !typed.is_empty()));
        for phrase in phrases.filter(|phrase| phrase.starts_with(&typed.to_lowercase())) {
            let when = self.app.when(phrase, look);
            // What is due is not offered a day that is over.
            let over = |at: i64| look == Look::Ahead && at < self.app.globals.now && !typed_any;
            if let Ok(when) = when
                && !over(due(when))
            {
                self.offers.add(*phrase, self.app.edge().moment(due(when)));
            }
        }
    }
}

/// Dates that people type, English and Chinese.
static PHRASES: [&[&str]; 2] = [
    &[
        "today",
        "tomorrow",
        "yesterday",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "next mon",
        "next tue",
        "next wed",
        "next thu",
        "next fri",
        "last week",
        "last month",
        "next week",
        "next month",
        "in 3 days",
        "in 2 weeks",
        "eow",
        "eom",
        "eoq",
        "eoy",
        "tomorrow 9am",
        "tomorrow 3pm",
    ],
    &[
        "今天",
        "明天",
        "后天",
        "大后天",
        "昨天",
        "周一",
        "周二",
        "周三",
        "周四",
        "周五",
        "下周一",
        "下周二",
        "下周三",
        "下周四",
        "下周五",
        "上周",
        "上个月",
        "下周",
        "下个月",
        "三天后",
        "两周后",
        "月底",
        "季度末",
        "年底",
        "明天上午9点",
        "明天下午3点",
    ],
];
