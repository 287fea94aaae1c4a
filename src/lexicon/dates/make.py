#!/usr/bin/env python3
"""Makes words.tsv, the words that dates and times are written with, and written.tsv, one moment as each language writes it, which
the tests read. Both come from the Unicode CLDR (licence Unicode-3.0), in the editions that come with several releases of babel,
because phones and pages of older years wrote what CLDR said then:

    for v in 2.2.0 2.6.0 2.9.1 2.12.1 2.18.0; do pip install --no-deps --target /tmp/cldr/b$v babel==$v; done
    python3 src/lexicon/dates/make.py /tmp/cldr/b*
"""
import collections
import datetime
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent

# Languages of Meta's interfaces. A word of another language is kept only if it means nothing else in these.
META = """
af am ar as az be bg bn br bs ca ceb ckb cs cy da de el en eo es et eu fa fi fil fo fr fy ga gl gu ha he hi hr hu
hy id is it ja jv ka kk km kn ko ky lb lo lt lv mg mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt ro ru rw sc sd
si sk sl sn so sq sr sr_Latn sv sw ta te tg th tk tr uk ur uz vi zh zh_Hant zu
""".split()

# Countries that differ from their language.
COUNTRIES = """ar_DZ ar_EG ar_LB ar_MA ar_TN de_AT de_CH en_AU en_CA en_GB en_IN en_ZA es_AR es_CO es_MX es_US fr_BE fr_CA fr_CH fa_AF
it_CH nl_BE pt_PT sr_Latn_RS sv_FI zh_Hant_HK zh_Hans_SG""".split()

