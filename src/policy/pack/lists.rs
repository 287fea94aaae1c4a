//! The closed lists of words that a pack may use.

use crate::item::words;

words! {
    /// What a rule says. Nothing else is called a verdict.
    Verdict {
        /// In scope whatever the audience.
        Always = "always",
        /// Meta itself calls it always public.
        AlwaysPublic = "always_public",
        /// In scope while its audience was Public.
        IfPublic = "if_public",
        /// Left out by Meta's text, or never public.
        Excluded = "excluded",
        /// Left out unless somebody gave it to the AI.
        ExcludedUnlessSharedToAi = "excluded_unless_shared_to_ai",
        /// No official statement either way.
        NotStated = "not_stated",
        /// Used to personalise; no statement that it trains.
        PersonalisationOnly = "personalisation_only",
    }
}

words! {
    /// The part of the policy a rule belongs to.
    Class {
        /// What was public.
        PublicContent = "public_content",
        /// What was said to Meta's AI.
        AiInteraction = "ai_interaction",
        /// Messages between people.
        PrivateMessage = "private_message",
        /// Data about the account.
        AccountData = "account_data",
    }
}

words! {
    /// Whose audience decides.
    Follows {
        /// The item's own.
        Item = "item",
        /// That of what it stands under.
        Target = "target",
        /// The group's.
        Group = "group",
    }
}

words! {
    /// What an objection does, the weakest first.
    Effect {
        /// It has no effect.
        NotCovered = "not_covered",
        /// Sources disagree whether use ends with it.
        Contested = "contested",
        /// Use ends with it.
        Covered = "covered",
    }
}

words! {
    /// Whether there is a way to object in a region. Nobody knows of one that there is none, so that is no word here.
    Offer {
        /// By Meta's own text, a regulator, or several who describe the form in use there.
        Offered = "offered",
        /// Named for the region and not confirmed, or sources disagree.
        Reported = "reported",
        /// Looked for in Meta's texts and elsewhere, and not found.
        NotFound = "not_found",
    }
}

words! {
    /// A switch of Meta's that takes something out, of which only the user knows how it stands.
    Switch {
        /// "Help improve our AI models" in Muse, off: by Meta's word earlier interactions are out, too.
        MuseTrainingOff = "muse_training_off",
    }
}

words! {
    /// What a pack is about. The families are never mixed: one says nothing of what another allows.
    Family {
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
    Voice {
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
    /// How near a source is to what it tells.
    Tier {
        /// Meta's own text, a regulator's or a court's own page.
        Primary = "primary",
        /// Everything that reports on those.
        Secondary = "secondary",
    }
}

words! {
    /// How exactly the start of training is known.
    Precision {
        /// To the day.
        Day = "day",
        /// To the month; its first day is taken.
        Month = "month",
    }
}

words! {
    /// What to take for the age of somebody whose birthday is not known.
    UnknownAge {
        /// Of age: errs towards "in scope", and the report says so.
        AssumeAdult = "assume_adult",
    }
}

words! {
    /// When an objection was filed, seen from the start of training.
    Filed {
        /// Before it.
        BeforeStart = "before_start",
        /// On its day or later.
        AfterStart = "after_start",
    }
}

words! {
    /// Which items, seen from the day of the objection.
    Items {
        /// Those made on that day or later.
        PublishedAfterFiling = "published_after_filing",
        /// Older ones, and those of unknown age.
        PublishedBeforeFiling = "published_before_filing",
    }
}

words! {
    /// What no objection of one's own reaches.
    Beyond {
        /// What others post about one.
        ContentAboutYou = "content_about_you",
        /// What is in a model already.
        TrainedModels = "trained_models",
    }
}

words! {
    /// What the dates of a voice against a rule are compared with.
    Clock {
        /// The time of the item.
        Item = "item",
        /// The time in which it was eligible.
        Window = "window",
    }
}
