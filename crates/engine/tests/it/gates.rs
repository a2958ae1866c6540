//! Every gate of the model, one row at a time: it fires when all its clauses hold, and only then.

use crate::LAW;
use engine::{Access, Answers, Clause, Item, OptionSet, Way, access_now, choices, question};
use serde_json::{Map, Value, json};
use support::{cases, number, person, words};

/// The rules and ceilings of the model, as data.
struct Model {
    rules: Vec<Value>,
    ceilings: Value,
}

fn model() -> Model {
    let file = cases(include_str!("../../../../tests/cases/gates.json"));
    Model {
        rules: file["rules"].as_array().expect("rules").clone(),
        ceilings: file["ceilings"].clone(),
    }
}

type Object = Map<String, Value>;

impl Model {
    /// Answers for which every clause of the rule holds.
    fn holding(&self, rule: &Value) -> Object {
        let mut answers = Object::new();
        for clause in clauses(rule) {
            self.hold(clause, &mut answers);
        }
        answers
    }

    /// Changes one answer so that the clause holds, by the smallest step where there is one.
    fn hold(&self, clause: &Value, answers: &mut Object) {
        let first = &clause["valeurs"][0];
        let value = match operator(clause) {
            "dans" if is_nature(clause) => json!(self.sold(first)),
            "dans" | ">=" => first.clone(),
            "contient" => json!([first]),
            "<" => json!(number(first) as u32 - 1),
            "ca>" => json!(self.limit(clause, answers) + 1),
            // Nothing: no answer is none of the values, and a turnover just above a limit is below the next one.
            "pas_dans" | "ca<=" => return,
            other => panic!("unknown operator {other}"),
        };
        answers.insert(item(clause), value);
    }

    /// Changes one answer so that the clause is false, by the smallest step where there is one.
    fn falsify(&self, clause: &Value, answers: &mut Object) {
        let values = &clause["valeurs"];
        let value = match operator(clause) {
            "dans" => json!(other_option(&item(clause), values)),
            "pas_dans" if is_nature(clause) => json!(self.sold(&values[0])),
            "pas_dans" => json!(words(values).last()),
            "contient" => json!(["aucun"]),
            "<" => values[0].clone(),
            ">=" => json!(number(&values[0]) as u32 - 1),
            "ca>" => json!(self.limit(clause, answers)),
            "ca<=" => json!(self.limit(clause, answers) + 1),
            other => panic!("unknown operator {other}"),
        };
        answers.insert(item(clause), value);
        unhide(known(&item(clause)), answers);
    }

    /// The amount a clause on the turnover compares with, in euros.
    fn limit(&self, clause: &Value, answers: &Object) -> u32 {
        let nature = self.nature(answers);
        let table = clause["valeurs"][0].as_str().expect("a table");
        (number(&self.ceilings[table][nature]) * number(&clause["valeurs"][1])).round() as u32
    }

    /// What the clients pay for, or else what the activity says; services when nothing does.
    fn nature(&self, answers: &Object) -> &str {
        let said = |item: &str| answers.get(item).and_then(Value::as_str);
        let sold = said("f_nature").map(|sales| &self.ceilings["NATURE_REPONSE"][sales]);
        let nature = sold.or_else(|| said("f_activite").map(|activity| &self.ceilings["NATURE"][activity]));
        nature.map_or("service", |nature| nature.as_str().expect("a nature"))
    }

    /// What clients pay for when the sales are of this nature.
    fn sold(&self, nature: &Value) -> &str {
        let sales = self.ceilings["NATURE_REPONSE"].as_object().expect("a table");
        sales.iter().find(|(_, of)| *of == nature).expect("some sales").0
    }

    fn holds(&self, clause: &Value, answers: &Object) -> bool {
        let (answer, values) = (answers.get(&item(clause)), &clause["valeurs"]);
        let said = if is_nature(clause) {
            Some(self.nature(answers))
        } else {
            answer.and_then(Value::as_str)
        };
        let among = || said.is_some_and(|id| words(values).contains(&id));
        let amount = |compare: &dyn Fn(f64) -> bool| answer.is_some_and(|euros| compare(number(euros)));
        match operator(clause) {
            "dans" => among(),
            "pas_dans" => !among(),
            "contient" => answer.is_some_and(|cases| words(cases).contains(&words(values)[0])),
            "<" => amount(&|euros| euros < number(&values[0])),
            ">=" => amount(&|euros| euros >= number(&values[0])),
            "ca>" => amount(&|euros| euros > f64::from(self.limit(clause, answers))),
            "ca<=" => amount(&|euros| euros <= f64::from(self.limit(clause, answers))),
            other => panic!("unknown operator {other}"),
        }
    }

    fn fires(&self, rule: &Value, answers: &Object) -> bool {
        clauses(rule).iter().all(|clause| self.holds(clause, answers))
    }

    /// The ways that must get this code, each with the hardest level of the rules that fire.
    fn expected(&self, code: &Value, answers: &Object) -> Vec<(&'static str, Access)> {
        let firing = || {
            self.rules
                .iter()
                .filter(|rule| rule["code"] == *code && self.fires(rule, answers))
        };
        let level = |way: Way| {
            firing()
                .filter(|rule| words(&rule["statuts"]).contains(&way.id()))
                .map(access)
                .max()
        };
        Way::ALL
            .iter()
            .filter_map(|&way| Some((way.id(), level(way)?)))
            .collect()
    }

