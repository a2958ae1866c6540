//! The values of the reference, as the script packed them.

/// A value of the reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A whole number of a grid.
    Number(i64),
    /// Words.
    Words(String),
}

/// One value a person.
pub(crate) struct Column {
    pub(crate) name: String,
    decoder: Decoder,
    planes: Vec<Vec<u8>>,
}

enum Decoder {
    Words(Vec<String>),
    Ranks(Vec<i64>),
    From(i64),
}

/// Every value of every person.
pub(crate) struct Table {
    pub(crate) people: usize,
    pub(crate) columns: Vec<Column>,
}

impl Table {
    pub(crate) fn read(packed: &[u8]) -> Self {
        let raw = miniz_oxide::inflate::decompress_to_vec_zlib(packed).expect("the file is compressed");
        let mut reader = Reader(&raw);
        let (people, columns) = (reader.count(), reader.count());
        let columns = (0..columns).map(|_| reader.column(people)).collect();
        assert!(reader.0.is_empty(), "{} bytes left", reader.0.len());
        Self { people, columns }
    }

    pub(crate) fn column(&self, name: &str) -> &Column {
        let found = self.columns.iter().find(|column| column.name == name);
        found.unwrap_or_else(|| panic!("no column {name}"))
    }
}

impl Column {
    /// None when the value does not exist for this person.
    pub(crate) fn value(&self, person: usize) -> Option<Value> {
        let code = self
            .planes
            .iter()
            .rev()
            .fold(0, |code, plane| code << 8 | i64::from(plane[person]));
        let rank = usize::try_from(code).expect("a code").checked_sub(1)?;
        Some(match &self.decoder {
            Decoder::Words(words) => Value::Words(words[rank].clone()),
            Decoder::Ranks(numbers) => Value::Number(numbers[rank]),
            Decoder::From(lowest) => Value::Number(lowest + code - 1),
        })
    }

    pub(crate) fn number(&self, person: usize) -> i64 {
        match self.value(person) {
            Some(Value::Number(number)) => number,
            other => panic!("{} of person {person}: {other:?}", self.name),
        }
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> &'a [u8] {
        let (taken, left) = self.0.split_at(length);
        self.0 = left;
        taken
    }

    fn byte(&mut self) -> u8 {
        self.take(1)[0]
    }

    fn count(&mut self) -> usize {
        u32::from_le_bytes(self.take(4).try_into().expect("four bytes")) as usize
    }

    fn number(&mut self) -> i64 {
        i64::from_le_bytes(self.take(8).try_into().expect("eight bytes"))
    }

    fn text(&mut self, length: usize) -> String {
        String::from_utf8(self.take(length).to_vec()).expect("text")
    }

    fn column(&mut self, people: usize) -> Column {
        let length = self.byte();
        let name = self.text(length.into());
        let decoder = match self.byte() {
            b'w' => {
                let length = self.count();
                Decoder::Words(self.text(length).split('\n').map(str::to_owned).collect())
            }
            b'd' => {
                let count = self.count();
                Decoder::Ranks((0..count).map(|_| self.number()).collect())
            }
            b'n' => Decoder::From(self.number()),
            other => panic!("{name}: kind {other}"),
        };
        let planes = (0..self.byte()).map(|_| self.take(people).to_vec()).collect();
        Column { name, decoder, planes }
    }
}
