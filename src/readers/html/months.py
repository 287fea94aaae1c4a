#!/usr/bin/env python3
"""Makes months.tsv from the Unicode CLDR (licence Unicode-3.0), as it comes with babel:

    pip install babel==2.18.0
    python3 src/readers/html/months.py > src/readers/html/months.tsv

Words of all main languages, format and stand-alone, abbreviated and wide: Meta's pages hold both forms (html.md 5).
"""
import collections
import unicodedata

from babel import Locale

HEAD = """\
# Words for months: word, month, languages. Made by months.py from CLDR (Unicode, licence Unicode-3.0) as it comes with babel
# 2.18.0: format and stand-alone, abbreviated and wide, small letters, without the last dot. Words with digits or spaces are left
# out: `dates.rs` reads those forms by themselves."""

LANGUAGES = """
af ar as az be bg bn br bs ca ceb ckb cs cy da de el en eo es et eu fa fi fil fo fr fy ga gl gu ha he hi hr hu
hy id is it ja jv ka kk km kn ko ky lb lo lt lv mg mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt ro ru rw sc
si sk sl sn so sq sr sr_Latn sv sw ta te tg th tk tr uk ur uz zh zh_Hant zu
""".split()

# Where countries write other months than their language does.
COUNTRIES = "ar_DZ ar_LB ar_MA ar_TN de_AT en_GB es_MX fr_CA".split()

found = collections.defaultdict(set)
for name in LANGUAGES + COUNTRIES:
    language = name.split("_")[0] if name in COUNTRIES else name
    months = Locale.parse(name).months
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for month, word in months[context][width].items():
                word = unicodedata.normalize("NFC", word).lower().rstrip(".").replace("’", "'")
                if word and not any(letter.isdigit() or letter.isspace() for letter in word):
                    found[word, month].add(language)

print(HEAD)
for (word, month), languages in sorted(found.items()):
    print(word, month, " ".join(sorted(languages)), sep="\t")
