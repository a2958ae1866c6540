//! Fixed-size tables indexed by the words of the model.

use std::ops::{Index, IndexMut};

use super::codes::{Motive, Need, Way};

macro_rules! table {
    ($(#[$meta:meta])* $name:ident, $key:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub struct $name<T>(pub [T; $key::ALL.len()]);

        impl<T> $name<T> {
            /// Builds the table from a function of the key.
            pub fn of(value: impl FnMut($key) -> T) -> Self {
                let mut value = value;
                Self(std::array::from_fn(|rank| value($key::ALL[rank])))
            }

            /// Keys and values, in the order of the model.
            pub fn iter(&self) -> impl Iterator<Item = ($key, &T)> {
                $key::ALL.iter().copied().zip(&self.0)
            }
        }

        impl<T> Index<$key> for $name<T> {
            type Output = T;
            fn index(&self, key: $key) -> &T {
                &self.0[key.index()]
            }
        }

        impl<T> IndexMut<$key> for $name<T> {
            fn index_mut(&mut self, key: $key) -> &mut T {
                &mut self.0[key.index()]
            }
        }
    };
}

table!(
    /// One value a way.
    PerWay, Way
);
table!(
    /// One value a need.
    PerNeed, Need
);
table!(
    /// One value a motive.
    PerMotive, Motive
);