    /// The engine gives the code of the rule exactly to those ways.
    #[track_caller]
    fn check(&self, rule: &Value, answers: &Object, fires: bool) {
        let code = &rule["code"];
        assert_eq!(
            self.fires(rule, answers),
            fires,
            "the case for {code} is badly built: {answers:?}"
        );
        let given = given(&person(&Value::Object(answers.clone())), code);
        assert_eq!(given, self.expected(code, answers), "{code} for {answers:?}");
    }
}

fn clauses(rule: &Value) -> &[Value] {
    rule["si"].as_array().expect("clauses")
}

/// The item that a clause reads; that of the sales for their nature.
fn item(clause: &Value) -> String {
    let item = if is_nature(clause) {
        "f_nature"
    } else {
        clause["item"].as_str().expect("an item")
    };
    item.to_owned()
}

fn is_nature(clause: &Value) -> bool {
    clause["item"] == "nature"
}

fn operator(clause: &Value) -> &str {
    clause["op"].as_str().expect("an operator")
}

/// The first option of the item that the clause does not name.
fn other_option(item: &str, values: &Value) -> &'static str {
    let options = choices(known(item)).iter().map(|choice| choice.id);
    options
        .into_iter()
        .find(|id| !words(values).contains(id))
        .expect("another option")
}

fn known(id: &str) -> Item {
    Item::from_id(id).expect("an item")
}

/// The answers, with what makes each of these questions visible, and what makes those visible in turn.
fn visible(mut answers: Object) -> Object {
    for &item in Item::ALL.iter().rev() {
        if answers.contains_key(item.id()) {
            for clause in question(item).visible_if {
                show(*clause, &mut answers);
            }
        }
    }
    answers
}

/// Forgets the answers that hide this question.
fn unhide(item: Item, answers: &mut Object) {
    let said = person(&Value::Object(answers.clone()));
    for clause in question(item).visible_if.iter().filter(|clause| !clause.holds(&said)) {
        answers.remove(clause.item().id());
    }
}

/// Answers what a clause reads so that it holds, unless it is answered already.
fn show(clause: Clause, answers: &mut Object) {
    let option = |rank: u8| choices(clause.item())[usize::from(rank)].id;
    let (value, case) = match clause {
        Clause::In(_, OptionSet(set)) => (json!(option(set.trailing_zeros() as u8)), None),
        Clause::Contains(_, rank) => (json!([option(rank)]), Some(option(rank))),
        // No answer is none of the options.
        Clause::NotIn(..) => return,
        other => panic!("{other:?} makes no question visible"),
    };
    let kept = answers.entry(clause.item().id()).or_insert(value);
    if let (Some(case), Some(cases)) = (case, kept.as_array_mut())
        && !cases.contains(&json!(case))
        && *cases != [json!("aucun")]
    {
        cases.push(json!(case));
    }
}

/// The ways to which the engine gives this code, with its level.
fn given(answers: &Answers, code: &Value) -> Vec<(&'static str, Access)> {
    let gates = access_now(answers, LAW);
    let reason = |way: Way| {
        gates[way]
            .reasons
            .iter()
            .find(|(reason, _)| reason.id() == code)
            .copied()
    };
    Way::ALL
        .iter()
        .filter_map(|&way| Some((way.id(), reason(way)?.1)))
        .collect()
}

fn access(rule: &Value) -> Access {
    match rule["niveau"].as_u64() {
        Some(1) => Access::Condition,
        Some(2) => Access::Closed,
        other => panic!("no level {other:?}"),
    }
}

#[test]
fn a_gate_fires_on_its_ways_at_its_level() {
    let model = model();
    assert_eq!(model.rules.len(), 117);
    for rule in &model.rules {
        model.check(rule, &visible(model.holding(rule)), true);
    }
}

#[test]
fn a_gate_does_not_fire_when_one_clause_is_false() {
    let model = model();
    for rule in &model.rules {
        for clause in clauses(rule) {
            let mut answers = model.holding(rule);
            model.falsify(clause, &mut answers);
            model.check(rule, &visible(answers), false);
        }
    }
}

#[test]
fn a_missing_answer_fires_only_what_the_law_forbids_by_default() {
    let model = model();
    for rule in &model.rules {
        for clause in clauses(rule) {
            let mut answers = visible(model.holding(rule));
            answers.remove(&item(clause));
            model.check(rule, &answers, operator(clause) == "pas_dans");
        }
    }
}

#[test]
fn nothing_is_closed_without_answers() {
    for (way, gate) in access_now(&Answers::default(), LAW).iter() {
        let codes: Vec<&str> = gate.reasons.iter().map(|(code, _)| code.id()).collect();
        // The portage asks everybody for a qualification: not said is not « open ».
        let expected: &[&str] = if way == Way::Portage {
            &["P5_qualification"]
        } else {
            &[]
        };
        assert_eq!(codes, expected, "{way:?}");
        assert!(gate.access < Access::Closed && !gate.held_back, "{way:?}: {gate:?}");
    }
}

#[test]
fn the_level_of_a_way_is_that_of_its_hardest_reason() {
    let answers = person(&json!({"f_clients": "particuliers", "f_associes": "plusieurs", "f_traction": "idee"}));
    let gates = access_now(&answers, LAW);
    let codes: Vec<_> = gates[Way::Portage]
        .reasons
        .iter()
        .map(|(code, access)| (code.id(), *access))
        .collect();
    let expected = [
        ("P2_particuliers", Access::Closed),
        ("P5_qualification", Access::Condition),
        ("P6_individuel", Access::Condition),
        ("P7_trouver_ses_clients", Access::Condition),
    ];
    assert_eq!(codes, expected);
    assert_eq!(gates[Way::Portage].access, Access::Closed);
}
