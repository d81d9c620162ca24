//! Who may do what: one table of role × action, and nothing else decides.

/// How far a right reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// One's own records and those one is named on.
    Own,
    /// What one's own people hold; every record in a file without teams.
    Team,
    /// Every record.
    All,
}

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// See records of a noun.
    View(&'static str),
    /// Make a record of a noun.
    Add(&'static str),
    /// Change, remove or restore one.
    Edit(&'static str),
    /// Move a lead through its gates.
    Qualify,
    /// Give a lead or customer to somebody.
    Assign,
    /// Take a customer from a pool.
    Claim,
    /// Put a customer back into a pool.
    Release,
    /// Bring in files.
    Import,
    /// Write out files.
    Export,
    /// Take back another person's operation.
    UndoOthers,
    /// Copy the whole database, or what can be read of a damaged one.
    Backup,
    /// Put a copy in the place of the database.
    Restore,
    /// Walk along the chain of operations and take anchors of it.
    Audit,
    /// Put together everything about a person.
    ExportPerson,
    /// Erase a person.
    Erase,
}

impl Action {
    /// How the action is named in messages and in the table of rights: `edit lead`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::View(noun) => format!("view {noun}"),
            Self::Add(noun) => format!("add {noun}"),
            Self::Edit(noun) => format!("edit {noun}"),
            Self::Qualify => "qualify".to_owned(),
            Self::Assign => "assign".to_owned(),
            Self::Claim => "claim".to_owned(),
            Self::Release => "release".to_owned(),
            Self::Import => "import".to_owned(),
            Self::Export => "export".to_owned(),
            Self::UndoOthers => "undo another's operation".to_owned(),
            Self::Backup => "backup".to_owned(),
            Self::Restore => "restore a backup".to_owned(),
            Self::Audit => "audit".to_owned(),
            Self::ExportPerson => "export a person".to_owned(),
            Self::Erase => "erase a person".to_owned(),
        }
    }
}

/// How far `role` may do `action`; none where it may not.
#[must_use]
pub fn may(role: &str, action: Action) -> Option<Scope> {
    use Action::{Add, Assign, Audit, Backup, Claim, Edit, Erase, Export, ExportPerson, Import};
    use Action::{Qualify, Release, Restore, UndoOthers, View};
    use Scope::{All, Own, Team};
    let set_up = |noun: &str| {
        let structure = matches!(noun, "user" | "pool" | "team" | "line" | "field" | "calendar");
        structure || matches!(noun, "product" | "stage" | "target" | "rate" | "forecast" | "setting" | "criterion")
    };
    match role {
        "admin" => Some(All),
        "manager" => match action {
            Add("user" | "team" | "field") | Edit("user" | "team" | "field") => None,
            Restore | Erase => None,
            Audit => Some(All),
            _ => Some(Team),
        },
        "auditor" => match action {
            View(_) | Export | Audit | ExportPerson => Some(All),
            _ => None,
        },
        "rep" => match action {
            Add(noun) | Edit(noun) if set_up(noun) => None,
            Edit("source") | Assign | UndoOthers | Backup | Restore | Audit | ExportPerson | Erase => None,
            View(_) | Add(_) | Edit(_) | Qualify | Claim | Release | Import | Export => Some(Own),
        },
        "marketing" => match action {
            View("leave") | Add("leave") | Edit("leave") => Some(Own),
            View(_) => Some(All),
            Add(noun) | Edit(noun) if set_up(noun) => None,
            Add("lead" | "source" | "need" | "followup" | "task" | "view" | "template" | "dismissal" | "held") => Some(All),
            Edit("lead" | "source" | "need" | "view" | "template" | "held") | Qualify | Assign | Import | Export => Some(All),
            Edit("followup" | "task") => Some(Own),
            Add(_) | Edit(_) | Claim | Release | UndoOthers | Backup | Restore | Audit | ExportPerson | Erase => None,
        },
        "service" => match action {
            View("leave") | Add("leave") | Edit("leave") => Some(Own),
            View(_) => Some(All),
            Add("followup" | "task" | "need" | "contact" | "view" | "template" | "dismissal") => Some(All),
            Edit("contact" | "view" | "template") => Some(All),
            Edit("followup" | "task" | "need") => Some(Own),
            Export => Some(All),
            Add(_) | Edit(_) | Qualify | Assign | Claim | Release | Import | UndoOthers => None,
            Backup | Restore | Audit | ExportPerson | Erase => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, may};
    use crate::domain::user::ROLES;
    use crate::domain::{Kind, NOUNS};

    /// What a row refers to is named, and asked about by a filter, as far as the row's own noun is seen.
    #[test]
    fn whoever_sees_a_record_sees_as_far_through_its_references() {
        for (role, noun) in ROLES.iter().flat_map(|role| NOUNS.into_iter().map(move |noun| (role.key, noun))) {
            for field in noun.fields {
                let Kind::Ref(target) = field.kind else { continue };
                let (own, through) = (may(role, Action::View(noun.key)), may(role, Action::View(target)));
                assert!(through >= own, "{role} sees less of {target} than of {}.{}", noun.key, field.key);
            }
        }
    }
}
