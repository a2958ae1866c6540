//! What the person tries: the answers as they are, and as they would be.

use leptos::prelude::*;

use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{Answer, Item, Sheet};
use words::what_if as text;

/// The one question open for an answer on the result page: its ids are fixed, so there is one at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    /// A question without an answer, to be answered for good.
    Refine(Item),
    /// A question whose answer is changed for the sake of seeing.
    Try(Item),
}

/// Handles on the answers tried.
#[derive(Clone, Copy)]
pub(crate) struct Trial {
    /// The answers as they are.
    pub(crate) original: Signal<Sheet>,
    /// The answers as they would be, when they differ.
    variant: RwSignal<Option<Sheet>>,
    /// Which question is open.
    pub(crate) open: RwSignal<Option<Open>>,
    /// Whether the block of the what-if is unfolded.
    pub(crate) unfolded: RwSignal<bool>,
    /// The result of the answers as they are.
    pub(crate) before: Memo<Shown>,
    /// The result of the answers shown.
    pub(crate) now: Memo<Shown>,
}

impl Trial {
    /// A trial on these answers; `before` is their result.
    pub(crate) fn new(session: Session, original: Signal<Sheet>, before: Memo<Shown>) -> Self {
        let variant = RwSignal::new(None::<Sheet>);
        let own = move || before.with_untracked(|before| before.own);
        let now = memo(move || match variant.get() {
            None => before.get(),
            Some(sheet) => Shown {
                own: own(),
                ..Shown::own(&sheet, |sheet| session.report(sheet))
            },
        });
        Self {
            original,
            variant,
            open: RwSignal::new(None),
            unfolded: RwSignal::new(false),
            before,
            now,
        }
    }

    /// The trial of the result on the page; none where answers cannot be tried. The page says so for each result.
    pub(crate) fn current() -> Option<Self> {
        use_context::<Option<Self>>().flatten()
    }

    /// The answers shown.
    pub(crate) fn sheet(self) -> Sheet {
        self.variant.get().unwrap_or_else(|| self.original.get())
    }

    /// Whether something differs from the answers as they are.
    pub(crate) fn is_on(self) -> bool {
        self.variant.read().is_some()
    }

    /// The questions whose answer was changed.
    pub(crate) fn changed(self) -> Vec<Item> {
        let (before, after) = (self.original.get().answers, self.sheet().answers);
        let differs = |item: &Item| before.get(*item) != after.get(*item);
        Item::ALL.iter().copied().filter(differs).collect()
    }

    /// The same in words.
    pub(crate) fn changes(self) -> Vec<String> {
        let (before, after) = (self.original.get().answers, self.sheet().answers);
        let said = |item: Item| text::change(item, before.get(item), after.get(item));
        self.changed().into_iter().map(said).collect()
    }

    /// Tries another answer to a question.
    pub(crate) fn put(self, item: Item, answer: Option<Answer>) {
        let (original, mut sheet) = untrack(|| (self.original.get(), self.sheet()));
        // A field of the page only offers valid answers; a refused one would change nothing.
        let _ = sheet.put(item, answer);
        if sheet.answers.get(Item::FActivite) == original.answers.get(Item::FActivite) {
            sheet.trade = original.trade;
        }
        self.variant.set((sheet != original).then_some(sheet));
    }

    /// Takes one change back.
    pub(crate) fn put_back(self, item: Item) {
        self.put(item, self.original.get_untracked().answers.get(item));
        self.open.set(None);
    }

    /// Takes every change back.
    pub(crate) fn revert(self) {
        self.variant.set(None);
        self.open.set(None);
    }
}

/// A memo of what cannot be compared: it tells of every change of what it is made from.
pub(crate) fn memo<T: Send + Sync + 'static>(make: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    Memo::new_with_compare(move |_| make(), |_, _| true)
}
