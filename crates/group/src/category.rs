//! What people are counted by.

use engine::Way;
use law::coded_enum;

coded_enum! {
    /// A table of the board.
    pub enum Subject {
        /// The way that comes first.
        First = "premieres_voies",
        /// Those for whom several come first: which ones.
        Close = "voies_proches",
        /// Those for whom none is named: why.
        Unnamed = "sans_voie",
        /// What matters most in working.
        Motives = "raisons",
    }
}

coded_enum! {
    /// A row of a table.
    pub enum Category {
        /// First way: the CAE.
        Cae = "cae",
        /// First way: portage salarial.
        Portage = "portage",
        /// First way: the micro-entreprise.
        Micro = "micro",
        /// First way: création.
        Creation = "creation",
        /// Several ways come first.
        Close = "proches",
        /// No way is named.
        Unnamed = "aucune",
        /// The CAE and portage come first.
        CaePortage = "cae_portage",
        /// The CAE and the micro-entreprise come first.
        CaeMicro = "cae_micro",
        /// The CAE and création come first.
        CaeCreation = "cae_creation",
        /// Portage and the micro-entreprise come first.
        PortageMicro = "portage_micro",
        /// Portage and création come first.
        PortageCreation = "portage_creation",
        /// The micro-entreprise and création come first.
        MicroCreation = "micro_creation",
        /// Three ways or four come first.
        Several = "trois_ou_quatre",
        /// A point must be settled first.
        Wait = "attendre",
        /// The activity has its own rules.
        OutOfScope = "hors_champ",
        /// No way is open.
        NoneOpen = "aucun_possible",
        /// A fact is still to be asked, or too little was answered.
        Missing = "il_manque_des_reponses",
        /// No open way fits.
        NoneFits = "aucun_ne_convient",
        /// Gagner sa vie.
        Gain = "m_gain",
        /// Exister socialement.
        Lien = "m_lien",
        /// Accomplir.
        Sens = "m_sens",
        /// Several weigh almost as much, or nothing was said of them.
        Even = "aucune_devant",
    }
}

impl Subject {
    /// Its rows, in order.
    pub const fn categories(self) -> &'static [Category] {
        use Category as C;
        match self {
            Self::First => &[C::Cae, C::Portage, C::Micro, C::Creation, C::Close, C::Unnamed],
            Self::Close => &[
                C::CaePortage,
                C::CaeMicro,
                C::CaeCreation,
                C::PortageMicro,
                C::PortageCreation,
                C::MicroCreation,
                C::Several,
            ],
            Self::Unnamed => &[C::Wait, C::OutOfScope, C::NoneOpen, C::Missing, C::NoneFits],
            Self::Motives => &[C::Gain, C::Lien, C::Sens, C::Even],
        }
    }

    /// The row of another table whose people it counts; none when it counts everybody.
    pub const fn part_of(self) -> Option<Category> {
        match self {
            Self::First | Self::Motives => None,
            Self::Close => Some(Category::Close),
            Self::Unnamed => Some(Category::Unnamed),
        }
    }
}

impl Category {
    /// Whether the people of a row have this way open, since it is among their first.
    pub const fn needs(self, way: Way) -> bool {
        use Category as C;
        match way {
            Way::Cae => matches!(self, C::Cae | C::CaePortage | C::CaeMicro | C::CaeCreation),
            Way::Portage => matches!(self, C::Portage | C::CaePortage | C::PortageMicro | C::PortageCreation),
            Way::Micro => matches!(self, C::Micro | C::CaeMicro | C::PortageMicro | C::MicroCreation),
            Way::Creation => matches!(
                self,
                C::Creation | C::CaeCreation | C::PortageCreation | C::MicroCreation
            ),
        }
    }
}
