//! Pages of help that are about no command.

use super::Message;

pub(super) static MESSAGES: &[Message] = &[
    (
        "topic.dates",
        "Dates in words, English and Chinese; the whole phrase must be a date.

  2026-09-20   2026/9/20   20260920   9月20日   sep 20
  today   tomorrow 3pm   mon 9am   next wed   eow   eom   eoq   eoy
  今天   明天下午3点   周三   下周三 10点   月底   季度末   年底
  in 3 days   3 days ago   3d   2w   1mo   90m   三天后   半小时后

Weeks start on Monday. 'wed' and 周三 are the next one, today excluded; 'next wed' and 下周三 lie in the
next calendar week. A due day lasts to its end. 3/4 needs the setting date_order.
Try a phrase with: tend date '下周三 15:00'",
        "中英文日期短语; 整个短语必须是日期。

  2026-09-20   2026/9/20   20260920   9月20日   sep 20
  今天   明天下午3点   周三   下周三 10点   月底   季度末   年底
  today   tomorrow 3pm   mon 9am   next wed   eow   eom   eoq   eoy
  三天后   半小时后   in 3 days   3 days ago   3d   2w   1mo   90m

一周从周一开始。周三 和 wed 指下一个周三 (不含今天); 下周三 和 next wed 指下一个日历周的周三。
只有日期的到期时间为当天结束。3/4 需要设置 date_order。
试一试: tend date '下周三 15:00'",
    ),
    (
        "topic.exit-codes",
        "0 done   1 failed or refused   2 usage, or needs --yes   3 no such record
4 ambiguous, duplicate or conflict   5 partly done (rejects written)   10 something is due (--exit-code)
70 internal   75 busy, try again   130 cancelled

With -o json an error is one object on stderr; its error.code is one of:",
        "0 完成   1 失败或被规则拒绝   2 用法错误或需要 --yes   3 没有此记录
4 不明确, 重复或冲突   5 部分完成 (有拒绝的行)   10 有到期事项 (--exit-code)
70 内部错误   75 繁忙, 请重试   130 已取消

使用 -o json 时, 错误以一个对象输出到 stderr, 其 error.code 为以下之一:",
    ),
    (
        "topic.filter",
        "Filters: fields compared with values, joined by and, or, not and parentheses.

  stage = sql and owner = me
  captured_at >= 'last month' or source in (expo, web)
  not (phones = null) and name ~ 永达
  customer.tier = A and due < eow

= != < > <= >= compare, ~ is 'contains', in (…) is one of several, null is nothing.
Dates are phrases (tend help dates), amounts as 50万 or 12.5k.
The fields of a kind of record: tend lead list --fields",
        "过滤条件: 字段与值比较, 用 and, or, not 和括号连接。

  stage = sql and owner = me
  captured_at >= '上个月' or source in (expo, web)
  not (phones = null) and name ~ 永达
  customer.tier = A and due < eow

= != < > <= >= 为比较, ~ 为包含, in (…) 为其中之一, null 为空。
日期可用短语 (tend help dates), 金额可写 50万 或 12.5k。
查看某类记录的字段: tend lead list --fields",
    ),
    (
        "topic.welcome",
        "A day with tend:

  tend lead add NAME --phone NUMBER        a new name
  tend log NAME 'TEXT' --next 'WHEN WHAT'  what was said, and the next step
  tend today                               what is due
  tend find TEXT                           by name, pinyin, phone, company
  tend import leads FILE                   a list from anywhere
  tend undo                                take the last thing back

tend --help lists everything, tend demo shows it with sample data.",
        "tend 的一天:

  tend lead add 姓名 --phone 号码          新线索
  tend log 姓名 '内容' --next '时间 事项'  记录跟进, 安排下一步
  tend today                               今天的事项
  tend find 文字                           按姓名, 拼音, 电话, 公司查找
  tend import leads 文件                   导入名单
  tend undo                                撤销上一步

tend --help 列出全部命令, tend demo 用示例数据演示。",
    ),
];
