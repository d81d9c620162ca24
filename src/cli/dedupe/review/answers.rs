//! Answers that were written into what `tend dedupe review` printed.

use super::Case;
use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Code, Failure};
use crate::cli::{pick, stdin};
use crate::domain::duplicate::Verdict;
use crate::ops;
use crate::ops::held::{Answer, Question};
use crate::ops::record::Alike;

/// A line with an answer.
struct Line {
    number: usize,
    answer: Answer,
    a: String,
    b: String,
}

pub(super) fn run(app: &mut App) -> Done {
    let lines = lines()?;
    let open = app.read(Vec::new(), ops::held::open)?;
    let mut cases = Vec::with_capacity(lines.len());
    for line in lines {
        cases.push((case(app, &line, &open)?, line.answer));
    }
    // Nothing was answered: nothing is written.
    if cases.is_empty() {
        app.give(&Reply { data: serde_json::json!([]), ..Reply::default() })?;
        return Ok(0);
    }
    let edge = app.edge();
    app.write("dedupe review", |session| {
        let mut all = Reply::default();
        let mut data = Vec::new();
        for (case, answer) in &cases {
            // Two that an earlier line has made one are the same already.
            if *answer == Answer::Same && case.held.is_none() && case.now(session)?.is_none() {
                continue;
            }
            let reply = case.decide(session, *answer, edge)?;
            all.said.extend(reply.said);
            all.ids.extend(reply.ids);
            data.push(reply.data);
        }
        all.data = data.into();
        Ok(all)
    })
}

/// The held row that the first of a line is, or the pair of records.
fn case(app: &mut App, line: &Line, open: &[Question]) -> Result<Case, Failure> {
    if let Some(question) = open.iter().find(|question| question.row.reference().eq_ignore_ascii_case(&line.a)) {
        return Ok(Case::held(question.clone()));
    }
    if line.answer == Answer::Out {
        return Err(wrong(line.number, "hint.review_out"));
    }
    let a = pick::one(app, &line.a, &super::scan::NOUNS)?;
    let b = pick::one(app, &line.b, &[a.noun])?;
    Ok(Case { a, b: Some(Alike::Seen(b)), verdict: Verdict::Weak, score: 0.0, reasons: Vec::new(), held: None })
}

/// The lines that have an answer: `answer`, `a` and `b` come first, parted by tabs or commas.
fn lines() -> Result<Vec<Line>, Failure> {
    let text = stdin::text()?;
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let mut words = line.split(['\t', ',']).map(str::trim);
        let (answer, a, b) = (words.next().unwrap_or_default(), words.next(), words.next().unwrap_or_default());
        if answer.is_empty() || (number == 1 && answer == "answer") {
            continue;
        }
        let answer = Answer::ALL.iter().find(|(_, word)| answer.eq_ignore_ascii_case(word));
        let (Some((answer, _)), Some(a)) = (answer, a.filter(|a| !a.is_empty())) else {
            return Err(wrong(number, "hint.review_answer"));
        };
        lines.push(Line { number, answer: *answer, a: a.to_owned(), b: b.to_owned() });
    }
    Ok(lines)
}

fn wrong(number: usize, hint: &'static str) -> Failure {
    Failure::new(Code::Usage, "error.review_line", vec![("line", number.to_string())]).hint(hint, vec![])
}
