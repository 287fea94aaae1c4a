//! Notes about entries of the archive, as values: why one was not read, or not to its end, or what
//! was read in its place.

use crate::archive::Fault;
use crate::message::messages;

messages! {
    /// A note about an entry.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) enum Note of "entry" {
        /// The archive holds it only in part, or damaged.
        Fault {
            /// What is wrong.
            fault: Fault,
        } = "fault",
        /// It could not be read to its end.
        Broken {
            /// Why.
            why: NoteCause,
            /// Number of records read before that.
            kept: u64,
        } = "broken",
        /// A chat that could not be read to its end.
        BrokenChat {
            /// Why.
            why: NoteCause,
        } = "broken-chat",
        /// Account data that could not be read to its end.
        NotCounted {
            /// Why.
            why: NoteCause,
        } = "not-counted",
        /// Some of its records are no valid JSON, and none could be read.
        RecordsLost {
            /// So many.
            lost: u64,
        } = "records-lost",
        /// Some of its records are no valid JSON; others were read.
        RecordsLostOthersKept {
            /// So many.
            lost: u64,
            /// The others.
            kept: u64,
        } = "records-lost-others-kept",
        /// A part of it nests too deep.
        PartTooDeep {
            /// Levels that are read.
            levels: u64,
        } = "part-too-deep",
        /// A part of it nests too deep; others were read.
        PartTooDeepOthersKept {
            /// Levels that are read.
            levels: u64,
            /// The others.
            kept: u64,
        } = "part-too-deep-others-kept",
        /// A reader panicked.
        OurError = "our-error",
        /// Its name is known, but not what is in it.
        UnknownShape = "unknown-shape",
        /// Its name is known, but its records were not understood.
        RecordsNotUnderstood = "records-not-understood",
        /// An HTML page that is not Meta's.
        NoPageOfMeta = "no-page-of-meta",
        /// Conversations with Meta AI of no known shape.
        AiConversationsOfNoShape = "ai-conversations-of-no-shape",
        /// A new file about Meta AI of no known shape.
        NewAiFileOfNoShape = "new-ai-file-of-no-shape",
        /// A new file among content of no known shape.
        NewContentOfNoShape = "new-content-of-no-shape",
        /// A text that is no chat.
        NoChat = "no-chat",
        /// An HTML page of a kind of file that is read only from JSON.
        PageNotYet = "page-not-yet",
        /// A page of an account report.
        PageOfAccountReport = "page-of-account-report",
        /// No kind of file that exports hold.
        StrangeKindOfFile = "strange-kind-of-file",
        /// In an export, but not in the catalogue.
        UnknownFile = "unknown-file",
        /// A page outside of any export.
        PageOutside = "page-outside",
        /// What WhatsApp keeps on the phone.
        OfThePhone = "of-the-phone",
        /// A zip outside of any export.
        ZipInside = "zip-inside",
        /// An archive that is not opened.
        ArchiveNotOpened = "archive-not-opened",
        /// Anything else outside of any export.
        Outside = "outside",
        /// It was opened as an archive.
        Opened = "opened",
        /// A medium that nothing refers to.
        NotReferredTo = "not-referred-to",
        /// A medium that nothing refers to, and that may have been given to the Meta AI app.
        PerhapsGivenToAi = "perhaps-given-to-ai",
        /// The same file is in another part.
        InAnotherPart = "in-another-part",
        /// A page whose JSON was read.
        JsonRead = "json-read",
        /// A page that was read only for what its JSON twin lacks.
        AddedToJson = "added-to-json",
        /// Account data that others describe.
        FromDocuments = "from-documents",
        /// Account data by its folder.
        NewInKnownFolder = "new-in-known-folder",
        /// Account data by its name.
        NewOfActivity = "new-of-activity",
    }
}

messages! {
    /// Why reading stopped.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) enum NoteCause of "cause" {
        /// The archive gives no more.
        Fault {
            /// What is wrong.
            fault: Fault,
        } = "fault",
        /// It ends in the middle of a value.
        CutOff {
            /// Where.
            line: u64,
            /// Where in it.
            column: u64,
        } = "cut-off",
        /// It nests too deep.
        TooDeep {
            /// Levels that are read.
            levels: u64,
            /// Where.
            line: u64,
            /// Where in it.
            column: u64,
        } = "too-deep",
        /// It is no JSON.
        NoJson {
            /// From where on.
            line: u64,
            /// Where in it.
            column: u64,
        } = "no-json",
    }
}
