//! The decision cases of what was reported, and of situations that no region decides.

use super::*;

/// 9.6: an objection is reported, and nobody could confirm it.
pub(super) fn reported() -> Vec<Case> {
    use Kind::*;
    use policy::Confidence::Medium;
    vec![
        ig(102, Post, "2023-01-01", In, "IG1")
            .public()
            .region("kr")
            .sure(Medium),
        ig(103, Post, "2023-01-01", In, "IG1")
            .public()
            .region("kr")
            .when(|s| s.objections = objected("2025-06-01"))
            .window("2023-09-01", "2025-06-01")
            .says("reported and not confirmed"),
        ig(104, Post, "2025-09-01", Open, "IG1")
            .public()
            .region("kr")
            .when(|s| s.objections = objected("2025-06-01"))
            .asks(Condition::Objection)
            .contested()
            .says("reported and not confirmed"),
        fb(105, AiPrompt, "2026-02-10", Open, "FB18")
            .region("jp")
            .when(|s| s.objections = objected("2025-12-20"))
            .asks(Condition::Objection)
            .contested(),
        ig(106, Post, "2024-01-01", In, "IG1")
            .public()
            .region("jp")
            .sure(Medium),
        fb(107, Post, "2016-01-01", In, "FB1")
            .public()
            .region("au")
            .when(|s| s.objections = objected("2025-12-20"))
            .window("2023-09-01", "2025-12-20"),
        counted(108, Platform::Facebook, Counted::Tag, Open, "FB16")
            .region("kr")
            .when(|s| {
                s.own = false;
                s.objections = objected("2025-06-01");
            }),
        ig(109, Post, "2025-02-01", Silent, "XC1")
            .public()
            .region("jp")
            .when(sixteen_now),
        // Reported: even what is contested elsewhere for good is only disputed, and nothing is out.
        fb(1102, Post, "2016-01-01", Open, "FB1")
            .region("kr")
            .when(|s| s.objections = objected("2023-01-01")),
    ]
}

/// 9.7: no way to object was found.
pub(super) fn not_found() -> Vec<Case> {
    use Kind::*;
    use policy::Confidence::{High, Medium};
    let muse = |number, is| {
        case(
            number,
            Platform::MetaAi,
            SubjectKind::Item(AiPrompt),
            "2026-10-05",
            is,
            "XC17",
        )
    };
    vec![
        ig(110, Post, "2024-01-01", In, "IG1")
            .public()
            .region("ca")
            .sure(Medium),
        ig(111, Post, "2024-01-01", In, "IG1")
            .public()
            .region("ca")
            .when(|s| s.objections = objected("2025-05-01"))
            .window("2024-01-01", ""),
        ig(112, Post, "2026-09-01", In, "IG1")
            .public()
            .region("row")
            .sure(Medium)
            .by("meta-row@2026.07.23-1"),
        fb(113, Post, "2016-01-01", In, "FB1")
            .seen(&[(PUBLIC, "2026-01-10"), (PRIVATE, "")])
            .region("row")
            .window("2023-09-01", "2026-01-10"),
        fb(114, Comment, "2024-01-01", Open, "FB5")
            .region("us")
            .when(|s| s.surface = Surface::OtherProfile),
        fb(115, ProfilePicture, "2020-01-01", Open, "FB13c")
            .region("us")
            .when(|s| s.state = State::Replaced),
        fb(116, GroupPost, "2020-01-01", Out, "FB8")
            .private()
            .region("us")
            .when(|s| s.surface = Surface::Group)
            .sure(Medium),
        case(
            117,
            Platform::Whatsapp,
            SubjectKind::Item(AiPrompt),
            "2025-08-01",
            In,
            "WA2",
        )
        .region("us")
        .settled()
        .sure(High),
        muse(118, In)
            .region("us")
            .when(|s| s.mark = Some("muse"))
            .sure(Medium),
        muse(119, Out)
            .region("ca")
            .when(|s| {
                s.mark = Some("muse");
                s.muse_off = true;
            })
            .says("Meta states"),
        fb(120, AiPrompt, "2026-10-05", In, "FB18")
            .region("us")
            .when(|s| s.muse_off = true),
    ]
}

/// 9.8: outcomes for training in the cases on personalisation, which have a test of their own
/// below.
pub(super) fn personalised() -> Vec<Case> {
    use Kind::AiPrompt;
    let chat = |number| fb(number, AiPrompt, "2026-02-01", In, "FB18");
    vec![
        chat(121).region("us"),
        chat(122).region("kr"),
        chat(123).region("eu"),
        chat(124).region("br"),
        chat(125).region("us"),
    ]
}

