//! The « partageur » gate of the CAE in words.

use engine::Sharing;

/// What the answers on sharing say of a CAE for this person.
pub const fn sharing(state: Sharing) -> &'static str {
    match state {
        Sharing::Open => "Vous aimez partager : c’est ce qu’une CAE demande.",
        Sharing::ToCheck => {
            "Une CAE repose sur le partage. Sur ce point, vos réponses sont nuancées : allez à une réunion d’information avant de choisir."
        }
        Sharing::Closed => {
            "Une CAE vit du partage. Aujourd’hui, vos réponses disent plutôt le contraire, et nous la mettons à part. Si nous vous avons mal compris, relisez vos réponses sur le partage."
        }
        Sharing::Unknown => "Répondez aux questions sur le partage pour savoir si une CAE vous irait.",
    }
}

/// What sharing means for a way in the contrast, after its name.
pub(crate) const fn sharing_clause(cae: bool) -> &'static str {
    if cae {
        "elle demande de partager, et vos réponses sont nuancées sur ce point."
    } else {
        "elle laisse à chaque personne son temps et ses méthodes."
    }
}
