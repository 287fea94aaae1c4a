//! The decision cases that differ by region, and those of Switzerland.

use super::*;

pub(super) fn regions() -> Vec<Case> {
    use Kind::*;
    use policy::Confidence::{Low, Medium};
    vec![
        ig(85, Post, "2024-01-01", In, "IG1")
            .public()
            .region("us")
            .window("2024-01-01", ""),
        ig(86, Post, "2024-01-01", In, "IG1")
            .public()
            .region("us")
            .when(|s| s.objections = objected("2025-05-01")),
        ig(87, Post, "2025-02-01", Silent, "XC1")
            .public()
            .region("us")
            .when(sixteen_now)
            .says("no line on age"),
        ig(88, Post, "2023-01-01", In, "IG1")
            .public()
            .region("uk")
            .window("2024-09-13", ""),
        ig(89, Post, "2023-01-01", Out, "IG1")
            .public()
            .region("uk")
            .when(|s| s.objections = objected("2024-06-20"))
            .says("Meta states"),
        fb(90, AiPrompt, "2026-08-01", In, "FB18")
            .region("uk")
            .when(objected_before)
            .sure(Medium),
        ig(91, Post, "2023-01-01", In, "IG1")
            .public()
            .region("br")
            .window("2024-10-01", ""),
        ig(92, Post, "2026-01-01", Out, "XC1")
            .public()
            .region("br")
            .when(|s| s.born = Some(day("2009-06-01"))),
        ig(93, Post, "2026-01-01", In, "IG1")
            .public()
            .region("ch")
            .sure(Medium)
            .by("meta-ch@2025.05.27-1"),
        ig(94, Post, "2026-01-01", In, "IG1")
            .public()
            .region("")
            .window("2026-01-01", ""),
        ig(95, Post, "2026-01-01", Open, "XC1")
            .public()
            .region("")
            .when(sixteen_now)
            .asks(Condition::Region)
            .says("where you live is not known"),
        fb(96, AiPrompt, "2025-11-01", In, "FB18").region("us"),
        // Ours: training began earlier in the US, so what was public only until 2024 differs.
        ig(1021, Post, "2019-01-01", In, "IG1")
            .seen(&[(PUBLIC, "2024-03-01"), (PRIVATE, "")])
            .region("us")
            .window("2023-09-01", "2024-03-01")
            .by("meta-us@2023.09.01-2"),
        ig(1022, Post, "2019-01-01", Out, "IG1")
            .seen(&[(PUBLIC, "2024-03-01"), (PRIVATE, "")])
            .region("uk"),
        ig(1023, Post, "2019-01-01", Open, "IG1")
            .seen(&[(PUBLIC, "2024-03-01"), (PRIVATE, "")])
            .region("")
            .asks(Condition::Region),
        // In every region alike: the shortest window, and "never public" since the earliest start.
        ig(1024, Post, "2019-01-01", In, "IG1")
            .public()
            .region("")
            .window("2025-05-27", "")
            .by("meta-eu@2026.07.23-2"),
        ig(1025, Post, "2019-01-01", Out, "IG1")
            .private()
            .region("")
            .says("1 September 2023"),
        fb(1026, Post, "2016-01-01", Open, "FB1")
            .region("")
            .asks(Condition::Audience),
        fb(1027, Post, "2016-01-01", Open, "FB1")
            .public()
            .region("")
            .when(objected_before)
            .asks(Condition::Region),
        fb(1028, Reaction, "2016-01-01", Silent, "FB6").region(""),
        // Packs exist, but not for that day yet.
        ig(1029, Post, "2024-01-01", Out, "NOT-IN-FORCE")
            .public()
            .region("uk")
            .day("2024-09-12"),
        ig(1030, Post, "2023-01-01", Open, "NOT-IN-FORCE")
            .public()
            .region("")
            .day("2024-01-01")
            .asks(Condition::Region),
        ig(1032, Post, "2024-01-01", In, "IG1")
            .public()
            .region("au")
            .sure(Medium)
            .by("meta-row@2026.07.23-1"),
        ig(1033, Post, "2026-01-01", Silent, "XC1")
            .public()
            .region("au")
            .when(sixteen_now)
            .says("no line on age"),
        fb(1034, AiPrompt, "2026-08-01", In, "FB18")
            .region("br")
            .sure(Low),
        ig(1035, Post, "2022-09-01", Silent, "XC2")
            .public()
            .region("us")
            .when(|s| s.born = Some(day("2006-06-01"))),
        // The voices against WhatsApp chats are European.
        case(
            1036,
            Platform::Whatsapp,
            SubjectKind::Item(AiPrompt),
            "2025-08-01",
            In,
            "WA2",
        )
        .region("us")
        .settled(),
        // An objection ends use in some regions only, so no end is given; the item was eligible
        // everywhere since the latest start.
        fb(1038, Post, "2016-01-01", In, "FB1")
            .public()
            .region("")
            .when(objected_late)
            .window("2025-05-27", ""),
        ig(1037, Post, "2025-09-01", Out, "XC1")
            .public()
            .region("uk")
            .when(sixteen_now)
            .settled(),
    ]
}

/// 9.5: as in the EU, and nothing surer than medium.
pub(super) fn switzerland() -> Vec<Case> {
    use Kind::*;
    use policy::Confidence::Medium;
    vec![
        ig(97, Post, "2019-07-02", In, "IG1")
            .seen(&[(PUBLIC, "2025-06-10"), (PRIVATE, "")])
            .region("ch")
            .window("2025-05-27", "2025-06-10")
            .sure(Medium),
        fb(98, Post, "2016-01-01", Out, "FB1")
            .region("ch")
            .when(objected_before)
            .sure(Medium)
            .says("Meta states"),
        fb(99, AiPrompt, "2026-08-10", Open, "FB18")
            .region("ch")
            .when(objected_before)
            .asks(Condition::Objection)
            .contested(),
        ig(100, Post, "2025-09-01", Out, "XC1")
            .public()
            .region("ch")
            .when(sixteen_now),
        ig(101, Post, "2021-01-01", Out, "NOT-IN-FORCE")
            .public()
            .region("ch")
            .day("2025-05-01"),
        fb(1101, AiPrompt, "2026-08-10", In, "FB18")
            .region("ch")
            .sure(Medium),
    ]
}
