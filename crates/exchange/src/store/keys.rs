//! The names under which texts are kept, stable for ever.

/// What the name of everything kept here starts with.
pub const OURS: &str = "quatre-voies:";
/// Where the current attempt is kept.
pub const CURRENT: &str = "quatre-voies:courant";
/// Where the first questions keep their answers before any program is there; the store takes them in.
pub const BEGUN: &str = "quatre-voies:debut";
/// Where the name of the current attempt is kept, as plain text.
pub const CURRENT_NAME: &str = "quatre-voies:courant-nom";
/// Where an unreadable attempt is put aside, as it was found.
pub const ASIDE: &str = "quatre-voies:mis-de-cote";
/// Where answers wait for the list of attempts: the pages of the questionnaire do not read it.
pub const WAITING: &str = "quatre-voies:essai-a-ranger";
/// The moment of the person's last erasure, for the tabs that still hold answers; nothing else is in it.
pub const ERASED: &str = "quatre-voies:efface";
/// That keeping a result elsewhere was proposed, once.
pub const PROPOSED: &str = "quatre-voies:garde-proposee";
/// Where the list of attempts is kept.
pub const KEPT: &str = "quatre-voies:essais";
/// The moment of the person’s last erasure of the whole list, for the tabs that still hold one; nothing else is in it.
pub const LIST_ERASED: &str = "quatre-voies:essais-effaces";
/// Where an unreadable list is put aside, as it was found.
pub const KEPT_ASIDE: &str = "quatre-voies:essais-mis-de-cote";
