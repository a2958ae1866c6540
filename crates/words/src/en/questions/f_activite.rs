//! Kind of activity.

use super::Reasons;
use crate::words::ItemText;
use engine::{FActivite, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What activity do you want to do?",
    help: Some("Choose the closest one. If there are several, take the one that will bring in the most money."),
    short: "Your activity",
    poles: None,
};

pub(super) const WHY: &str = "The law does not open the same ways to all trades.";

pub(super) const LABELS: &[&str] = by_option!(FActivite => &'static str {
    Conseil: "Consulting, IT, communication, writing, translation, secretarial work, services to companies",
    Formation: "Adult training, skills assessment (bilan de compétences)",
    Graphisme: "Graphic design, web design, visual identity",
    AgentCommercial: "Commercial agent (agent commercial): selling in the name of other companies, for a commission",
    ServicesParticuliers: "Coaching, well-being, lessons outside the home, family photos, guided tours, repair of objects and bicycles",
    ServicesPersonne: "Services in people’s homes: cleaning, childcare, help, lessons, a little gardening along with other services",
    ArtisanatBatiment: "Building: construction work, renovation, repairs",
    ArtisanatDiplome: "Trade with a compulsory diploma: hairdressing, beauty care, bakery or butcher’s shop, car or motorcycle repair",
    ArtisanatFabrication: "Making objects: clothes, jewellery, furniture, decoration, alterations",
    Alimentaire: "Food to take away or deliver: catering, dishes, cakes, biscuits, jams",
    CommerceStock: "Selling goods: buying and reselling, shop, online sales, markets",
    RestaurationLieu: "Restaurant, bar, accommodation, place open to the public",
    Ambulant: "Food truck, stall selling cooked dishes at markets",
    Transport: "Transport, delivery, VTC (private hire car with a driver)",
    Paysage: "Gardens and landscaping: creating and looking after gardens, tree surgery",
    Agriculture: "Farming: market gardening, livestock, beekeeping, vines, fishing",
    ArtisteAuteur: "Artiste-auteur (author or artist): writing, illustration, visual arts, photography as an author, composed music",
    PresseSpectacle: "Journalism for the press; music, theatre, dance or another stage profession",
    Reglementee: "Regulated profession: health care, psychology, law, accountancy, architecture, property, security, driving school",
    Autre: "Another activity",
});

/// The headings over the options, with the number of options under each.
pub(super) const GROUPS: &[(&str, usize)] = &[
    ("Office and consulting", 4),
    ("Services to people", 2),
    ("Manual trades and food", 4),
    ("Selling, premises, road", 4),
    ("Land and gardens", 2),
    ("Art, stage and press", 2),
    ("Regulated professions and others", 2),
];

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FActivite => Reasons {
    Conseil: [
        "",
        "Portage is made for assignments like yours, from about €250 to €350 a day.",
        "",
        "",
    ],
    Formation: [
        "If the CAE is declared for training and Qualiopi certified, you give training under its number.",
        "If the portage company is declared for training and Qualiopi certified, you give training under its number.",
        "",
        "",
    ],
    Graphisme: [
        "Many CAEs accept graphic design and web design.",
        "",
        "A micro-entreprise is simple for your trade, which needs few purchases.",
        "A company is often too heavy for graphic design services.",
    ],
    AgentCommercial: [
        "Your trade is independent by definition. In a CAE, it would be another contract, which the client must accept.",
        "In portage, you would no longer be a commercial agent. It would be another contract, which the client must accept.",
        "A micro-entreprise keeps the independence that your trade requires, with few fixed costs.",
        "",
    ],
    ServicesParticuliers: [
        "Many CAEs accept services to private individuals.",
        "",
        "Below a certain threshold, a micro-entreprise adds no VAT (a tax) to your prices. That helps with private individuals.",
        "A company is often too heavy for services to private individuals.",
    ],
    ServicesPersonne: [
        "",
        "",
        "A micro-entreprise is simple for services in people’s homes.",
        "",
    ],
    ArtisanatBatiment: [
        "",
        "",
        "",
        "A company is well suited to building work: insurance, equipment, sometimes a team.",
    ],
    ArtisanatDiplome: [
        "",
        "",
        "",
        "A company is well suited to your trade: premises, equipment, sometimes a team.",
    ],
    ArtisanatFabrication: [
        "Many CAEs accept trades that make things.",
        "",
        "For selling what you make, the ceiling of a micro-entreprise is higher than for services.",
        "",
    ],
    Alimentaire: [
        "",
        "",
        "For selling your food, the ceiling of a micro-entreprise is higher than for services.",
        "",
    ],
    CommerceStock: [
        "With a stock and a small margin, the contribution to the cooperative weighs heavily.",
        "",
        "For buying and reselling, the ceiling of a micro-entreprise is higher than for services.",
        "A company is well suited when a stock has to be financed.",
    ],
    RestaurationLieu: [
        "Few CAEs accept a lease, a licence or employees.",
        "",
        "A lease, a licence and employees do not fit well in a micro-entreprise.",
        "A company is well suited to a place: lease, licence, employees.",
    ],
    Ambulant: [
        "Few CAEs accept a truck, pitches and a licence.",
        "",
        "",
        "Your business can have the truck and the pitches in its own name.",
    ],
    Transport: [
        "Your trade is rare in CAEs, because of the vehicle and the transport authorisations.",
        "",
        "A micro-entreprise lets you start your trade in a simple way.",
        "A company can have the vehicle and the transport authorisations in its own name.",
    ],
    Paysage: [
        "",
        "",
        "",
        "A business of your own is well suited to gardens: equipment, vehicle, sometimes a team.",
    ],
    Agriculture: [
        "",
        "",
        "",
        "Setting up in farming generally means a business of your own.",
    ],
    ArtisteAuteur: [
        "Some CAEs in the arts accept your other activities.",
        "Your works come under other rules, and portage only invoices services.",
        "",
        "For works, which come under other rules, a company is rarely the first need.",
    ],
    PresseSpectacle: [
        "Some CAEs in the arts accept your other activities.",
        "Press and stage work is paid as a salary, and portage only invoices services.",
        "",
        "As press and stage work is paid as a salary, a company is rarely the first need.",
    ],
    Reglementee: [
        "The rules of your profession come first, and few CAEs accept it.",
        "",
        "",
        "The rules of your profession often provide for a business of your own.",
    ],
    Autre: [
        "",
        "",
        "",
        "",
    ],
});

/// Where less common activities go, folded under the question.
pub(super) const EXAMPLES: &str = "Translation, data entry, secretarial work: “Consulting”. Piano tuning, family photos: “Coaching, well-being”. Motorcycle, scooter, car: “Trade with a compulsory diploma”. Bicycle: “Coaching, well-being”. Chimney sweeping, farriery: “Trade with a compulsory diploma”. Well-being massage (modelage): if it is for beauty or comfort, “Trade with a compulsory diploma”. Computer help at people’s homes: “Services in people’s homes”. Cakes made at your home: “Food to take away”. Mowing and trimming, with cleaning or odd jobs: “Services in people’s homes”. Blog, book, art photography: “Artiste-auteur”.";
