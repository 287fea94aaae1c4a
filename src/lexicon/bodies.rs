//! Text that WhatsApp puts into an exported chat in place of a message (whatsapp.md 3: high that
//! these words are localised; those of some languages were seen in word lists).

/// Words for "omitted", in the forms in which they begin or end a line of an iPhone's export.
pub(crate) const OMITTED: &[&str] = &[
    "omitted",
    "weggelassen",
    "omitido",
    "omitida",
    "omis",
    "omise",
    "ocultado",
    "ocultada",
    "omesso",
    "omessa",
    "weggelaten",
    "dahil edilmedi",
    "pominięto",
    "пропущено",
    "utelämnad",
    "udeladt",
    "הושמט",
    "הושמטה",
    "생략됨",
    "jätetty pois",
    "tidak disertakan",
    "bị bỏ qua",
    "शामिल नहीं है",
    "تم استبعاد",
    "ไม่รวม",
];

/// How the sentence begins that stands in place of a deleted message.
pub(crate) const DELETED: &[&str] = &[
    "This message was deleted",
    "You deleted this message",
    "Diese Nachricht wurde gelöscht",
    "Du hast diese Nachricht gelöscht",
    "Se eliminó este mensaje",
    "Eliminaste este mensaje",
    "Ce message a été supprimé",
    "Vous avez supprimé ce message",
    "Questo messaggio è stato eliminato",
    "Hai eliminato questo messaggio",
    "Esta mensagem foi apagada",
    "Mensagem apagada",
    "Você apagou esta mensagem",
    "Dit bericht is verwijderd",
    "Je hebt dit bericht verwijderd",
    "Bu mesaj silindi",
];

/// How a poll begins.
pub(crate) const POLLS: &[&str] = &[
    "POLL:",
    "UMFRAGE:",
    "ENCUESTA:",
    "SONDAGE:",
    "ENQUETE:",
    "SONDAGGIO:",
    "ANKET:",
    "PEILING:",
];
