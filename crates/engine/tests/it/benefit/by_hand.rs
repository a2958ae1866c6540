//! Cases written from the règlement before the code, each with its article.

use super::claim;
use engine::benefit::{ArceAccess, Claim, Daily, Delay, Plan, plan};
use engine::income::{Activity, Cents, Situation, Status};
use law::{Date, Law};
use serde_json::Value;

const CASES: &str = include_str!("../../../../../tests/cases/benefit_by_hand.json");

fn euros(value: &Value) -> Option<Cents> {
    value.as_f64().map(Cents::from_euros)
}

fn day(value: &Value) -> Date {
    value.as_str().and_then(Date::parse).expect("a day")
}

fn whole(value: &Value) -> u16 {
    value.as_u64().unwrap_or(0) as u16
}

fn read(given: &Value) -> Claim {
    let law = Law::of_rules();
    let daily = if let Some(wage) = euros(&given["sjr"]) {
        Daily::of_wage(wage, law)
    } else {
        let [gross, net] = ["are_brut", "are_net"].map(|key| euros(&given[key]).expect(key));
        Daily::told(gross, net, None, law)
    };
    Claim {
        days_left: whole(&given["jours"]),
        days_paid: whole(&given["jours_payes"]),
        start: day(&given["debut"]),
        contract_end: day(&given["fin_contrat"]),
        age: given["age"].as_u64().map(|age| age as u8),
        acre: given["acre"] == true,
        cape_months: whole(&given["cape_mois"]) as u8,
        delay: Delay {
            leave_pay: euros(&given["indemnite_conges"]).unwrap_or_default(),
            above_legal: euros(&given["indemnite_supra_legale"]).unwrap_or_default(),
            economic: given["licenciement_economique"] == true,
        },
        ..claim(daily)
    }
}

fn situation(given: &Value) -> Situation {
    let activity = given["nature"].as_str().and_then(Activity::from_id).expect("a nature");
    let turnover = euros(&given["ca"]).expect("a turnover");
    Situation::official(activity, turnover, Cents::ZERO, Law::of_rules())
}

/// A figure of a plan by its name, as JSON.
fn told(claim: &Claim, plan: &Plan, path: &[&str]) -> Value {
    let amount = |amount: Cents| Value::from(amount.in_euros());
    match path {
        ["arce", "capital"] => amount(plan.arce.capital),
        ["arce", "retraite"] => amount(plan.arce.pension),
        ["arce", "versements"] => {
            let each = plan
                .arce
                .payments
                .map(|payment| Value::from(vec![Value::from(payment.day.to_string()), amount(payment.amount)]));
            Value::from(each.to_vec())
        }
        ["arce_acces"] => Value::from(plan.arce.access.id()),
        ["jour", "brut"] => amount(claim.daily.gross),
        ["jour", "net"] => amount(claim.daily.net),
        ["jour", "brut_reduit"] => claim.reduced().map_or(Value::Null, |day| amount(day.gross)),
        ["premier_jour"] => Value::from(claim.first_day().to_string()),
        ["fin_de_droits"] => plan.end.map_or(Value::Null, Value::from),
        ["plafond"] => plan.cap.map_or(Value::Null, |_| Value::from("there is one")),
        ["plafond", key] => {
            let cap = plan.cap.expect("a ceiling");
            match *key {
                "jours" => Value::from(cap.days),
                "mois" => cap.reached.map_or(Value::Null, Value::from),
                _ => Value::from(cap.certain),
            }
        }
        ["mois", rank, key] => {
            let month = plan.months[rank.parse::<usize>().expect("a rank") - 1];
            match *key {
                "jours" => Value::from(month.days),
                "restants" => Value::from(month.left),
                "brut" => amount(month.gross),
                "net" => amount(month.benefit),
                _ => amount(month.counted),
            }
        }
        other => panic!("{other:?}"),
    }
}

/// Every leaf of what is expected, with its path.
fn leaves<'a>(value: &'a Value, path: &[&'a str], found: &mut Vec<(Vec<&'a str>, &'a Value)>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                leaves(inner, &[path, &[key.as_str()]].concat(), found);
            }
        }
        leaf => found.push((path.to_vec(), leaf)),
    }
}

fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        _ => {
            left == right
                || left
                    .as_f64()
                    .zip(right.as_f64())
                    .is_some_and(|(left, right)| (left - right).abs() < 0.005)
        }
    }
}

#[test]
fn each_case_by_hand_comes_out() {
    let cases: Vec<Value> = serde_json::from_str(CASES).expect("JSON");
    assert!(cases.len() >= 25);
    for case in &cases {
        let name = case["nom"].as_str().expect("a name");
        assert!(!case["article"].as_str().unwrap_or("").is_empty(), "{name}");
        let claim = read(&case["entree"]);
        claim.check().unwrap_or_else(|refused| panic!("{name}: {refused:?}"));
        let status = case["statut"].as_str().and_then(Status::from_id).expect("a status");
        let plan = plan(status, &claim, &situation(&case["entree"]), &[], 36).expect("a plan");
        let mut expected = Vec::new();
        leaves(&case["attendu"], &[], &mut expected);
        for (path, value) in expected {
            let ours = told(&claim, &plan, &path);
            assert!(same(&ours, value), "{name}: {path:?} is {ours}, not {value}");
        }
    }
}

#[test]
fn each_access_to_the_arce_is_tried() {
    for access in ArceAccess::ALL {
        assert!(CASES.contains(access.id()) || *access == ArceAccess::Open, "{access:?}");
    }
}
