//! Who publishes this copy of the site: the pages as the build writes them, and the sentences that the script which signs a
//! copy puts there (`publisher/apply.mjs` reads them in `publisher.json`: words are written once).

/// Name of the strip at the foot of every page.
pub const LABEL: &str = "Publisher of this site";
/// The link to the page, and its title.
pub const TITLE: &str = "Who publishes this site";
/// What search engines show.
pub const DESCRIPTION: &str = "Who publishes this copy of Quatre Voies, who pays for it, who to write to, and how to check that its programs are unchanged.";
/// Nobody signed this copy.
pub const NOT_SAID: &str = "Publisher not named.";
/// The same at the head of the page.
pub const NOBODY: &str = "Publisher not named. Nobody has signed this copy of Quatre Voies yet: nobody answers for it.";
/// The accessibility page of an unsigned copy.
pub const NOBODY_TO_WRITE_TO: &str = "The publisher of this site is not named yet, so there is nobody to write to.";

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
    part("mentions", "Legal notice"),
    part("interets", "Who pays, and with what interests"),
    part("structures", "The organisations named by the publisher"),
    part("code", "The code of this copy"),
];

const fn part(id: &'static str, title: &'static str) -> Part {
    Part { id, title }
}

/// Title of what a publisher cannot change.
pub const NEUTRAL: &str = "What the publisher cannot change";
/// What that is.
pub const NEUTRAL_TEXT: &str = "The publisher signs and sets nothing. The questions, weights, rules of law, order of the ways and words of the result are in the programs of the site. The signature does not touch them. The publisher can only name organisations, and a rate of contribution or of fee in the money calculations. The result then says that this rate comes from the publisher.";
/// Title of the seal.
pub const SEAL: &str = "The seal of the programs";
/// What it is.
pub const SEAL_TEXT: &str = "The seal is a fingerprint of the programs of this copy. Two copies with the same seal calculate in the same manner, whoever publishes them. Compare it with the one that is published with the code:";
/// What it does not say.
pub const SEAL_LIMIT: &str = "A page that shows a seal proves nothing alone. To check, you must calculate the seal again yourself, from the files of the site.";
/// How to compute it.
pub const SEAL_HOW: &str = "To calculate it again, in the folder of the site:";
/// The command that computes it, for a shell.
pub const SEAL_COMMAND: &str = include_str!("../seal.sh");
/// What the command does.
pub const SEAL_DETAIL: &str = "This command lists the programs, with the fingerprint of each one. It sorts this list and takes its fingerprint. The file sw.js keeps the site when there is no network. Its version number and its list of files do not count: they change with the pages.";
/// What the script puts in the places, by name; it fills what is between braces.
pub const SENTENCES: [(&str, &str); 29] = [
    ("decimal", "."),
    ("by", "Published by {nom}."),
    ("who", "This copy of Quatre Voies is published by {nom}."),
    ("nobody", NOBODY),
    ("not_said", NOT_SAID),
    ("nobody_to_write_to", NOBODY_TO_WRITE_TO),
    ("mail", "E-mail: {courriel}"),
    ("telephone", "Telephone: {telephone}"),
    ("page", "Page: {page}"),
    ("address", "Address: {adresse}"),
    ("director", "Publication director: {directeur}"),
    ("registration", "Registration: {immatriculation}"),
    ("host", "Hosting: {nom}, {adresse}, {telephone}"),
    ("funding", "Funding: {financement}"),
    ("interests", "Declared interests: {interets}"),
    ("code", "The source code is at this address: {code}"),
    ("no_structure", "The publisher names no organisation."),
    (
        "structures",
        "The publisher names these organisations. This is not a recommendation by Quatre Voies, and there are others.",
    ),
    ("structure", "{nom} ({departement}), {adresse}. Ways: {voies}."),
    (
        "contribution",
        "In the money calculations, the contribution to a CAE starts at {taux}%: this is the rate that the publisher gives.",
    ),
    (
        "fee",
        "In the money calculations, the management fee of portage starts at {taux}%: this is the rate that the publisher gives.",
    ),
    (
        "accessibility",
        "Is part of the site hard for you to use? Write to {nom}: {courriel}.",
    ),
    ("report", "Report a mistake in source {numero}"),
    ("report_subject", "Quatre Voies, règle à corriger {regle}"),
    ("logo", "Logo of {nom}"),
    ("cae", "CAE"),
    ("portage", "portage salarial"),
    ("micro", "micro-entreprise"),
    ("creation", "full business"),
];

/// Title of the structures of the publisher, on the result.
pub const NEAR: &str = "Organisations named by the publisher of this site";
/// Whose choice they are.
pub fn near_lead(name: &str) -> String {
    format!(
        "{name} publishes this site and names these organisations. This is not a recommendation by Quatre Voies, and there are others."
    )
}
/// The title of those that are one press away.
pub const NEAR_REST: &str = "The other organisations";
/// After the name of a structure: where it is, its ways, how to call it.
pub fn structure(department: &str, address: &str, ways: &[&str], telephone: Option<&str>) -> String {
    let telephone = telephone.map(|telephone| format!(" Telephone: {telephone}."));
    let ways = ways.join(", ");
    format!(
        " ({department}), {address}. Ways: {ways}.{}",
        telephone.unwrap_or_default()
    )
}
/// At the foot of the printed sheet.
pub fn foot(name: &str, mail: &str) -> String {
    format!("Site published by {name}, {mail}.")
}
/// Whose hypotheses the contribution of a CAE and the fee of portage are, each in percent as written.
pub fn hypotheses(name: &str, contribution: Option<&str>, fee: Option<&str>) -> Option<String> {
    let contribution = contribution.map(|rate| format!("the contribution to a CAE ({rate})"));
    let fee = fee.map(|rate| format!("the management fee of portage ({rate})"));
    let of: Vec<String> = contribution.into_iter().chain(fee).collect();
    let of = of.join(" and ");
    (!of.is_empty()).then(|| {
        format!("Rates given by the publisher of this site, {name}, which you can change in the assumptions: {of}.")
    })
}
