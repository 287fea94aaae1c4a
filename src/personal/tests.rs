//! Hand-made cases, what is one and what is none, in several languages; and what holds for any text.

use proptest::prelude::*;

use super::{Detail, details};

fn found(text: &str) -> Vec<(Detail, String)> {
    details(text)
}

/// The one detail of a text.
fn assert_one(text: &str, detail: Detail, what: &str) {
    assert_eq!(found(text), [(detail, what.to_owned())], "{text}");
}

fn assert_none(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

#[test]
fn emails() {
    for (text, what) in [
        ("write to ada@mail.example", "ada@mail.example"),
        ("Mail: Bo.Berg+garten@sub.mail.example.", "Bo.Berg+garten@sub.mail.example"),
        ("(zoé@exemple.example)", "zoé@exemple.example"),
        ("<a href=\"mailto:ada@mail.example\">", "ada@mail.example"),
        ("ada@mail.example,bo@mail.example", "ada@mail.example; bo@mail.example"),
        ("https://forms.example/?to=ada@mail.example", "ada@mail.example"),
        ("schreib an ä.öß@müller.example!", "ä.öß@müller.example"),
        ("メールはada@mail.example まで", "メールはada@mail.example"),
    ] {
        assert_one(text, Detail::Email, what);
    }
}

#[test]
fn no_emails() {
    for text in [
        "@ada thanks!",
        "meet @ 5",
        "hi@there",
        "@ada@social.example is my handle",
        "https://ada:secret@host.example/path",
        "git@host.example:ada/garden",
        "logo@2x.png",
        "a@b.c",
        "ada@-x.example..",
        "price @ 3.50",
        "…@….",
        "@@mail.example",
    ] {
        assert_none(text);
    }
}

#[test]
fn phones() {
    for (text, what) in [
        ("Call +44 20 7946 0958 today", "+44 20 7946 0958"),
        ("+4930 1234567", "+4930 1234567"),
        ("+49 (0)30 123 456 78", "+49 (0)30 123 456 78"),
        ("Ruf an: 030 / 123 45 67", "030 / 123 45 67"),
        ("0171-1234567", "0171-1234567"),
        ("(030) 123 45 67", "(030) 123 45 67"),
        ("0049 171 1234567", "0049 171 1234567"),
        ("Mon numéro : 06 12 34 56 78.", "06 12 34 56 78"),
        ("06.12.34.56.78", "06.12.34.56.78"),
        ("+33612345678", "+33612345678"),
        ("Llámame al 612 345 678", "612 345 678"),
        ("612 34 56 78", "612 34 56 78"),
        ("+34 91 123 45 67", "+34 91 123 45 67"),
        ("(555) 234-5678", "(555) 234-5678"),
        ("555-234-5678", "555-234-5678"),
        ("1-555-234-5678", "1-555-234-5678"),
        ("07700 900123", "07700 900123"),
        ("text me 07700900123", "07700900123"),
        ("Handy 01711234567", "01711234567"),
        ("WhatsApp: 5552345678", "5552345678"),
    ] {
        assert_one(text, Detail::Phone, what);
    }
}

#[test]
fn no_phones() {
    for text in [
        "2024-05-17",
        "17.05.2024",
        "17/05/2024 18:30",
        "05.06.07",
        "2024-05-17 2024-05-18",
        "1998-2004",
        "open 0830-1730",
        "1 234 567 people",
        "12.345.678 Euro",
        "€ 1 234 567",
        "1 234 567 €",
        "+1 000 000 likes",
        "+10 000 000",
        "192.168.100.200",
        "52.520008, 13.404954",
        "+52.520008",
        "https://www.facebook.example/1234567890123",
        "facebook.example/groups/555-234-5678",
        "id=5552345678",
        "photo_5552345678.jpg",
        "#5552345678",
        "5552345678",
        "100004321234567",
        "d41d8cd98f00b204e9800998ecf8427e",
        "ISBN 978-3-16-148410-0",
        "order 555-234-5678",
        "1234567",
        "0000000000",
        "+1 2 3 4 5 6 7 8 9",
        "10 9 8 7 6 5 4 3 2 1",
        "3.14159265",
        "23:59:59 01:02:03",
        "1234-5678-1234-5678",
        "2:0 3:1 4:2 5:3",
        "We sold 612 345 678 last year",
    ] {
        assert_none(text);
    }
}

#[test]
fn accounts() {
    for (text, what) in [
        ("IBAN DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
        ("GB82WEST12345698765432", "GB82WEST12345698765432"),
        ("donner à FR14 2004 1010 0505 0001 3M02 606 merci", "FR14 2004 1010 0505 0001 3M02 606"),
        ("ES91 2100 0418 4502 0005 1332.", "ES91 2100 0418 4502 0005 1332"),
        ("my card 4111 1111 1111 1111", "4111 1111 1111 1111"),
        ("5555-5555-5555-4444", "5555-5555-5555-4444"),
        ("Amex 378282246310005", "378282246310005"),
        ("3782 822463 10005", "3782 822463 10005"),
        ("DE89370400440532013000 DANKE", "DE89370400440532013000"),
    ] {
        assert_one(text, Detail::Account, what);
    }
}

#[test]
fn no_accounts() {
    for text in [
        "DE88 3704 0044 0532 0130 00",
        "XX89 3704 0044 0532 0130 00",
        "4111 1111 1111 1112",
        "4111111111111111",
        "https://shop.example/4111-1111-1111-1111",
        "6331101999990016",
        "IN2024 IS THE YEAR",
        "1234 5678 9012 3456",
        "0000 0000 0000 0000",
    ] {
        assert_none(text);
    }
}

#[test]
fn addresses() {
    for (text, what) in [
        ("I live at 221B Baker Street", "221B Baker Street"),
        ("come to 12 Orchard Road, London SW1A 1AA", "12 Orchard Road, London SW1A 1AA"),
        ("1600 Garden Ave, Springfield, IL 62704", "1600 Garden Ave, Springfield, IL 62704"),
        ("4 Elm Close, York YO1 7HH", "4 Elm Close, York YO1 7HH"),
        ("350 5th Avenue", "350 5th Avenue"),
        ("Wir wohnen jetzt Gartenstraße 12", "Gartenstraße 12"),
        ("Hauptstr. 5a, 10115 Berlin", "Hauptstr. 5a, 10115 Berlin"),
        ("Berliner Straße 7", "Berliner Straße 7"),
        ("Marktplatz 3, 04109 Leipzig", "Marktplatz 3, 04109 Leipzig"),
        ("Am Apfelweg 9, 8001 Zürich", "Apfelweg 9, 8001 Zürich"),
        ("j'habite 12 rue de la Paix", "12 rue de la Paix"),
        ("12 bis, avenue Victor Hugo, 75016 Paris", "12 bis, avenue Victor Hugo, 75016 Paris"),
        ("3 place d'Italie 75013 Paris", "3 place d'Italie 75013 Paris"),
        ("7 rue d\u{2019}Alésia", "7 rue d\u{2019}Alésia"),
        ("Vivo en Calle Mayor 5", "Calle Mayor 5"),
        ("C/ Alcalá, 42", "C/ Alcalá, 42"),
        ("Avenida de la Constitución, nº 8, 41001 Sevilla", "Avenida de la Constitución, nº 8, 41001 Sevilla"),
        ("Plaza Mayor 1, 28012 Madrid", "Plaza Mayor 1, 28012 Madrid"),
    ] {
        assert_one(text, Detail::Address, what);
    }
}

#[test]
fn no_addresses() {
    for text in [
        "Platz 3 beim Rennen!",
        "Sitzplatz 12",
        "Bundesstraße 5 gesperrt",
        "Straße 5",
        "in 2019 Oxford Street was closed",
        "7 Days Street Food",
        "We took 2nd Place",
        "5 Star Drive",
        "2 cours de français",
        "il y a 3 rues",
        "3 place du marché",
        "Calle 13",
        "10 years on the road",
        "Chapter 3 Street",
        "in der Hauptstraße. 5 Leute kamen",
        "Route 66",
        "20 Jahre Ring 5",
        "3 x Baker",
        "Main Street 2024",
        "12 Angry Men",
        "At 5 Garden Court opens",
    ] {
        assert_none(text);
    }
}

proptest! {
    /// Whatever the text: no crash, and what is told stands in it.
    #[test]
    fn what_is_told_stands_in_the_text(text in ".{0,80}") {
        for (_, what) in details(&text) {
            for one in what.split("; ") {
                prop_assert!(text.contains(one), "{text:?} {one:?}");
            }
        }
    }

    #[test]
    fn texts_made_of_what_details_are_made_of_do_no_harm(parts in proptest::collection::vec("[0-9]{1,5}|[+@().,/ -]|[A-Za-zäéß]{1,6}| |Street|rue|Straße|Calle|DE", 0..20)) {
        let text = parts.concat();
        for (_, what) in details(&text) {
            for one in what.split("; ") {
                prop_assert!(text.contains(one), "{text:?} {one:?}");
            }
        }
    }

    /// A time or a date in any of the usual forms is no phone number, whatever stands around it.
    #[test]
    fn dates_are_no_phones(y in 1900_u32..2100, m in 1_u32..13, d in 1_u32..32, h in 0_u32..24, min in 0_u32..60) {
        for text in [
            format!("on {y}-{m:02}-{d:02} at {h:02}:{min:02}"),
            format!("{d:02}.{m:02}.{y}, {h}.{min:02} Uhr"),
            format!("{d}/{m}/{y}"),
            format!("{y}/{m:02}/{d:02}"),
            format!("{y}{m:02}{d:02}"),
            format!("{d:02}.{m:02}.{y} - {d:02}.{m:02}.{y}"),
        ] {
            prop_assert_eq!(details(&text), [], "{}", text);
        }
    }

    #[test]
    fn a_number_with_its_country_is_found_wherever_it_stands(country in 1_u32..99, rest in 1_000_000_u64..999_999_999, before in "[a-z ]{0,20}", after in "[a-z ]{0,20}") {
        prop_assume!(rest % 1000 != 0 && rest.to_string().bytes().skip(1).any(|b| b != rest.to_string().as_bytes()[0]));
        let text = format!("{before} +{country} {rest} {after}");
        let told = details(&text);
        prop_assert!(told.iter().any(|(detail, _)| *detail == Detail::Phone), "{text} {told:?}");
    }

    #[test]
    fn an_address_is_found_wherever_it_stands(name in "[a-z][a-z0-9.]{0,8}[a-z]", host in "[a-z]{2,10}", before in "[a-z ,(]{0,10}", after in "([ ,)!]|[.] )[a-z ]{0,10}") {
        prop_assume!(!name.contains(".."));
        let text = format!("{before} {name}@{host}.example{after}");
        prop_assert_eq!(details(&text).first().map(|(detail, what)| (*detail, what.clone())), Some((Detail::Email, format!("{name}@{host}.example"))), "{}", text);
    }
}
