//! Words about duplicates.

use super::Message;

pub(super) static MESSAGES: &[Message] = &[
    ("pair.a", "A", "甲"),
    ("pair.of", "Of", "查询"),
    ("pair.id", "ID", "编号"),
    ("pair.name", "Name", "名称"),
    ("pair.dismissed", "{a} and {b} are not the same. Undo: tend undo", "{a} 与 {b} 不是同一个。撤销: tend undo"),
    ("pair.dismissed_before", "{a} and {b} were known not to be the same", "已知 {a} 与 {b} 不是同一个"),
    ("pair.merged", "{gone} is part of {kept} now. Undo: tend undo", "{gone} 已并入 {kept}。撤销: tend undo"),
    ("pair.taken", "taken over: {fields}", "取用字段: {fields}"),
    ("pair.moved", "moved: {counts}", "转移: {counts}"),
    ("pair.reason", "{field} {level}", "{field}{level}"),
    ("pair.hidden", "a {noun} of {login}", "{login} 的{noun}"),
    ("pair.checked", "checked: {records}; perhaps there already: {hits}", "已查 {records} 条, 其中 {hits} 条可能已存在"),
    ("pair.b", "B", "乙"),
    ("pair.verdict", "Verdict", "判断"),
    ("pair.verdict.weak", "weak", "可能"),
    ("pair.verdict.strong", "strong", "很可能"),
    ("pair.verdict.exact", "exact", "确定"),
    ("pair.score", "Score", "得分"),
    ("pair.reasons", "Reasons", "理由"),
    ("pair.level.missing", "missing", "缺"),
    ("pair.level.different", "different", "不同"),
    ("pair.level.slight", "slightly alike", "略同"),
    ("pair.level.close", "close", "相近"),
    ("pair.level.near", "near", "极近"),
    ("pair.level.same", "same", "相同"),
    ("pair.tied", "tied by others", "由其他记录相连"),
    (
        "pair.scanned",
        "records: {records}; pairs compared: {compared}, shown: {pairs}; groups: {groups}",
        "{records} 条记录, 比较 {compared} 对: 显示 {pairs} 对, {groups} 组",
    ),
    (
        "pair.fitted",
        "weights fitted to {pairs} pairs in {rounds} rounds; {expected} of them are expected to be the same; among those come out",
        "已用 {pairs} 对拟合权重, {rounds} 轮; 预计其中 {expected} 对相同; 其中各字段",
    ),
    (
        "pair.fitted_column",
        "  {column}: same {same}, near {near}, close {close}, slightly alike {slight}, different {different}",
        "  {column}: 相同 {same}, 极近 {near}, 相近 {close}, 略同 {slight}, 不同 {different}",
    ),
];
