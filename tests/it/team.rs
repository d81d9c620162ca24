//! Teams: a manager sees what his people hold, and no more.

use crate::harness::Home;

fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend team add sales",
        "tend team add east --parent sales",
        "tend team add west --parent sales",
        "tend user add mia --role manager --team east",
        "tend user add max --role manager",
        "tend user add bob --role rep --team east",
        "tend user add wim --role rep --team west",
        "tend team edit sales --manager max",
        "tend --as bob lead add 东方",
        "tend --as wim lead add 西方",
        "tend --as bob customer add 东方公司",
        "tend --as wim customer add 西方公司",
        "tend --as wim log L-2 hello --next 'tomorrow call'",
    ] {
        home.sh(line).ok();
    }
    home
}

#[test]
fn a_manager_sees_the_teams_below() {
    let home = home();
    let of = |login: &str| home.as_user(login).sh("tend lead list -o ids --sort id").ok().stdout.replace('\n', " ");
    assert_eq!((of("ann").as_str(), of("mia").as_str(), of("max").as_str()), ("L-1 L-2 ", "L-1 ", "L-1 L-2 "));
    home.as_user("mia").sh("tend lead show L-2").fails(3);
    home.as_user("mia").sh("tend lead edit L-2 --note x").fails(3);
    home.as_user("mia").sh("tend lead edit L-1 --note x").ok();
    assert_eq!(home.as_user("mia").sh("tend customer list -o ids").ok().stdout, "C-1\n");
    assert_eq!(home.as_user("mia").sh("tend followup list -o ids").ok().stdout, "");
    assert_eq!(home.as_user("max").sh("tend followup list -o ids").ok().stdout, "F-1\n");
}

#[test]
fn digest_funnel_history_and_undo_stay_within_the_team() {
    let home = home();
    let items = |login: &str, whose: &str| {
        let answer = home.as_user(login).sh(&format!("tend digest --for {whose} --within 3d -o ndjson")).ok();
        answer.stdout.lines().count()
    };
    assert_eq!((items("max", "team:sales"), items("max", "team:west"), items("max", "team:east")), (1, 1, 0));
    assert_eq!(items("mia", "all"), 0);
    home.as_user("mia").sh("tend digest --for wim").fails(1);
    home.as_user("mia").sh("tend digest --for team:west").fails(1);
    let reached = |login: &str| home.as_user(login).sh("tend report funnel -o json").ok().json()[0]["reached"].clone();
    assert_eq!((reached("mia"), reached("max"), reached("ann")), (1.into(), 2.into(), 2.into()));
    let team = home.sh("tend report funnel --team west -o json").ok().json();
    assert_eq!(team[0]["reached"], 1);
    let history = home.as_user("mia").sh("tend history -o json --limit 0").ok().json();
    let actors: Vec<_> = history.as_array().expect("an array").iter().filter_map(|one| one["actor"].as_str()).collect();
    assert!(actors.contains(&"bob") && !actors.contains(&"wim"), "{actors:?}");
    let op = home.sh("tend history C-2 -o json").ok().json()[0]["op"].clone();
    home.as_user("mia").run(&["undo", &op.to_string()]).fails(1);
    home.as_user("max").run(&["undo", &op.to_string()]).ok();
}

#[test]
fn a_team_is_not_above_itself() {
    let home = home();
    for parent in ["sales", "east", "west"] {
        home.run(&["team", "edit", "sales", "--parent", parent]).fails(1);
    }
    home.sh("tend team edit west --parent east").ok();
    assert_eq!(home.as_user("mia").sh("tend lead list -o ids").ok().stdout.lines().count(), 2);
}

#[test]
fn without_teams_a_manager_sees_everything() {
    let home = Home::new();
    home.sh("tend user add mia --role manager").ok();
    home.sh("tend lead add 张三").ok();
    assert_eq!(home.as_user("mia").sh("tend lead list -o ids").ok().stdout, "L-1\n");
}

#[test]
fn who_manages_a_team_is_not_in_it_by_that() {
    let home = home();
    // bob of the west is named manager of a team below the east.
    for line in ["tend user edit bob --team west", "tend team add harbour --parent east --manager bob"] {
        home.sh(line).ok();
    }
    assert_eq!(home.as_user("mia").sh("tend lead list -o ids").ok().stdout, "", "bob works in the west");
    let people = home.sh("tend digest --for team:east --within 3d -o ndjson").ok().stdout.clone();
    assert!(!people.contains("bob"), "{people}");
    // The manager of a team answers for whoever is in it, with the role for it or without.
    assert_eq!(home.as_user("max").sh("tend lead list -o ids --sort id").ok().stdout, "L-1\nL-2\n");
}
