//! Remarks on the user's answers: that one matches nothing, or that the archive
//! shows otherwise.

use jiff::civil::Date;

use super::Choice;

/// A remark on something that the user said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remark {
    /// An answer matches nothing in this archive.
    NothingMatched {
        /// Its id.
        id: String,
    },
    /// The archive shows otherwise.
    Contradicted {
        /// The answer's id.
        id: String,
        /// The answer.
        choice: Choice,
        /// For how many items the archive shows otherwise.
        items: u64,
    },
    /// Two answers cannot both be true: one says that everybody could see something, the other that
    /// what it stands on was private.
    AtOdds {
        /// The id of what everybody could see.
        public: String,
        /// The id of what was private.
        private: String,
    },
    /// Nobody in the chats has the name that the user gave as theirs.
    NobodyOfName {
        /// The name.
        name: String,
        /// The names in the chats that are most like it. Empty if the report is redacted.
        nearest: Vec<String>,
    },
    /// An objection is about an account that is not in this archive.
    ForeignObjection {
        /// The day of the objection.
        on: Date,
        /// The account.
        account: String,
    },
}
