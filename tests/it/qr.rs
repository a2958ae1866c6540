//! A QR code that scans: read back from its pixels by a decoder written by others.

use quatre_voies::chart::{QrPicture, qr};

/// Pixels a module, as a phone could see it.
const SCALE: usize = 4;

/// The picture as a screen draws its path: true where it is dark.
fn drawn(picture: &QrPicture) -> Vec<Vec<bool>> {
    let side = picture.side as usize;
    let mut modules = vec![vec![false; side]; side];
    for run in picture.path.split('M').skip(1) {
        let (start, extent) = run.split_once('h').expect("a run goes right");
        let (x, y) = start.split_once(' ').expect("x and y");
        let length = extent.split_once("v1h-").expect("then down one").0;
        let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().expect("a number"));
        modules[y][x..x + length].fill(true);
    }
    modules
}

fn scanned(picture: &QrPicture) -> String {
    let modules = drawn(picture);
    let size = picture.side as usize * SCALE;
    let shade = |x: usize, y: usize| if modules[y / SCALE][x / SCALE] { 20 } else { 240 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture");
    grids[0].decode().expect("a code that reads").1
}

#[test]
fn a_camera_reads_the_address_that_was_written() {
    let links = include_str!("../cases/links_format_1.txt");
    let links = links.lines().filter_map(|line| line.split_once('\t'));
    for (link, _) in links.step_by(3) {
        for host in [
            "https://quatre-voies.fr/resultat/",
            "https://une-tres-longue-adresse.exemple.fr/sous/dossier/resultat/",
        ] {
            let address = format!("{host}#{link}");
            assert_eq!(scanned(&qr(&address).expect("a code")), address);
        }
    }
}

#[test]
fn four_light_modules_surround_the_code() {
    let picture = qr("https://quatre-voies.fr/resultat/#1r").expect("a code");
    let modules = drawn(&picture);
    let side = picture.side as usize;
    let edge = |place: usize| place < 4 || place >= side - 4;
    for (y, row) in modules.iter().enumerate() {
        for (x, &dark) in row.iter().enumerate() {
            assert!(!(dark && (edge(x) || edge(y))), "{x} {y}");
        }
    }
    assert!(
        modules[4][4] && modules[4][10] && modules[10][4],
        "a corner mark right after it"
    );
}

#[test]
fn what_is_too_long_for_a_code_gives_none() {
    assert_eq!(qr(&"a".repeat(4_000)), None);
}
