//! The decision cases of the European Union, platform by platform.

use super::*;

pub(super) fn instagram() -> Vec<Case> {
    use Kind::*;
    use policy::Confidence::{High, Low, Medium};
    let went_private = |case: Case, on| case.seen(&[(PUBLIC, on), (PRIVATE, "")]);
    vec![
        went_private(ig(1, Post, "2019-07-02", In, "IG1"), "2025-06-10")
            .window("2025-05-27", "2025-06-10")
            .by("meta-eu@2025.05.27-2"),
        went_private(ig(2, Post, "2019-07-02", Out, "IG1"), "2025-06-10")
            .when(objected_before)
            .says("before training"),
        went_private(ig(3, Post, "2019-07-02", Out, "IG1"), "2024-03-01")
            .likely()
            .sure(Medium),
        ig(4, Post, "2021-05-05", Open, "IG1")
            .today(PRIVATE)
            .asks(Condition::Audience),
        ig(5, Post, "2021-05-05", In, "IG1")
            .today(PUBLIC)
            .window(EXPORT, ""),
        ig(6, Post, "2021-05-05", In, "IG1")
            .seen(&[
                (UNKNOWN, "2026-01-10"),
                (PUBLIC, "2026-01-11"),
                (UNKNOWN, EXPORT),
                (PRIVATE, ""),
            ])
            .window("2026-01-10", "2026-01-11"),
        ig(7, Post, "2026-09-01", In, "IG1")
            .public()
            .by("meta-eu@2026.07.23-2"),
        ig(8, Post, "2021-05-05", Out, "NOT-IN-FORCE")
            .public()
            .day("2025-05-01"),
        ig(9, Post, "2026-02-02", Out, "IG10b")
            .private()
            .when(|s| s.state = State::Draft),
        // An export of March does not tell whether a draft was published in April.
        ig(1039, Post, "2026-02-02", Open, "IG10b")
            .seen(&[(PRIVATE, "2026-03-05"), (UNKNOWN, "")])
            .when(|s| s.state = State::Draft)
            .asks(Condition::Audience),
        ig(10, Post, "2018-01-01", Open, "IG10")
            .today(PRIVATE)
            .when(|s| s.state = State::Archived),
        ig(11, Post, "2024-01-01", In, "IG10")
            .seen(&[(PUBLIC, "2026-10-21"), (UNKNOWN, EXPORT), (PRIVATE, "")])
            .when(|s| s.state = State::Trashed)
            .window("2025-05-27", "2026-10-21"),
        ig(12, Story, "2025-08-01", In, "IG2")
            .seen(&[(PUBLIC, "2025-08-02"), (PRIVATE, "")])
            .window("2025-08-01", "2025-08-02"),
        ig(13, Story, "2025-11-15", Open, "IG2"),
        ig(14, Story, "2019-08-01", Open, "IG2"),
        ig(15, ProfilePicture, "2019-08-01", In, "IG5")
            .public()
            .when(|s| s.current = true),
        ig(16, Bio, "2019-08-01", Open, "IG6"),
        ig(17, Comment, "2023-08-01", Open, "IG3")
            .when(|s| s.surface = Surface::OtherProfile)
            .asks(Condition::TargetAudience),
        ig(18, Comment, "2023-08-01", In, "IG3").today(PUBLIC),
        ig(19, Reaction, "2023-08-01", Silent, "IG4"),
        counted(20, Platform::Instagram, Counted::Message, Out, "IG7")
            .says("unless someone in the chat shared them"),
        ig(21, AiPrompt, "2026-02-01", In, "IG8").when(|s| s.addressed_to_ai = Truth::True),
        counted(22, Platform::Instagram, Counted::Message, Open, "FB19b")
            .when(|s| {
                s.mark = Some("before_mention");
                s.addressed_to_ai = Truth::Unknown;
            })
            .asks(Condition::AddressedToAi),
        ig(23, AiPrompt, "2026-02-01", In, "IG8").when(sixteen_now),
        ig(24, Post, "2025-09-01", Out, "XC1")
            .public()
            .when(sixteen_now)
            .contested(),
        ig(25, Post, "2022-09-01", Silent, "XC2")
            .public()
            .when(|s| s.born = Some(day("2006-06-01"))),
        ig(26, Post, "2024-01-01", In, "IG1").public(),
        ig(27, ChannelMessage, "2025-10-01", In, "IG9").public(),
        counted(28, Platform::Instagram, Counted::MediaMetadata, In, "IG11")
            .public()
            .when(|s| s.mark = Some("place"))
            .contested()
            .sure(Medium),
        counted(
            29,
            Platform::Instagram,
            Counted::MediaMetadata,
            Silent,
            "IG11b",
        )
        .public(),
        ig(30, Note, "2026-05-01", Out, "IG14").private().sure(Low),
        counted(31, Platform::Instagram, Counted::Interest, Silent, "IG12"),
        // Ours: the packs follow each other; each speaks for its own time.
        went_private(ig(1001, Post, "2019-07-02", In, "IG1"), "2025-06-16")
            .by("meta-eu@2025.05.27-2"),
        went_private(ig(1002, Post, "2019-07-02", In, "IG1"), "2025-06-17")
            .by("meta-eu@2025.06.16-2"),
        went_private(ig(1003, Post, "2019-07-02", In, "IG1"), "2026-01-01")
            .by("meta-eu@2025.12.16-2")
            .sure(High),
        // An old item that became public is judged by the day, not by its own time.
        ig(1004, Post, "2012-01-01", In, "IG1")
            .seen(&[(PRIVATE, "2026-08-01"), (PUBLIC, "")])
            .window("2026-08-01", ""),
        ig(1005, Post, "2024-01-01", In, "IG1")
            .public()
            .day("2025-05-27")
            .window("2025-05-27", ""),
        ig(1006, Post, "2024-01-01", Out, "NOT-IN-FORCE")
            .public()
            .day("2025-05-26"),
        ig(1007, Live, "2025-08-01", In, "IG2")
            .seen(&[(PUBLIC, "2025-08-02"), (PRIVATE, "")])
            .sure(Medium),
    ]
}

