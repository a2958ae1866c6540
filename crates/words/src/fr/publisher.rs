//! Who publishes this copy of the site: the pages as the build writes them, and the sentences that the script which signs a
//! copy puts there (`publisher/apply.mjs` reads them in `publisher.json`: words are written once).

/// Name of the strip at the foot of every page.
pub const LABEL: &str = "Éditeur de ce site";
/// The link to the page, and its title.
pub const TITLE: &str = "Qui publie ce site";
/// What search engines show.
pub const DESCRIPTION: &str = "Qui publie cette copie de Quatre Voies, qui la paie, à qui écrire, et comment vérifier que ses programmes n’ont pas été changés.";
/// Nobody signed this copy.
pub const NOT_SAID: &str = "Éditeur non indiqué.";
/// The same at the head of the page.
pub const NOBODY: &str =
    "Éditeur non indiqué. Personne n’a encore signé cette copie de Quatre Voies : personne n’en répond.";
/// The accessibility page of an unsigned copy.
pub const NOBODY_TO_WRITE_TO: &str =
    "L’éditeur de ce site n’est pas encore indiqué : il n’y a donc personne à qui écrire.";

/// A part of the page that the publisher fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its anchor, and the name of its place.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
}

/// Those parts, in order.
pub const PARTS: [Part; 5] = [
    part("contact", "Contact"),
    part("mentions", "Mentions légales"),
    part("interets", "Qui paie, et avec quels intérêts"),
    part("structures", "Les structures indiquées par l’éditeur"),
    part("code", "Le code de cette copie"),
];

const fn part(id: &'static str, title: &'static str) -> Part {
    Part { id, title }
}

/// Title of what a publisher cannot change.
pub const NEUTRAL: &str = "Ce que l’éditeur ne peut pas changer";
/// What that is.
pub const NEUTRAL_TEXT: &str = "L’éditeur signe, il ne règle rien. Les questions, les poids, les règles de droit, l’ordre des voies et les mots du résultat sont dans les programmes du site. La signature n’y touche pas. L’éditeur peut seulement indiquer des structures, et un taux de contribution ou de frais dans les calculs d’argent. Le résultat dit alors que ce taux vient de lui.";
/// Title of the seal.
pub const SEAL: &str = "Le sceau des programmes";
/// What it is.
pub const SEAL_TEXT: &str = "Le sceau est une empreinte des programmes de cette copie. Deux copies qui ont le même sceau calculent de la même façon, quel que soit leur éditeur. Comparez-le avec celui qui est publié avec le code :";
/// What it does not say.
pub const SEAL_LIMIT: &str = "Une page qui affiche un sceau ne prouve rien à elle seule. Pour vérifier, il faut recalculer le sceau vous-même, à partir des fichiers du site.";
/// How to compute it.
pub const SEAL_HOW: &str = "Pour le recalculer, dans le dossier du site :";
/// The command that computes it, for a shell.
pub const SEAL_COMMAND: &str = include_str!("../seal.sh");
/// What the command does.
pub const SEAL_DETAIL: &str = "Cette commande fait la liste des programmes, avec l’empreinte de chacun. Elle trie cette liste et en prend l’empreinte. Le fichier sw.js garde le site sans réseau. Son numéro de version et sa liste de fichiers ne comptent pas : ils changent avec les pages.";
/// What the script puts in the places, by name; it fills what is between braces.
pub const SENTENCES: [(&str, &str); 29] = [
    ("decimal", ","),
    ("by", "Publié par {nom}."),
    ("who", "Cette copie de Quatre Voies est publiée par {nom}."),
    ("nobody", NOBODY),
    ("not_said", NOT_SAID),
    ("nobody_to_write_to", NOBODY_TO_WRITE_TO),
    ("mail", "Courriel : {courriel}"),
    ("telephone", "Téléphone : {telephone}"),
    ("page", "Page : {page}"),
    ("address", "Adresse : {adresse}"),
    ("director", "Direction de la publication : {directeur}"),
    ("registration", "Immatriculation : {immatriculation}"),
    ("host", "Hébergement : {nom}, {adresse}, {telephone}"),
    ("funding", "Financement : {financement}"),
    ("interests", "Intérêts déclarés : {interets}"),
    ("code", "Le code source est à cette adresse : {code}"),
    ("no_structure", "L’éditeur n’indique aucune structure."),
    (
        "structures",
        "L’éditeur indique ces structures. Ce n’est pas une recommandation de Quatre Voies, et d’autres existent.",
    ),
    ("structure", "{nom} ({departement}), {adresse}. Voies : {voies}."),
    (
        "contribution",
        "Dans les calculs d’argent, la contribution à une CAE est d’abord de {taux} % : c’est le taux que l’éditeur indique.",
    ),
    (
        "fee",
        "Dans les calculs d’argent, les frais de portage sont d’abord de {taux} % : c’est le taux que l’éditeur indique.",
    ),
    (
        "accessibility",
        "Une difficulté d’accès ? Écrivez à {nom} : {courriel}.",
    ),
    ("report", "Signaler une erreur dans la source {numero}"),
    ("report_subject", "Quatre Voies, règle à corriger {regle}"),
    ("logo", "Logo de {nom}"),
    ("cae", "CAE"),
    ("portage", "portage salarial"),
    ("micro", "micro-entreprise"),
    ("creation", "création d’entreprise"),
];

/// Title of the structures of the publisher, on the result.
pub const NEAR: &str = "Des structures indiquées par l’éditeur de ce site";
/// Whose choice they are.
pub fn near_lead(name: &str) -> String {
    format!(
        "{name} publie ce site et indique ces structures. Ce n’est pas une recommandation de Quatre Voies, et d’autres existent."
    )
}
/// The title of those that are one press away.
pub const NEAR_REST: &str = "Les autres structures";
/// After the name of a structure: where it is, its ways, how to call it.
pub fn structure(department: &str, address: &str, ways: &[&str], telephone: Option<&str>) -> String {
    let telephone = telephone.map(|telephone| format!(" Téléphone : {telephone}."));
    let ways = ways.join(", ");
    format!(
        " ({department}), {address}. Voies : {ways}.{}",
        telephone.unwrap_or_default()
    )
}
/// At the foot of the printed sheet.
pub fn foot(name: &str, mail: &str) -> String {
    format!("Site publié par {name}, {mail}.")
}
/// Whose hypotheses the contribution of a CAE and the fee of portage are, each in percent as written.
pub fn hypotheses(name: &str, contribution: Option<&str>, fee: Option<&str>) -> Option<String> {
    let contribution = contribution.map(|rate| format!("la contribution à une CAE ({rate})"));
    let fee = fee.map(|rate| format!("les frais de portage ({rate})"));
    let of: Vec<String> = contribution.into_iter().chain(fee).collect();
    let of = of.join(" et ");
    (!of.is_empty()).then(|| {
        format!("Taux indiqués par l’éditeur de ce site, {name}, que vous pouvez changer dans les hypothèses : {of}.")
    })
}