# Words that CLDR lacks, or has in a form that we cannot parse.
BY_HAND = [
    # The Persian calendar, which is the usual one in Iran and, under names of its own, in Afghanistan (CLDR: high).
    *[(word, "persian", str(n), "fa ckb") for words in (
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت") for n, word in enumerate(words.split(), 1)],
    # Months that are a number with a word before or behind it (CLDR: high; R-FBJA and R-FBVI: seen).
    ("thg", "number", "behind", "vi"), ("tháng", "number", "behind", "vi"),
    ("р сар", "number", "before", "mn"), ("р сарын", "number", "before", "mn"),
    # Years of other calendars: what is added to make a year of ours (CLDR: high; whatsapp.md 2).
    ("พ.ศ.", "year", "-543", "th"), ("พุทธศักราช", "year", "-543", "th"), ("be", "year", "-543", "en"),
    ("ค.ศ.", "year", "0", "th"), ("คริสต์ศักราช", "year", "0", "th"), ("ad", "year", "0", "en"), ("公元", "year", "0", "zh"), ("西元", "year", "0", "zh_Hant"),
    ("西暦", "year", "0", "ja"), ("서기", "year", "0", "ko"),
    ("民國", "year", "1911", "zh_Hant"), ("民国", "year", "1911", "zh"), ("minguo", "year", "1911", "en"),
    ("令和", "year", "2018", "ja"), ("r", "year", "2018", "ja"), ("reiwa", "year", "2018", "en"),
    ("平成", "year", "1988", "ja"), ("h", "year", "1988", "ja"), ("heisei", "year", "1988", "en"),
    ("昭和", "year", "1925", "ja"), ("s", "year", "1925", "ja"), ("showa", "year", "1925", "en"),
    ("ه.ش.", "year", "persian", "fa"), ("ap", "year", "persian", "en"), ("ه‍.ش.", "year", "persian", "fa"),
    # Its months follow the moon, by tables that differ from country to country: no day of it is converted.
    ("هـ", "year", "islamic", "ar"), ("ه", "year", "islamic", "ar"), ("ه.ق.", "year", "islamic", "fa"), ("ah", "year", "islamic", "en"),
    # Halves of the day in forms that phones wrote (whatsapp.md 2: medium).
    ("早上", "hours", "0-12", "zh zh_Hant"), ("早晨", "hours", "0-12", "zh zh_Hant"), ("清晨", "hours", "0-12", "zh zh_Hant"),
    ("凌晨", "hours", "0-6", "zh zh_Hant"), ("半夜", "hours", "22-30", "zh zh_Hant"), ("午夜", "hours", "22-30", "zh zh_Hant"),
    ("中午", "hours", "11-15", "zh zh_Hant"), ("傍晚", "hours", "15-20", "zh zh_Hant"), ("晚上", "hours", "17-24", "zh zh_Hant"),
    ("rano", "hours", "0-12", "pl"), ("gh", "hours", "0-12", "so"), ("gd", "hours", "12-24", "so"),
    ("ö. ö.", "hours", "0-12", "tr"), ("ö. s.", "hours", "12-24", "tr"), ("קודם הצהריים", "hours", "0-12", "he"),
    # Words beside a time, of pages before 2018 and of phones (html.md 5: high).
    *[(word, "beside", "", language) for word, language in (
        ("at", "en"), ("kello", "fi"), ("klo", "fi"), ("kl", "sv da nb nn"), ("la", "ro"), ("um", "de"), ("uhr", "de"), ("à", "fr"),
        ("às", "pt"), ("a las", "es"), ("a la", "es"), ("alle", "it"), ("alle ore", "it"), ("ore", "it"), ("om", "nl"), ("o", "pl sk cs"), ("u", "hr bs"),
        ("в", "ru"), ("о", "uk"), ("у", "sr be"), ("ob", "sl"), ("ч", "bg"), ("น", "th"), ("เวลา", "th"), ("saat", "tr"), ("pukul", "id ms"), ("jam", "id"),
        ("lúc", "vi"), ("ساعت", "fa"), ("الساعة", "ar"), ("को", "hi"), ("बजे", "hi"), ("στις", "el"), ("nang", "fil"), ("g", "sl"), ("urte", "eu"), ("kell", "et"), ("plkst", "lv"), ("val", "lt"), ("në", "sq"),
        ("ngày", "vi"), ("วันที่", "th"), ("den", "de da"), ("de", "es pt gl"), ("del", "ca es"), ("g", "it"), ("yil", "uz"))],
]

# CLDR's rules of which hours a word stands for, where babel has none for a language: those of no use are left out.
DUMP = r'''
import collections, collections.abc, json, re, sys
collections.MutableMapping = collections.abc.MutableMapping
collections.Mapping = collections.abc.Mapping
# Old releases were written for an older Python.
compiled = re.compile
re.compile = lambda pattern, *flags: compiled(re.sub(r"\(\?[a-z]+\)", "", pattern) if isinstance(pattern, str) else pattern, *flags)
sys.path.insert(0, sys.argv[1])
import datetime
from babel import Locale, localedata
from babel.dates import format_date, format_time
names = json.loads(sys.argv[2])
out = {"words": [], "written": []}
def of(pattern):
    """The words in a pattern that are no fields, and whether each touches the month."""
    parts = re.findall(r"'((?:[^']|'')*)'|([A-Za-z]+)|([^A-Za-z']+)", pattern)
    return [("text", (quoted or other).replace("''", "'")) if not field else ("field", field) for quoted, field, other in parts]
def words(text):
    return [w for w in re.split(r"[\s,()\[\]/:;،、{}0-9\u200e\u200f-]+", text) if w.strip(".'’")]
for name in names:
    try:
        locale = Locale.parse(name)
    except Exception:
        continue
    language = name if name in ("zh_Hant", "sr_Latn") else "zh_Hant" if name.startswith("zh_Hant") else "sr_Latn" if name.startswith("sr_Latn") else name.split("_")[0]
    add = lambda word, sort, value: out["words"].append((word, sort, value, language))
    patterns = []
    for formats in (locale.date_formats, locale.time_formats):
        patterns += [pattern.pattern for pattern in formats.values()]
    joins = []
    for value in locale.datetime_formats.values():
        joins.append(getattr(value, "pattern", value))
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for month, word in locale.months[context][width].items():
                add(word, "month", str(month))
            for _, word in locale.days[context][width].items():
                add(word, "beside", "")
    for pattern in patterns:
        parts = of(pattern)
        for at, (sort, text) in enumerate(parts):
            if sort == "text":
                for word in words(text):
                    add(word, "beside", "")
            elif re.fullmatch("[ML]{3,4}", text):
                before = parts[at - 1][1] if at and parts[at - 1][0] == "text" else ""
                after = parts[at + 1][1] if at + 1 < len(parts) and parts[at + 1][0] == "text" else ""
                before = re.search(r"\w*[’']?$", before).group() if not before[-1:].isdigit() else ""
                after = re.match(r"\w*", after).group()
                width = {3: "abbreviated", 4: "wide"}[len(text)]
                if before or after:
                    for month, word in locale.months["format"][width].items():
                        add(before + word + after, "month", str(month))
    for join in joins:
        for word in words(re.sub(r"\{\d\}", " ", join.replace("'", ""))):
            add(word, "beside", "")
    periods = locale._data.get("day_periods", {})
    rules = locale._data.get("day_period_rules", {}).get(None, {})
    minutes = lambda rule, key: rule.get(key)
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for period, word in periods.get(context, {}).get(width, {}).items():
                if period in ("am", "pm"):
                    add(word, "hours", "0-12" if period == "am" else "12-24")
                elif period in rules:
                    for rule in rules[period]:
                        if "from" in rule and "before" in rule:
                            start, end = rule["from"] // 3600, rule["before"] // 3600
                            add(word, "period", "%d-%d" % (start, end if end > start else end + 24))
    if not periods:
        for period, word in getattr(locale, "periods", {}).items():
            if period in ("am", "pm"):
                add(word, "hours", "0-12" if period == "am" else "12-24")
    # One moment, as pages wrote it before late 2023, and as phones write it.
    for moment in (datetime.datetime(2022, 1, 28, 13, 47), datetime.datetime(2021, 9, 5, 0, 8)):
        try:
            time = format_time(moment.time(), "short", locale=name)
            if "h" in locale.time_formats["short"].pattern and "B" in locale.time_formats["short"].pattern:
                continue
            join = locale.datetime_formats["medium"]
            join = getattr(join, "pattern", join).replace("'", "")
            out["written"].append((name, "page", moment.isoformat(), join.replace("{1}", format_date(moment.date(), "medium", locale=name)).replace("{0}", time)))
            join = locale.datetime_formats["short"]
            join = getattr(join, "pattern", join).replace("'", "")
            out["written"].append((name, "phone", moment.isoformat(), join.replace("{1}", format_date(moment.date(), "short", locale=name)).replace("{0}", time)))
        except Exception as error:
            print(name, error, file=sys.stderr)
print(json.dumps(out))
'''


def plain(word):
    """As `plain` of mod.rs has it."""
    return "".join(c for c in word.lower() if c not in ".'’ʻʼ׳״॰\"·`´" and not c.isspace() and unicodedata.category(c) != "Cf")


def main(editions):
    everything = [path.stem for path in (Path(editions[-1]) / "babel/locale-data").glob("*.dat") if "_" not in path.stem and path.stem != "root"]
    names = META + COUNTRIES + sorted(set(everything) - set(META))
    words, written = collections.defaultdict(set), []
    for edition in editions:
        dump = json.loads(subprocess.run([sys.executable, "-c", DUMP, edition, json.dumps(names)], check=True, stdout=subprocess.PIPE, text=True).stdout)
        for word, sort, value, language in dump["words"]:
            word = unicodedata.normalize("NFC", word).lower().strip()
            digits = any(letter.isdigit() for letter in word)
            if plain(word) and not digits and len(word) < 40 and not (sort == "month" and re.fullmatch(r"m\d+", word)):
                words[plain(word), sort, value].add(language)
        written += [row for row in dump["written"] if row[0] in META + COUNTRIES]
    for word, sort, value, languages in BY_HAND:
        words[plain(word), sort, value].update(languages.split())
    # A word that CLDR gives hours by the clock of twelve is that and nothing else; of the others, the widest meaning counts.
    halves = {word for word, sort, _ in words if sort == "hours"}
    by_word = collections.defaultdict(dict)
    for (word, sort, value), languages in words.items():
        if sort == "period" and word in halves:
            continue
        by_word[word][("hours" if sort == "period" else sort, value)] = languages
    rows = []
    for word, meanings in by_word.items():
        ours = {key: known & set(META) for key, known in meanings.items() if known & set(META)}
        of_sort = collections.defaultdict(list)
        for (sort, value), languages in (ours or meanings).items():
            of_sort[sort].append((value, languages))
        for sort, told in of_sort.items():
            if not ours and len(told) > 1:
                continue
            if sort == "beside" and ("month" in of_sort or not ours):
                # Days of the week that are words for months too stay months; two of them in one date are none.
                continue
            for value, languages in told:
                named = "*" if not ours or sort in ("beside", "year", "number") else " ".join(sorted(languages))
                rows.append((word, sort, value, named))
    head = """\
# Words of dates and times: word, sort, value, languages. Made by make.py from the Unicode CLDR (licence Unicode-3.0) in
# babel 2.2 to 2.18, and from the handwritten lines in make.py; never edit this file. `*`: any language. Sorts: month (its
# number), persian (month of that calendar), hours (of the day: the first, and the one before which they end; 22-30 runs
# past midnight), number (on which side of this word a number is the month), year (what to add to a year of this era),
# beside (a word beside a time that means nothing)."""
    lines = ["\t".join(row).rstrip("\t") if row[2] or row[3] else row for row in sorted(rows)]
    (HERE / "words.tsv").write_text(head + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    seen, table = set(), []
    for name, form, moment, text in written:
        if (form, moment, text) not in seen:
            seen.add((form, moment, text))
            table.append((name, form, moment, text))
    head = "# One moment as CLDR's patterns of several years write it: locale, form (page or phone), the moment, the text. Made by make.py."
    (HERE / "written.tsv").write_text(head + "\n" + "\n".join("\t".join(row) for row in sorted(table)) + "\n", encoding="utf-8")


main(sys.argv[1:])
