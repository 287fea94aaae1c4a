//! What the app itself says in a chat of who takes part in it beside people. Only its own lines count, never a person's words.

/// The most that it says. Of several lines the later of this list holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum AppSays {
    /// Nothing of that kind.
    #[default]
    Nothing,
    /// It is a chat with a business, or Meta keeps it for one; of AI it says nothing.
    Business,
    /// AI from Meta writes for WhatsApp's support.
    Support,
    /// Meta or an AI takes part in a way that we do not understand.
    Unclear,
    /// AI from Meta receives what is said. For what, no line says.
    AiReceives,
    /// AI from Meta receives what is said, and is improved with it.
    AiImproves,
}

impl AppSays {
    /// Whether AI from Meta receives what is said from then on.
    pub const fn is_received(self) -> bool {
        matches!(self, Self::AiReceives | Self::AiImproves)
    }

    /// The mark by which packs know such a chat; none where nothing is said, or what is said is not understood.
    pub const fn mark(self) -> Option<&'static str> {
        match self {
            Self::Nothing | Self::Unclear => None,
            Self::Business => Some("business"),
            Self::Support => Some("whatsapp_support"),
            Self::AiReceives => Some("ai_notice_unnamed"),
            Self::AiImproves => Some("ai_notice"),
        }
    }
}
