//! x
use certify::run::{Run, Size};
use certify::studies;
#[allow(clippy::disallowed_methods)]
fn main() {
    let full = std::env::args().any(|a| a == "--full");
    let face = std::env::args().any(|a| a == "--face");
    let run = Run::new(2026, if full { Size::FULL } else { Size::SHORT }, face);
    let t = std::time::Instant::now();
    let p = studies::populations(&run);
    println!("populations {:?}", t.elapsed());
    let r = studies::reach(&run);
    println!("reach {:?} {:?}", t.elapsed(), r.missing());
    for m in studies::metrics(&run, &p, &r) {
        println!("{} {:?} {}", m.id, m.outcome(), m.title);
        for x in &m.measures {
            println!(
                "     {:?} {:<60} {:.4}   [{}]",
                x.outcome(),
                x.name,
                x.value,
                x.reference
            );
        }
    }
    println!("all {:?}", t.elapsed());
}