/// 9.9: chats with a business, and the objection on WhatsApp.
pub(super) fn businesses() -> Vec<Case> {
    use Kind::AiPrompt;
    use policy::Confidence::{Low, Medium};
    let line = |number, is, rule| counted(number, Platform::Whatsapp, Counted::Message, is, rule);
    let behind = |number: u16| line(number, In, "WA9").when(|s| s.mark = Some("ai_notice"));
    let chat = |number, made, is| {
        case(
            number,
            Platform::Whatsapp,
            SubjectKind::Item(AiPrompt),
            made,
            is,
            "WA2",
        )
    };
    vec![
        behind(126).sure(Medium),
        line(127, Silent, "WA9b").when(|s| s.mark = Some("business")),
        behind(128).sure(Medium),
        line(129, In, "WA9")
            .region("row")
            .when(|s| s.mark = Some("ai_notice_unnamed"))
            .sure(Low),
        behind(130).region("row").sure(Medium),
        behind(131).region("br").sure(Medium),
        line(132, Silent, "WA9b").when(|s| s.mark = Some("business")),
        line(133, Out, "WA1").says("unless someone in the chat shared them"),
        chat(134, "2026-06-01", In).sure(Medium),
        line(135, Open, "WA9")
            .when(|s| {
                s.mark = Some("ai_notice");
                s.made = Some(day("2026-08-10"));
                objected_before(s);
            })
            .contested()
            .asks(Condition::Objection),
        chat(136, "2026-08-10", Open)
            .when(objected_before)
            .contested()
            .asks(Condition::Objection),
        chat(137, "2026-08-10", In)
            .region("br")
            .when(|s| s.objections = objected("2026-01-10"))
            .says("is not confirmed"),
        chat(138, "2026-08-10", Out)
            .region("br")
            .when(|s| s.objections = confirmed("whatsapp=2026-01-10"))
            .sure(Medium)
            .says("Meta states"),
        line(139, Silent, "WA10")
            .when(|s| s.mark = Some("whatsapp_support"))
            .sure(Low),
        // The form without a confirmation is not enough, and the one of Facebook is another.
        chat(1103, "2026-08-10", In)
            .region("br")
            .when(|s| s.objections = objected("whatsapp=2026-01-10")),
        chat(1104, "2026-08-10", In)
            .region("br")
            .when(|s| s.objections = confirmed("facebook=2026-01-10")),
        fb(1105, AiPrompt, "2026-08-10", In, "FB18")
            .when(|s| s.objections = confirmed("whatsapp=2026-01-10")),
        fb(1106, AiPrompt, "2026-08-10", In, "FB18")
            .when(|s| s.objections = objected("instagram=2026-01-10")),
        // The Meta AI app belongs to a Facebook or an Instagram account, and it is not known which.
        case(
            1107,
            Platform::MetaAi,
            SubjectKind::Item(AiPrompt),
            "2026-08-10",
            Open,
            "XC16",
        )
        .when(|s| s.objections = objected("facebook=2025-05-20"))
        .asks(Condition::Objection),
        case(
            1108,
            Platform::MetaAi,
            SubjectKind::Item(AiPrompt),
            "2026-08-10",
            Out,
            "XC16",
        )
        .when(objected_before),
    ]
}

/// 9.10: Meta's AI called where others read.
pub(super) fn called_in_public() -> Vec<Case> {
    use Kind::*;
    use policy::Confidence::{Low, Medium};
    let post = |number, made, is, rule| {
        case(
            number,
            Platform::Threads,
            SubjectKind::Item(ThreadPost),
            made,
            is,
            rule,
        )
        .when(|s| s.mark = Some("ai_call"))
    };
    vec![
        post(140, "2026-06-10", In, "TH6")
            .private()
            .region("row")
            .sure(Low),
        post(141, "2026-06-10", In, "TH6").public().region("row"),
        post(142, "2026-06-10", Open, "TH1").today(PRIVATE),
        post(143, "2026-06-10", In, "TH1").public().sure(Medium),
        post(144, "2025-09-01", Open, "TH1")
            .today(PRIVATE)
            .region("row"),
        ig(145, Comment, "2026-03-01", In, "IG15").when(called),
        fb(146, Comment, "2026-03-01", In, "FB27")
            .when(called)
            .sure(Low),
        fb(147, Comment, "2026-03-01", Open, "FB5").when(|s| s.surface = Surface::OtherProfile),
        fb(148, Comment, "2026-08-10", Out, "FB27").when(|s| {
            called(s);
            objected_before(s);
        }),
    ]
}

/// 9.11: what was opened to others in the Meta AI app, minors, data logs.
pub(super) fn opened_to_others() -> Vec<Case> {
    use Kind::*;
    let app = |number, kind| {
        case(
            number,
            Platform::MetaAi,
            SubjectKind::Item(kind),
            "2026-05-01",
            In,
            "XC16",
        )
    };
    vec![
        app(149, AiMedia).public(),
        app(150, AiPrompt).private(),
        fb(151, AiPrompt, "2025-11-01", In, "FB18").when(sixteen_now),
        counted(
            152,
            Platform::Facebook,
            Counted::AccountData,
            Silent,
            "FB23",
        ),
        ig(153, Post, "2024-01-01", In, "IG1").public().region("us"),
    ]
}

pub(super) fn called(subject: &mut Subject<'_>) {
    subject.surface = Surface::OtherProfile;
    subject.mark = Some("ai_call");
}
