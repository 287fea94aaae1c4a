//! What readers did not understand, as values. Problems of one file are reported in the order of
//! this list.

use crate::archive;
use crate::message::{ArchiveText, MetaWord, messages};

/// Characters of a key or label that are quoted.
const NAMED: usize = 60;

messages! {
    /// What was not understood of a file.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum Problem of "problem" {
        /// A Page without a name.
        PageWithoutName = "page-without-name",
        /// The account was made private or public, but it is unknown which.
        PrivacyTurnUnclear = "privacy-turn-unclear",
        /// The account was made private or public, but it is unknown when.
        PrivacyTurnUndated = "privacy-turn-undated",
        /// A change of the account's status in unknown words.
        StatusChangeUnknown = "status-change-unknown",
        /// JSON has a comma too many or too few.
        CommaMended = "comma-mended",
        /// A comment below a picture, on a page from before 2018. It may be the user's own, which
        /// is found nowhere else.
        CommentBelowPicture = "comment-below-picture",
        /// Further dates that are not understood, beyond those that are quoted.
        MoreUnknownDates = "more-unknown-dates",
        /// A date that is not understood.
        UnknownDate {
            /// Its text in the file.
            date: ArchiveText,
        } = "unknown-date",
        /// A date of a chat that may be one of two days.
        AmbiguousDate = "ambiguous-date",
        /// A date of a chat that does not exist, or is later than the day of the export.
        ImpossibleDate = "impossible-date",
        /// Further dates with unknown months, beyond those that are quoted.
        MoreUnknownMonths = "more-unknown-months",
        /// A date with an unknown month.
        UnknownMonth {
            /// Its text in the file.
            date: ArchiveText,
        } = "unknown-month",
        /// Further dates with unknown words beside the hour, beyond those that are quoted.
        MoreUnknownHours = "more-unknown-hours",
        /// A date with an unknown word beside the hour.
        UnknownHour {
            /// Its text in the file.
            date: ArchiveText,
        } = "unknown-hour",
        /// A date of a chat without a year.
        DateWithoutYear = "date-without-year",
        /// A thread in a folder named after Meta AI that is not a chat with it alone.
        AiFolderOfPeople = "ai-folder-of-people",
        /// A line before the first message of a chat.
        LineBeforeChat = "line-before-chat",
        /// A line of a chat with bytes that are no text.
        LineNoText = "line-no-text",
        /// A line of a chat that was read as Windows-1252.
        LineOfWindows = "line-of-windows",
        /// A line or message of a chat that is too long.
        LineTooLarge = "line-too-large",
        /// A line of a chat that begins like a message but was not understood.
        LineNotUnderstood = "line-not-understood",
        /// A message to Meta AI without a time.
        MessageUndated = "message-undated",
        /// A message to Meta AI of no known shape.
        MessageOfNoShape = "message-of-no-shape",
        /// Something that looks like content, in an unknown file of account data.
        ContentAmongAccountData = "content-among-account-data",
        /// An unknown file among content whose name speaks of activity.
        ActivityAmongContent = "activity-among-content",
        /// An unknown file among content, read by the shape of its records.
        ToldByShape = "told-by-shape",
        /// A number or text stands where records should.
        NoRecords = "no-records",
        /// An HTML page and its JSON twin each hold something that the other lacks.
        PerhapsTwice = "perhaps-twice",
        /// A page that is JSON.
        PageOfJson = "page-of-json",
        /// A record among messages that is not a message.
        NoMessage = "no-message",
        /// A record of an unusual shape that was read as far as it fits.
        UnexpectedShape = "unexpected-shape",
        /// A record larger than any that Meta writes.
        RecordTooLarge = "record-too-large",
        /// A record that is no JSON.
        RecordNoJson = "record-no-json",
        /// A record of no known shape.
        RecordOfNoShape = "record-of-no-shape",
        /// A sentence of the timeline that does not name the owner.
        OwnerNotNamed = "owner-not-named",
        /// A record that was not understood.
        RecordNotUnderstood = "record-not-understood",
        /// A sentence above a post that is not understood.
        SentenceNotUnderstood = "sentence-not-understood",
        /// A sentence above a post that names another author.
        SentenceOfAnother = "sentence-of-another",
        /// A tag on a page that is missing, or stands where it is not allowed.
        TagsAstray = "tags-astray",
        /// A text that ends in half a character.
        TextCut = "text-cut",
        /// A text with bytes that are no text.
        TextNoText = "text-no-text",
        /// A time before Meta's first service opened.
        TimeTooEarly = "time-too-early",
        /// A time later than the day of the export.
        TimeTooLate = "time-too-late",
        /// A value that is no valid JSON.
        ValueNoJson = "value-no-json",
        /// An unknown word beside a time of a chat.
        UnknownHalfOfDay = "unknown-half-of-day",
        /// An event on a page from before 2018, which does not say whose it is.
        EventOfWhom = "event-of-whom",
        /// An unknown key that is not quoted.
        UnknownPrivateKey = "unknown-private-key",
        /// More than one value in a file of JSON.
        AnotherDocument = "another-document",
        /// An entry that is read although the archive contradicts itself about it.
        Odd {
            /// What is odd.
            note: archive::EntryOddity,
        } = "odd",
        /// It is unknown when the first story for close friends was made.
        CloseFriendsUnclear = "close-friends-unclear",
        /// Records that gave nothing.
        GaveNothing = "gave-nothing",
        /// More facts than are kept.
        TooManyFacts = "too-many-facts",
        /// Further unknown keys, beyond those that are quoted.
        MoreUnknownKeys = "more-unknown-keys",
        /// Nothing says whether the account is private.
        PrivacyNotTold = "privacy-not-told",
        /// A key or label that may name an audience; no known record has one.
        PossibleAudience {
            /// The key or label.
            word: ArchiveText,
        } = "possible-audience",
        /// More than one chat in a file of one.
        SeveralChats = "several-chats",
        /// More than one date in a profile.
        SeveralDates = "several-dates",
        /// Something else than a list.
        NoList {
            /// The key that it stands under.
            key: MetaWord,
        } = "no-list",
        /// Something else than a number.
        NoNumber {
            /// The key that it stands under.
            key: MetaWord,
        } = "no-number",
        /// Something else than a record.
        NotARecord {
            /// The key that it stands under.
            key: MetaWord,
        } = "not-a-record",
        /// Something else than a time.
        NoTime {
            /// The key that it stands under.
            key: MetaWord,
        } = "no-time",
        /// Something else than words that cannot be read as words.
        NoWords {
            /// The key that it stands under.
            key: MetaWord,
        } = "no-words",
        /// Something else than words that was read as words.
        ReadAsWords {
            /// The key that it stands under.
            key: MetaWord,
        } = "read-as-words",
        /// A chat that is taken for one with Meta AI.
        TakenForAi = "taken-for-ai",
        /// A note with an unknown audience.
        UnknownAudience {
            /// Its text in the file.
            word: ArchiveText,
        } = "unknown-audience",
        /// An unknown key.
        UnknownKey {
            /// The key.
            key: ArchiveText,
        } = "unknown-key",
        /// An unknown label.
        UnknownLabel {
            /// The label.
            label: ArchiveText,
        } = "unknown-label",
        /// A conversation with Meta AI in which only turns, no names, show who wrote what.
        WritersByTurns = "writers-by-turns",
        /// A conversation with Meta AI in which nothing shows who wrote what.
        WritersUnknown = "writers-unknown",
    }
}

impl Problem {
    /// The problem of an unknown key.
    pub(crate) fn unknown_key(key: &str) -> Self {
        Self::UnknownKey {
            key: ArchiveText::of(key, NAMED),
        }
    }

    /// The problem of an unknown label.
    pub(super) fn unknown_label(label: &str) -> Self {
        Self::UnknownLabel {
            label: ArchiveText::of(label, NAMED),
        }
    }
}
