//! Words of leads: help of their verbs, and what is answered.

use super::Message;

pub(super) static MESSAGES: &[Message] = &[
    (
        "help.lead.accept",
        "Take a lead that was handed to you or your team\n\nIt is yours from now on, and a sales lead. Of several in a team the first gets it.",
        "受理移交给您或您部门的线索\n\n受理后线索归您, 成为销售线索。移交给部门时, 先受理者得。",
    ),
    ("help.lead.assign", "Give a lead to a person", "把线索分配给员工"),
    (
        "help.lead.convert",
        "Make a customer of a lead\n\nMakes a customer and a contact in one go, or a contact at the customer of the same name or the one named with --customer. Open tasks and needs go along. A second conversion is refused and names what the first one made.",
        "把线索转为客户\n\n一次建立客户和联系人; 若已有同名客户或用 --customer 指定, 则只建联系人。未完成的待办和需求随之转移。重复转化会被拒绝, 并指出首次转化的结果。",
    ),
    (
        "help.lead.lose",
        "Give a lead up, with a reason\n\nThe lead stays in the funnel at the stage where it was lost.",
        "放弃线索, 需说明原因\n\n线索仍保留在漏斗中它流失时的阶段。",
    ),
    (
        "help.lead.qualify",
        "Move a lead one gate on\n\nThe gates are ml, mql, sl, sql; --to passes those in between. What a gate asks for and the lead lacks is kept with the passage, or refused where `tend config get gates` says enforce.",
        "把线索推进一个阶段\n\n阶段依次为 ml, mql, sl, sql; --to 会一并通过中间阶段。缺少的依据会随推进记录; 若 `tend config get gates` 为 enforce 则拒绝。",
    ),
    (
        "help.lead.handoff",
        "Hand a lead over to a salesperson or a team\n\nIt passes the first gate and waits until it is accepted or rejected: within one working day, or what `tend config get accept_days` says. Until then it stays with its owner; what is not accepted in time shows in the digests of both. What you hand to yourself is accepted.",
        "把线索移交给销售或部门\n\n线索通过第一道关口, 等待受理或退回: 期限为一个工作日, 或 `tend config get accept_days` 的设置。受理前仍归原负责人; 逾期未受理的会出现在双方的提醒中。移交给自己即视为受理。",
    ),
    (
        "help.lead.nurture",
        "Put a lead aside until a day\n\nOn that day it shows in `tend today` of its owner. A lost lead gets another chance this way. `tend lead qualify` takes it up again.",
        "把线索放入培育, 到期唤醒\n\n到期当天出现在负责人的 `tend today` 中。已流失的线索也可由此重新开始。用 `tend lead qualify` 继续推进。",
    ),
    (
        "help.lead.reject",
        "Send a lead back, with a reason\n\nOne that was handed over stays with whoever handed it over; one that you took already goes back to him. It is a marketing qualified lead again.",
        "退回线索, 需说明原因\n\n待受理的线索仍归移交人; 已受理的退还移交人。线索回到市场认可阶段。",
    ),
    (
        "help.lead.stages",
        "Show the way of a lead\n\nEvery stage it was in, with days by the calendar and working hours, who moved it and why, and what was missing.",
        "显示线索的推进过程\n\n它到过的每个阶段、自然日数和工作时长、操作人、原因和缺少的依据。",
    ),
    ("gate.acceptance", "acceptance", "受理"),
    ("gate.accepted", "Accepted {what}; it is yours. Undo: tend undo", "已受理 {what}, 现归您负责。撤销: tend undo"),
    (
        "gate.handed",
        "Handed {what} to {to}, to be accepted by {by}. Undo: tend undo",
        "已将 {what} 移交给 {to}, 受理期限 {by}。撤销: tend undo",
    ),
    ("gate.nurtured", "Put {what} aside until {day}. Undo: tend undo", "{what} 进入培育, {day} 唤醒。撤销: tend undo"),
    ("gate.rejected", "Sent {what} back to {to}: {reason}. Undo: tend undo", "已将 {what} 退回 {to}: {reason}。撤销: tend undo"),
    (
        "help.lead.score",
        "Score leads by the criteria of the file\n\nA score is set anew whenever a lead is added, edited, qualified or followed up; what was said long ago counts less every day, so let cron run `tend lead score --all`. A score that somebody set stays until it is taken away: `tend lead edit L-1 --set score=`. `tend lead show L-1 --explain` shows what it is made of; `tend criterion list` shows the criteria.",
        "按评分规则给线索打分\n\n新建、修改、推进或跟进线索时自动重新评分; 很久以前的互动分值逐日递减, 因此请让 cron 定时运行 `tend lead score --all`。手工设定的评分保持不变, 直到清除: `tend lead edit L-1 --set score=`。`tend lead show L-1 --explain` 显示评分构成; `tend criterion list` 列出规则。",
    ),
    ("gate.scored", "{what} scores {score}. Undo: tend undo", "{what} 评分 {score}。撤销: tend undo"),
    ("gate.scored_same", "{what} scores {score}, as before", "{what} 评分 {score}, 没有变化"),
    ("gate.scored_none", "Leads scored: {leads}, none changed", "已评分 {leads} 条线索, 没有变动"),
    ("gate.scored_by_hand", "{what} keeps the score that was set by hand: {score}", "{what} 保留手工评分: {score}"),
    (
        "gate.scored_all",
        "Leads scored: {leads}, changed: {changed}. Undo: tend undo",
        "已评分 {leads} 条线索, 变动 {changed} 条。撤销: tend undo",
    ),
    ("explain.score", "Score {score}", "评分 {score}"),
    (
        "explain.score_old",
        "Score {score} now; {stored} when it was last written (tend lead score)",
        "当前评分 {score}, 上次写入时为 {stored} (tend lead score)",
    ),
    (
        "explain.by_hand",
        "Score {stored}, set by hand; by the criteria it would be {score}",
        "评分 {stored}, 手工设定; 按规则应为 {score}",
    ),
    (
        "explain.broken",
        "  not counted: [{code}] asks about what is no more; see tend criterion show {code}",
        "  未计入: [{code}] 的条件已失效, 见 tend criterion show {code}",
    ),
    (
        "explain.too_few",
        "Chance of winning: not enough data ({won} won and {lost} lost, at least {least} of each are needed)",
        "胜率: 数据不足 (赢 {won}, 输 {lost}, 各需至少 {least})",
    ),
    (
        "explain.chance",
        "Chance of winning {percent} % (learnt from {won} won and {lost} lost)",
        "胜率 {percent}% (依据 {won} 赢 {lost} 输)",
    ),
    ("explain.counts", "({won} won, {lost} lost)", "({won} 赢, {lost} 输)"),
    ("explain.nothing", "nothing", "无"),
    ("explain.something", "known", "有"),
    (
        "help.lead.distribute",
        "Give leads to people in turn\n\nEach lead goes to whoever was given one longest ago, or with `--by least-busy` to whoever holds the fewest open leads. People on leave and those who have as many as they may (`tend user edit bob --lead-capacity 50`) are passed over. The same file always answers the same; `--explain` says why.",
        "按规则分配线索\n\n每条线索分给最久未获分配的人; 用 `--by least-busy` 则分给未关闭线索最少的人。休假者和已达上限者 (`tend user edit bob --lead-capacity 50`) 会被跳过。同样的数据总是得到同样的结果; `--explain` 说明原因。",
    ),
    ("explain.away", "  {login}: on leave", "  {login}: 休假中"),
    ("explain.full", "  {login}: has {open} of {most} leads", "  {login}: 已有 {open} 条, 上限 {most}"),
    ("explain.has", "  {login}: has it now", "  {login}: 已是负责人"),
    ("explain.chosen", "  {login}: next, with {open} open leads of {most}", "  {login}: 轮到, 未关闭线索 {open} 条, 上限 {most}"),
    (
        "explain.never",
        "  {login}: {open} open leads of {most}, never given one",
        "  {login}: 未关闭线索 {open} 条, 上限 {most}, 尚未获分配",
    ),
    (
        "explain.later",
        "  {login}: {open} open leads of {most}, given one later or busier",
        "  {login}: 未关闭线索 {open} 条, 上限 {most}, 较晚获分配或更忙",
    ),
];