pub(super) fn facebook() -> Vec<Case> {
    use Kind::*;
    use Platform::Facebook;
    use policy::Confidence::{High, Low, Medium};
    vec![
        fb(32, Post, "2016-01-01", Open, "FB1").asks(Condition::Audience),
        fb(33, Post, "2016-01-01", Out, "FB22c")
            .private()
            .when(|s| s.mark = Some("not_public")),
        fb(34, Post, "2016-01-01", In, "FB1").public(),
        fb(35, Post, "2016-01-01", In, "FB1")
            .public()
            .when(objected_late)
            .window("2025-05-27", "2025-09-01"),
        fb(36, Post, "2025-10-01", Out, "FB1")
            .public()
            .when(objected_late),
        fb(37, Post, "2016-01-01", Out, "FB1")
            .when(objected_before)
            .says("Meta states"),
        fb(38, Post, "2016-01-01", Open, "FB1").when(objected_late),
        fb(39, Post, "2016-01-01", Open, "FB1")
            .seen(&[(PRIVATE, "2026-01-01"), (PUBLIC, "")])
            .when(objected_late)
            .asks(Condition::Objection)
            .contested(),
        fb(40, GroupPost, "2020-01-01", In, "FB7")
            .public()
            .when(|s| s.surface = Surface::Group),
        fb(41, GroupPost, "2020-01-01", Open, "FB7").asks(Condition::GroupPublic),
        fb(42, GroupPost, "2020-01-01", Out, "FB8")
            .private()
            .when(|s| s.surface = Surface::Group)
            .sure(Medium),
        fb(43, GroupPost, "2020-01-01", Out, "FB22")
            .private()
            .when(|s| s.state = State::Pending),
        fb(44, Comment, "2020-01-01", In, "FB5c")
            .public()
            .when(|s| s.surface = Surface::OtherProfile),
        fb(45, Comment, "2020-01-01", Open, "FB5").when(|s| s.surface = Surface::OtherProfile),
        fb(46, Comment, "2020-01-01", Open, "FB5b").asks(Condition::Audience),
        fb(47, ProfilePicture, "2020-01-01", In, "FB13")
            .public()
            .when(|s| s.current = true),
        fb(48, ProfilePicture, "2020-01-01", Open, "FB13c").when(|s| s.state = State::Replaced),
        fb(49, CoverPhoto, "2020-01-01", In, "FB13b")
            .public()
            .likely()
            .when(|s| s.current = true)
            .sure(Medium),
        fb(50, Name, "", In, "FB12")
            .public()
            .when(|s| s.current = true),
        fb(51, Listing, "2020-01-01", In, "FB10")
            .public()
            .likely()
            .sure(Medium),
        fb(52, Review, "2020-01-01", In, "FB11").public().sure(High),
        fb(53, Reaction, "2020-01-01", Silent, "FB6"),
        fb(54, Post, "2020-01-01", Open, "FB22b")
            .today(PRIVATE)
            .when(|s| s.state = State::Archived),
        fb(55, Post, "2020-01-01", Open, "FB22b")
            .today(PRIVATE)
            .when(|s| s.state = State::Trashed),
        counted(56, Facebook, Counted::Message, Out, "FB17")
            .says("unless someone in the chat shared them"),
        counted(57, Facebook, Counted::Message, Silent, "FB17b")
            .when(|s| s.surface = Surface::Marketplace),
        fb(58, AiPrompt, "2025-08-01", In, "FB18").private(),
        counted(59, Facebook, Counted::Message, In, "FB19").when(|s| {
            s.mark = Some("mention");
            s.addressed_to_ai = Truth::True;
        }),
        counted(60, Facebook, Counted::Message, Out, "FB17")
            .says("unless someone in the chat shared them"),
        counted(61, Facebook, Counted::Tag, Open, "FB16").when(|s| {
            s.own = false;
            objected_before(s);
        }),
        counted(62, Facebook, Counted::Tag, Open, "FB16")
            .when(|s| s.own = false)
            .day("2025-06-10")
            .sure(Low)
            .by("meta-eu@2025.05.27-2"),
        counted(63, Facebook, Counted::AccountData, Silent, "FB23"),
        counted(64, Facebook, Counted::AccountData, Silent, "FB23").when(objected_before),
        fb(65, Event, "2020-01-01", Open, "FB24").sure(Low),
        fb(66, PagePost, "2020-01-01", In, "FB9").public(),
        counted(67, Facebook, Counted::MediaMetadata, Open, "FB3").when(|s| s.mark = Some("place")),
        counted(68, Facebook, Counted::MediaMetadata, Silent, "FB3b"),
        counted(69, Facebook, Counted::CameraRoll, Out, "FB21")
            .says("unless they were published or shared"),
        fb(70, Post, "2016-01-01", Silent, "XC5")
            .public()
            .when(|s| s.mark = Some("memorialised")),
        // Ours: a tag was first named by the text of 16 June 2025.
        counted(1011, Facebook, Counted::Tag, In, "FB16")
            .public()
            .when(|s| s.own = false)
            .by("meta-eu@2026.07.23-2"),
        counted(1012, Facebook, Counted::Tag, In, "FB16")
            .public()
            .when(|s| s.own = false)
            .day("2025-06-10")
            .by("meta-eu@2025.05.27-2"),
        // Account data that is an interest is said to be used, but not for training.
        counted(1013, Facebook, Counted::AccountData, Silent, "FB23b")
            .when(|s| s.mark = Some("interests")),
    ]
}

