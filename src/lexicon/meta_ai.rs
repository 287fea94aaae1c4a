//! How Meta AI is called, and what its app calls the user.

/// The display name under which Meta AI writes; the brand is not translated (meta-ai.md 1: medium;
/// whatsapp.md 4: high).
pub(crate) const META_AI: &str = "Meta AI";

/// What people type after the `@` to call Meta AI in a chat, in lower case (whatsapp.md 4: medium).
/// The name without `@` ("Meta AI is wrong") is no call.
pub(crate) const CALLS: &[&str] = &["meta ai", "metaai", "meta.ai", "ai"];

/// What people type after the `@` to call Meta AI in public. There, "@ai" and "@metaai" may be
/// somebody's user name; Meta AI's own is "meta.ai" (meta-ai.md 3.1: high for Threads, low to
/// medium elsewhere).
pub(crate) const PUBLIC_CALLS: &[&str] = &["meta ai", "meta.ai"];

/// The Meta AI app's name for the user in a conversation (English seen, meta-ai.md 3; all others
/// expected).
pub(super) const YOU: &[&str] = &[
    "You",
    "Du",
    "Sie",
    "Vous",
    "Toi",
    "T\u{fa}",
    "Usted",
    "Vos",
    "Voc\u{ea}",
    "Tu",
    "Jij",
    "U",
    "Ty",
    "Siz",
    "Sen",
    "\u{412}\u{44b}",
    "\u{422}\u{44b}",
    "\u{412}\u{438}",
    "Anda",
    "Kamu",
    "B\u{1ea1}n",
    "Sin\u{e4}",
    "Dig",
    "Deg",
    "Te",
    "\u{3042}\u{306a}\u{305f}",
    "\u{b098}",
    "\u{60a8}",
    "\u{4f60}",
    "\u{623}\u{646}\u{62a}",
    "\u{634}\u{645}\u{627}",
    "\u{5d0}\u{5ea}\u{5d4}",
    "\u{906}\u{92a}",
    "\u{e04}\u{e38}\u{e13}",
    "\u{395}\u{3c3}\u{3b5}\u{3af}\u{3c2}",
];

/// Whether a sender's name in a conversation with Meta AI stands for the user.
pub(crate) fn names_the_user(name: &str) -> bool {
    YOU.contains(&name)
}
