//! What the app itself says in a chat about who takes part besides people. Only the app's own lines
//! count, never a person's words.

/// What the app says. If several lines differ, the variant later in this list wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AppSays {
    /// Nothing of that kind.
    #[default]
    Nothing,
    /// It is a chat with a business, or Meta manages it for one. Nothing is said about AI.
    Business,
    /// AI from Meta writes for WhatsApp's support.
    Support,
    /// Meta or an AI takes part in a way that we do not understand.
    Unclear,
    /// AI from Meta receives what is said; for what purpose is not said.
    AiReceives,
    /// AI from Meta receives what is said, and is improved with it.
    AiImproves,
}

impl AppSays {
    /// Whether AI from Meta receives what is said from then on.
    pub(crate) const fn is_received(self) -> bool {
        matches!(self, Self::AiReceives | Self::AiImproves)
    }

    /// The mark by which packs recognise such a chat; `None` if nothing is said, or if it is not
    /// understood.
    pub(crate) const fn mark(self) -> Option<&'static str> {
        match self {
            Self::Nothing | Self::Unclear => None,
            Self::Business => Some("business"),
            Self::Support => Some("whatsapp_support"),
            Self::AiReceives => Some("ai_notice_unnamed"),
            Self::AiImproves => Some("ai_notice"),
        }
    }
}