pub(super) fn others() -> Vec<Case> {
    use Kind::*;
    use policy::Confidence::Medium;
    let th = |number, kind, made, is, rule| {
        case(
            number,
            Platform::Threads,
            SubjectKind::Item(kind),
            made,
            is,
            rule,
        )
    };
    let wa = |number, kind, made, is, rule| {
        case(
            number,
            Platform::Whatsapp,
            SubjectKind::Item(kind),
            made,
            is,
            rule,
        )
    };
    vec![
        th(71, ThreadPost, "2025-09-01", In, "TH1")
            .public()
            .sure(Medium),
        th(72, Bio, "", In, "TH2").public(),
        th(73, ThreadPost, "2025-09-01", Open, "TH1").today(PRIVATE),
        th(74, Reaction, "2025-09-01", Silent, "TH3"),
        wa(75, AiPrompt, "2025-08-01", In, "WA2").contested(),
        wa(76, AiPrompt, "2026-06-01", In, "WA2")
            .sure(Medium)
            .settled(),
        wa(77, AiPrompt, "2026-05-01", In, "WA3")
            .when(|s| s.mark = Some("mention"))
            .sure(Medium),
        counted(78, Platform::Whatsapp, Counted::Message, Out, "WA1")
            .says("unless someone in the chat shared them"),
        counted(79, Platform::Whatsapp, Counted::Status, Out, "WA6"),
        wa(80, ChannelMessage, "2025-09-01", Silent, "WA6b"),
        case(
            81,
            Platform::MetaAi,
            SubjectKind::Item(AiPrompt),
            "2026-01-01",
            In,
            "XC16",
        ),
        fb(82, AiPrompt, "2025-08-10", Open, "FB18")
            .when(objected_before)
            .contested()
            .asks(Condition::Objection),
        fb(83, AiPrompt, "2026-08-10", Out, "FB18").when(objected_before),
        fb(84, AiPrompt, "2026-08-10", In, "FB18")
            .when(|s| s.objections = objected("2026-10-01"))
            .window("2026-08-10", "2026-10-01"),
    ]
}
