//! The rules of HTML elements by name: which are void, which end tags may be left out, and through
//! which elements an end tag cannot reach (HTML standard, 13.1.2 and 13.2.4.2: certain).

/// The name of an element, cut after twelve bytes: names of HTML are shorter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Name([u8; 12]);

impl Name {
    pub(super) fn of(name: &[u8]) -> Self {
        let mut letters = [0; 12];
        for (slot, letter) in letters.iter_mut().zip(name) {
            *slot = *letter;
        }
        Self(letters)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        let length = self.0.iter().take_while(|letter| **letter != 0).count();
        self.0.get(..length).unwrap_or_default()
    }
}

/// Groups of elements that begin and end by the same rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ElementGroup {
    Html,
    Head,
    Body,
    /// It may stand in the head.
    OfHead,
    /// It may stand in the head, and is void.
    VoidOfHead,
    Void,
    Table,
    Caption,
    Columns,
    Column,
    /// `tbody` and its like.
    Rows,
    Row,
    Cell,
    Paragraph,
    List,
    Point,
    Term,
    Choice,
    Heading,
    Block,
    /// A document of its own within the page, such as `object`.
    Apart,
    Formatting,
    Inline,
    /// Not a name of HTML, such as an element of SVG.
    #[default]
    Foreign,
}

impl ElementGroup {
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"div" | b"section" | b"footer" | b"header" | b"main" | b"aside" | b"nav"
            | b"article" | b"address" | b"blockquote" | b"center" | b"details" | b"dialog"
            | b"dir" | b"dl" | b"fieldset" | b"figcaption" | b"figure" | b"form" | b"hgroup"
            | b"listing" | b"menu" | b"pre" | b"search" | b"summary" => Self::Block,
            b"a" | b"b" | b"big" | b"code" | b"em" | b"font" | b"i" | b"nobr" | b"s" | b"small"
            | b"strike" | b"strong" | b"tt" | b"u" => Self::Formatting,
            b"span" | b"time" | b"video" | b"audio" | b"label" | b"button" | b"select"
            | b"abbr" | b"bdi" | b"bdo" | b"cite" | b"data" | b"del" | b"dfn" | b"ins" | b"kbd"
            | b"mark" | b"q" | b"samp" | b"sub" | b"sup" | b"var" | b"picture" | b"textarea"
            | b"iframe" | b"canvas" | b"output" | b"meter" | b"progress" => Self::Inline,
            b"br" | b"img" | b"hr" | b"input" | b"wbr" | b"area" | b"embed" | b"param"
            | b"source" | b"track" => Self::Void,
            b"td" | b"th" => Self::Cell,
            b"tr" => Self::Row,
            b"tbody" | b"thead" | b"tfoot" => Self::Rows,
            b"table" => Self::Table,
            b"p" => Self::Paragraph,
            b"ul" | b"ol" => Self::List,
            b"li" => Self::Point,
            b"dd" | b"dt" => Self::Term,
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Self::Heading,
            b"html" => Self::Html,
            b"head" => Self::Head,
            b"body" => Self::Body,
            b"style" | b"script" | b"title" | b"noscript" | b"noframes" => Self::OfHead,
            b"meta" | b"base" | b"link" => Self::VoidOfHead,
            b"caption" => Self::Caption,
            b"colgroup" => Self::Columns,
            b"col" => Self::Column,
            b"option" | b"optgroup" => Self::Choice,
            b"object" | b"template" | b"applet" | b"marquee" => Self::Apart,
            _ => Self::Foreign,
        }
    }

    pub(super) fn is_void(self) -> bool {
        matches!(self, Self::Void | Self::VoidOfHead | Self::Column)
    }

    /// Whether it may stand only in a table.
    pub(super) fn is_of_table(self) -> bool {
        matches!(
            self,
            Self::Caption | Self::Columns | Self::Column | Self::Rows | Self::Row | Self::Cell
        )
    }

    /// Whether only parts of a table may stand in it.
    pub(super) fn holds_parts(self) -> bool {
        matches!(self, Self::Table | Self::Columns | Self::Rows | Self::Row)
    }

    /// Whether its end tag may be left out. Foreign elements count too: a missing end in a drawing
    /// is no fault of the page.
    pub(super) fn ends_unsaid(self) -> bool {
        matches!(
            self,
            Self::Html
                | Self::Head
                | Self::Body
                | Self::Caption
                | Self::Columns
                | Self::Rows
                | Self::Row
                | Self::Cell
                | Self::Paragraph
                | Self::Point
                | Self::Term
                | Self::Choice
                | Self::Foreign
        )
    }

    /// Whether the end tag of an inline element cannot reach through it.
    pub(super) fn is_special(self) -> bool {
        !matches!(
            self,
            Self::Formatting | Self::Inline | Self::Choice | Self::Foreign
        )
    }

    /// Whether the end tag of a block cannot reach through it.
    pub(super) fn is_scope(self) -> bool {
        matches!(
            self,
            Self::Html | Self::Table | Self::Cell | Self::Caption | Self::Apart
        )
    }
}
