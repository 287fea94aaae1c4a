//! Decimal digits of all scripts: the characters of Unicode category Nd (Unicode 14; later
//! additions belong to scripts in which no interface of Meta's is written).

/// The zero of each script, in ascending order. The digits one to nine follow it directly.
const ZEROS: &[u32] = &[
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80,
    0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0,
    0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

/// The value of a digit of any script; `None` if the character is no digit.
pub(crate) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = u32::from(c);
    let zero = ZEROS.get(ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?)?;
    code.checked_sub(*zero).filter(|value| *value < 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_all_scripts() {
        let read = |text: &str| text.chars().map(digit).collect::<Option<Vec<_>>>();
        for text in [
            "2038",
            "٢٠٣٨",
            "۲۰۳۸",
            "२०३८",
            "২০৩৮",
            "๒๐๓๘",
            "၂၀၃၈",
            "２０３８",
            "႒႐႓႘",
            "𞥒𞥐𞥓𞥘",
        ] {
            assert_eq!(read(text), Some(vec![2, 0, 3, 8]), "{text}");
        }
        assert_eq!(read("a"), None);
        assert_eq!(
            digit('\u{66a}'),
            None,
            "the Arabic percent sign follows the nine"
        );
    }
}
