//! User 员工: who works with the file, in which role.

use super::{Choice, Field, Kind, Noun, Sight};
use crate::fields;

/// What a person may do; the table of rights is in [`super::policy`].
pub static ROLES: &[Choice] = &[
    Choice::new("rep", "rep", "销售").also(&["sales", "业务员"]),
    Choice::new("manager", "manager", "经理").also(&["主管"]),
    Choice::new("service", "service", "客服"),
    Choice::new("marketing", "marketing", "市场"),
    Choice::new("auditor", "auditor", "审计"),
    Choice::new("admin", "admin", "管理员"),
];

/// The noun.
pub static USER: Noun = Noun {
    key: "user",
    plural: "users",
    letter: None,
    ordinal: 1,
    en: ["user", "users"],
    zh: "员工",
    about: ["People who work with the file", "员工"],
    name: "name",
    code: Some("login"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("login", Kind::Text, "Login", "登录名").required().listed(),
        Field::new("name", Kind::Text, "Name", "姓名").listed(),
        Field::new("role", Kind::Choice(ROLES), "Role", "角色").listed(),
        Field::new("team", Kind::Ref("team"), "Team", "部门").listed(),
        Field::new("email", Kind::Text, "E-mail", "邮箱").listed(),
        Field::new("active", Kind::Bool, "Active", "在职").listed(),
        Field::new("joined", Kind::Date, "Joined", "入职日期"),
        Field::new("left_on", Kind::Date, "Left on", "离职日期"),
        Field::new("skills", Kind::List, "Skills", "技能"),
        Field::new("lead_capacity", Kind::Int, "Leads at most", "线索上限"),
    ],
};
