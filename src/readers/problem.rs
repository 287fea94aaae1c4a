//! What a reader did not understand, as values. Problems of one file are told in the order of this list.

use crate::archive;
use crate::message::{Known, Text, messages};

/// Characters that are named of a key or label.
const NAMED: usize = 60;

messages! {
    /// What was not understood of a file.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    Problem of "problem" {
        /// A Page of the user's that has no name.
        PageWithoutName = "page-without-name",
        /// The account was made private or public, and nothing tells which.
        PrivacyTurnUnclear = "privacy-turn-unclear",
        /// The account was made private or public, and nothing tells when.
        PrivacyTurnUndated = "privacy-turn-undated",
        /// A change of the account's status in words that nobody knows.
        StatusChangeUnknown = "status-change-unknown",
        /// JSON has a comma too many or too few.
        CommaMended = "comma-mended",
        /// On a page of before 2018: the user's own comments stand nowhere else there.
        CommentBelowPicture = "comment-below-picture",
        /// More dates that are not understood than are named.
        MoreUnknownDates = "more-unknown-dates",
        /// A date that is not understood.
        UnknownDate {
            /// As it stands there.
            date: Text,
        } = "unknown-date",
        /// A date of a chat that may be one of two days.
        AmbiguousDate = "ambiguous-date",
        /// A date of a chat that no calendar has, or that is behind the day of the export.
        ImpossibleDate = "impossible-date",
        /// More dates of unknown months than are named.
        MoreUnknownMonths = "more-unknown-months",
        /// A date whose month nobody knows.
        UnknownMonth {
            /// As it stands there.
            date: Text,
        } = "unknown-month",
        /// More dates with unknown words beside the hour than are named.
        MoreUnknownHours = "more-unknown-hours",
        /// A date with a word beside the hour that nobody knows.
        UnknownHour {
            /// As it stands there.
            date: Text,
        } = "unknown-hour",
        /// A date of a chat without a year.
        DateWithoutYear = "date-without-year",
        /// A folder with the name of Meta AI, in whose thread it does not speak.
        AiFolderOfPeople = "ai-folder-of-people",
        /// A line before the first message of a chat.
        LineBeforeChat = "line-before-chat",
        /// A line of a chat with bytes that are no text.
        LineNoText = "line-no-text",
        /// A line or message of a chat that is too long.
        LineTooLarge = "line-too-large",
        /// A line of a chat that begins like a message.
        LineNotUnderstood = "line-not-understood",
        /// A message to Meta AI whose time is not told.
        MessageUndated = "message-undated",
        /// A message to Meta AI of no known shape.
        MessageOfNoShape = "message-of-no-shape",
        /// What looks like content in a new file of account data.
        ContentAmongAccountData = "content-among-account-data",
        /// A new file among content, whose name tells of activity.
        ActivityAmongContent = "activity-among-content",
        /// A new file among content.
        ToldByShape = "told-by-shape",
        /// A number or text stands where records should.
        NoRecords = "no-records",
        /// A page and its JSON each hold more than the other.
        PerhapsTwice = "perhaps-twice",
        /// A page that is JSON.
        PageOfJson = "page-of-json",
        /// Among messages something that is none.
        NoMessage = "no-message",
        /// A record that was bent until it fitted.
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
        /// A sentence above a post that tells of somebody else.
        SentenceOfAnother = "sentence-of-another",
        /// A page with tags that are missing or stand where none can.
        TagsAstray = "tags-astray",
        /// A text that ends in half a character.
        TextCut = "text-cut",
        /// A text with bytes that are none.
        TextNoText = "text-no-text",
        /// A time before Meta's first service opened.
        TimeTooEarly = "time-too-early",
        /// A time behind the day of the export.
        TimeTooLate = "time-too-late",
        /// A value that is no JSON.
        ValueNoJson = "value-no-json",
        /// A word beside the hour of a chat's times.
        UnknownHalfOfDay = "unknown-half-of-day",
        /// On a page of before 2018: an event.
        EventOfWhom = "event-of-whom",
        /// A key that nobody knows, which is not named.
        UnknownPrivateKey = "unknown-private-key",
        /// More than one value in a file of JSON.
        AnotherDocument = "another-document",
        /// An entry that is read although the archive is odd about it.
        Odd {
            /// What is odd.
            note: archive::Note,
        } = "odd",
        /// When the first story for close friends was made.
        CloseFriendsUnclear = "close-friends-unclear",
        /// Records that gave nothing.
        GaveNothing = "gave-nothing",
        /// More facts than are kept.
        TooManyFacts = "too-many-facts",
        /// More unknown keys than are named.
        MoreUnknownKeys = "more-unknown-keys",
        /// Nothing says whether the account is private.
        PrivacyNotTold = "privacy-not-told",
        /// A key or label that may tell an audience, which no known record does.
        PossibleAudience {
            /// The key or label.
            word: Text,
        } = "possible-audience",
        /// More than one chat in a file of one.
        SeveralChats = "several-chats",
        /// More than one date in a profile.
        SeveralDates = "several-dates",
        /// More than one thread on a page.
        SeveralThreads = "several-threads",
        /// Something else than a list.
        NoList {
            /// The key that it stands under.
            key: Known,
        } = "no-list",
        /// Something else than a number.
        NoNumber {
            /// The key that it stands under.
            key: Known,
        } = "no-number",
        /// Something else than a record.
        NotARecord {
            /// The key that it stands under.
            key: Known,
        } = "not-a-record",
        /// Something else than a time.
        NoTime {
            /// The key that it stands under.
            key: Known,
        } = "no-time",
        /// Something else than words, which does not read as words.
        NoWords {
            /// The key that it stands under.
            key: Known,
        } = "no-words",
        /// Something else than words, which reads as words.
        ReadAsWords {
            /// The key that it stands under.
            key: Known,
        } = "read-as-words",
        /// A chat that is taken for one with Meta AI.
        TakenForAi = "taken-for-ai",
        /// The audience of a note.
        UnknownAudience {
            /// As it stands there.
            word: Text,
        } = "unknown-audience",
        /// A key that nobody knows.
        UnknownKey {
            /// The key.
            key: Text,
        } = "unknown-key",
        /// A label that nobody knows.
        UnknownLabel {
            /// The label.
            label: Text,
        } = "unknown-label",
        /// A conversation with Meta AI in which no name tells the two sides apart.
        WritersByTurns = "writers-by-turns",
        /// A conversation with Meta AI in which nothing does.
        WritersUnknown = "writers-unknown",
    }
}

impl Problem {
    /// That nobody knows a key.
    pub(crate) fn unknown_key(key: &str) -> Self {
        Self::UnknownKey { key: Text::of(key, NAMED) }
    }

    /// That nobody knows a label.
    pub(super) fn unknown_label(label: &str) -> Self {
        Self::UnknownLabel { label: Text::of(label, NAMED) }
    }
}
