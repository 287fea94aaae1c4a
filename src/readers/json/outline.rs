//! Tracks what is open around a place in a JSON document, and so what may stand there next.

/// Something stands where JSON allows nothing like it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stray;

/// The kind of value that begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueKind {
    Word,
    Text,
    List,
    Object,
}

/// What must come next in an object or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    /// A key or element, or the end.
    Item,
    Colon,
    Value,
}

/// An object or a list that is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    object: bool,
    /// It has an item already.
    any: bool,
    /// Commas since its last item.
    commas: u8,
    due: Due,
}

impl Level {
    pub(super) fn new(object: bool) -> Self {
        Self {
            object,
            any: false,
            commas: 0,
            due: Due::Item,
        }
    }

    /// Begins an item, and says what comma belongs before it.
    fn item(&mut self) -> Comma {
        let comma = Comma {
            due: self.any,
            odd: self.commas != u8::from(self.any),
        };
        (self.any, self.commas) = (true, 0);
        comma
    }
}

/// Whether a comma belongs before an item, and whether the file has too many or too few there.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Comma {
    pub(super) due: bool,
    pub(super) odd: bool,
}

/// A record that is held back until it is whole.
#[derive(Debug)]
pub(super) struct Held {
    /// Where it begins in the mended output.
    pub(super) from: usize,
    /// Levels open around it.
    pub(super) level: usize,
    /// Where it begins in the file.
    pub(super) start: usize,
}

/// What is open around the current place.
///
/// A record is the outermost object in a list, or any element of a list that holds no objects: a
/// row, a number.
#[derive(Debug, Default)]
pub(super) struct Outline {
    levels: Vec<Level>,
    /// How many of the levels are lists, and the level of the outermost object in a list.
    lists: usize,
    record: Option<usize>,
    /// A value at the root has begun; and another began, which is not counted yet.
    begun: bool,
    again: bool,
    /// A key is being read.
    in_key: bool,
    first_key: bool,
    pub(super) held: Option<Held>,
}

impl Outline {
    pub(super) fn depth(&self) -> usize {
        self.levels.len()
    }

    pub(super) fn takes_key(&self) -> bool {
        self.levels
            .last()
            .is_some_and(|level| level.object && level.due == Due::Item)
    }

    pub(super) fn key(&mut self) -> Comma {
        self.in_key = true;
        let Some(level) = self.levels.last_mut() else {
            return Comma::default();
        };
        self.first_key = !level.any;
        level.item()
    }

    /// A string ended. Returns whether it was the first key of its object.
    pub(super) fn end_key(&mut self) -> bool {
        if !std::mem::take(&mut self.in_key) {
            return false;
        }
        if let Some(level) = self.levels.last_mut() {
            level.due = Due::Colon;
        }
        self.first_key
    }

    pub(super) fn colon(&mut self) -> Result<(), Stray> {
        let level = self
            .levels
            .last_mut()
            .filter(|level| level.object && level.due == Due::Colon)
            .ok_or(Stray)?;
        level.due = Due::Value;
        Ok(())
    }

    /// Takes a comma. Returns whether a value is missing before it. At the root, commas may stand
    /// between lists that were joined.
    pub(super) fn comma(&mut self) -> Result<bool, Stray> {
        let Some(level) = self.levels.last_mut() else {
            return if self.begun { Ok(false) } else { Err(Stray) };
        };
        let no_value = level.due == Due::Value;
        if level.due == Due::Colon {
            return Err(Stray);
        }
        level.due = Due::Item;
        level.commas = level.commas.saturating_add(1);
        Ok(no_value)
    }

    /// Begins a value.
    pub(super) fn begin(&mut self, part: ValueKind) -> Result<Comma, Stray> {
        match self.levels.last_mut() {
            None if self.begun && matches!(part, ValueKind::Word | ValueKind::Text) => Err(Stray),
            None => {
                self.again = std::mem::replace(&mut self.begun, true);
                Ok(Comma::default())
            }
            Some(level) if level.object => {
                if level.due != Due::Value {
                    return Err(Stray);
                }
                level.due = Due::Item;
                Ok(Comma::default())
            }
            // A bare word without a comma before it is no value, but a remnant of something broken.
            Some(level) if level.any && level.commas == 0 && part == ValueKind::Word => Err(Stray),
            Some(level) => Ok(level.item()),
        }
    }

    /// Whether the value that just began is at the root and follows another one.
    pub(super) fn next_document(&mut self) -> bool {
        std::mem::take(&mut self.again)
    }

    /// Whether the value that just began is a record.
    pub(super) fn holds(&self, part: ValueKind) -> bool {
        let in_list =
            self.levels.last().is_some_and(|level| !level.object) && self.record.is_none();
        let in_row = self
            .held
            .as_ref()
            .is_some_and(|held| held.level < self.levels.len());
        in_list && (!in_row || part == ValueKind::Object)
    }

    pub(super) fn open(&mut self, level: Level) {
        if level.object && self.lists > 0 {
            self.record.get_or_insert(self.levels.len());
        }
        self.lists += usize::from(!level.object);
        self.levels.push(level);
    }

    /// Closes an object or a list. Returns whether a comma stands before the bracket, and whether a
    /// value is missing there.
    pub(super) fn close(&mut self, object: bool) -> Result<(bool, bool), Stray> {
        let level = self
            .levels
            .last()
            .filter(|level| level.object == object && level.due != Due::Colon)
            .ok_or(Stray)?;
        let odd = (level.commas > 0, level.due == Due::Value);
        self.cut_back(self.levels.len() - 1);
        Ok(odd)
    }

    /// Closes all levels above `depth`.
    pub(super) fn cut_back(&mut self, depth: usize) {
        self.lists -= self
            .levels
            .iter()
            .skip(depth)
            .filter(|level| !level.object)
            .count();
        self.levels.truncate(depth);
        self.record = self.record.filter(|record| *record < depth);
        self.in_key = false;
        if let Some(level) = self.levels.last_mut().filter(|level| !level.object) {
            level.commas = 0;
        }
    }

    /// How many levels stay open if the current record is dropped; `None` if only the whole file
    /// could be.
    pub(super) fn record_lost(&self) -> Option<usize> {
        match &self.held {
            Some(held) => Some(held.level),
            None => (self.lists > 0 && self.record.is_none()).then_some(self.levels.len()),
        }
    }
}
