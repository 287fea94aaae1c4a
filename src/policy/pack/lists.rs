//! The closed lists of words that a pack may use.

use crate::item::words;

words! {
    /// What a rule says.
    pub(crate) enum Verdict {
        /// In scope whatever the audience.
        Always = "always",
        /// Meta itself says that it is always public.
        AlwaysPublic = "always_public",
        /// In scope while its audience was public.
        IfPublic = "if_public",
        /// Excluded by Meta's text, or never public.
        Excluded = "excluded",
        /// Excluded unless somebody shared it with the AI.
        ExcludedUnlessSharedToAi = "excluded_unless_shared_to_ai",
        /// No official statement either way.
        NotStated = "not_stated",
        /// Used for personalisation; no statement that it is used for training.
        PersonalisationOnly = "personalisation_only",
    }
}

words! {
    /// The part of the policy a rule belongs to.
    pub(crate) enum Class {
        /// Public content.
        PublicContent = "public_content",
        /// Conversations with Meta's AI.
        AiInteraction = "ai_interaction",
        /// Messages between people.
        PrivateMessage = "private_message",
        /// Data about the account.
        AccountData = "account_data",
    }
}

words! {
    /// Whose audience decides about a rule.
    pub(crate) enum Follows {
        /// The item's own.
        Item = "item",
        /// That of the content under which it stands.
        Target = "target",
        /// The group's.
        Group = "group",
    }
}

words! {
    /// The effect of an objection, weakest first.
    pub(crate) enum Effect {
        /// It has no effect.
        NotCovered = "not_covered",
        /// Sources disagree whether use ends with it.
        Contested = "contested",
        /// Use ends with it.
        Covered = "covered",
    }
}

words! {
    /// Whether there is a way to object in a region. There is no word for "none", since nobody
    /// knows that there is none.
    pub(crate) enum Offer {
        /// Offered, according to Meta's own text, a regulator, or several who describe the form in
        /// use there.
        Offered = "offered",
        /// Mentioned for the region but not confirmed, or sources disagree.
        Reported = "reported",
        /// Looked for in Meta's texts and elsewhere, and not found.
        NotFound = "not_found",
    }
}

words! {
    /// A switch of Meta's that excludes content. Only the user knows its state.
    pub(crate) enum Switch {
        /// "Help improve our AI models" in Muse is off. Meta says that this also excludes earlier
        /// interactions.
        MuseTrainingOff = "muse_training_off",
    }
}

words! {
    /// What a pack is about. Families are never mixed: one says nothing about what another allows.
    pub(crate) enum Family {
        /// Training of AI: what decides the outcomes of a report.
        Training = "training",
        /// Fitting AI, feed and ads to a person.
        Personalisation = "personalisation",
        /// Advertising.
        Ads = "ads",
    }
}

words! {
    /// Who speaks in a source.
    pub(crate) enum Voice {
        /// Meta.
        Meta = "meta",
        /// A regulator.
        Regulator = "regulator",
        /// A court.
        Court = "court",
        /// A consumer body.
        ConsumerBody = "consumer_body",
        /// The press, or a compilation.
        Press = "press",
        /// The project's own reading.
        Us = "us",
    }
}

words! {
    /// How close a source is to what it reports.
    pub(crate) enum Tier {
        /// Meta's own text, a regulator's or a court's own page.
        Primary = "primary",
        /// Everything that reports on those.
        Secondary = "secondary",
    }
}

words! {
    /// How exactly the start of training is known.
    pub(crate) enum Precision {
        /// To the day.
        Day = "day",
        /// To the month; its first day is taken.
        Month = "month",
    }
}

words! {
    /// How to treat a holder whose birthday is not known.
    pub(crate) enum UnknownAge {
        /// As an adult: this errs towards "in scope", and the report says so.
        AssumeAdult = "assume_adult",
    }
}

words! {
    /// When an objection was filed, relative to the start of training.
    pub(crate) enum Filed {
        /// Before it.
        BeforeStart = "before_start",
        /// On its day or later.
        AfterStart = "after_start",
    }
}

words! {
    /// Which items are meant, relative to the day of the objection.
    pub(crate) enum Items {
        /// Those made on that day or later.
        PublishedAfterFiling = "published_after_filing",
        /// Older ones, and those of unknown age.
        PublishedBeforeFiling = "published_before_filing",
    }
}

words! {
    /// What a user's own objection never covers.
    pub(crate) enum Beyond {
        /// What others post about the user.
        ContentAboutYou = "content_about_you",
        /// What is in a model already.
        TrainedModels = "trained_models",
    }
}

words! {
    /// What the dates of a counter-statement are compared with.
    pub(crate) enum Clock {
        /// The time of the item.
        Item = "item",
        /// The time in which it was eligible.
        Window = "window",
    }
}
