#!/usr/bin/env python3
"""What the real lists hold, counted by other means than the tool's: Python's csv module and rules per file.

    python3 test/real-data/expect.py ../shared/data/real > test/real-data/expected.json

Of each file: its rows, those with a name, how many starts and ends are dates, and per stage, measure and
currency how many amounts are known and what they add up to, in cents. Nothing here knows of the tool; each
file's form is written down by a person who has looked at it.
"""
import csv
import datetime
import json
import re
import sys
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from pathlib import Path

MONTHS = {name: number for number, name in enumerate(
    "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(), start=1)}


def table(path, encoding="utf-8-sig", delimiter=","):
    with open(path, encoding=encoding, newline="") as file:
        header, *rows = csv.reader(file, delimiter=delimiter)
    return [dict(zip(header, row)) for row in rows if any(cell.strip() for cell in row)]


def is_day(year, month, day):
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return 1900 <= year <= 2100


def is_date(text):
    """Day first; a bare year or month; a German or English month name with a day in front."""
    text = re.sub(r"T\d\d:\d\d:\d\d.*$", "", text.strip())
    if match := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d)", text):
        year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
        return is_day(year, int(match[3]), int(match[1]))
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        return is_day(*map(int, match.groups()))
    if match := re.fullmatch(r"(\d{4})-(\d\d)", text):
        return is_day(int(match[1]), int(match[2]), 1)
    if match := re.fullmatch(r"(\d\d)/(\d{4})", text):
        return is_day(int(match[2]), int(match[1]), 1)
    if match := re.fullmatch(r"(\d\d?)(?:\. |-)(\w{3})[ -](\d{4}|\d\d)", text):
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        return match[2] in MONTHS and is_day(year, MONTHS[match[2]], int(match[1]))
    return bool(re.fullmatch(r"(19|20)\d\d", text))


def point(text):
    """1083065.2"""
    return text if re.fullmatch(r"\d+(\.\d+)?", text) else None


def comma(text):
    """1.234.567,89"""
    plain = text.replace(".", "").replace(",", ".")
    return point(plain)


def groups(text):
    """15.414.794 and 552: whole numbers in groups of three"""
    return text.replace(".", "") if re.fullmatch(r"\d{1,3}(\.\d{3})*|\d+", text) else None


def mixed(text):
    """Decimal points, but for a few cells like 1.234,56"""
    return comma(text) if "," in text else point(text)


def amount(text, form):
    text = text.strip()
    currency = "HRK" if "kn" in text else None
    text = re.sub(r"\s*(€|kn)$", "", text)
    number = form(text)
    try:
        return (Decimal(number), currency) if number is not None else None
    except InvalidOperation:
        return None


def describe(rows, name, start=None, end=None, money=(), currency="EUR", form=point):
    known = defaultdict(lambda: [0, 0])
    named = [row for row in rows if str(row.get(name) or "").strip()]
    for row in named:
        for field, column in money:
            value = row.get(column)
            read = amount(str(value), form) if value not in (None, "") else None
            if read is None:
                continue
            key = f"{field} {read[1] or currency}"
            known[key][0] += 1
            known[key][1] += int((read[0] * 100).to_integral_value(rounding="ROUND_HALF_UP"))
    return {
        "rows": len(rows),
        "projects": len(named),
        "starts": sum(is_date(row.get(start) or "") for row in named) if start else 0,
        "ends": sum(is_date(row.get(end) or "") for row in named) if end else 0,
        "amounts": {key: {"known": count, "cents": cents} for key, (count, cents) in sorted(known.items())},
    }


FINNISH = [
    ("awarded euAndState", "Myönnetty EU- ja valtion rahoitus"),
    ("paid euAndState", "Toteutunut EU- ja valtion rahoitus"),
    ("planned public", "Suunniteltu julkinen rahoitus yhteensä"),
    ("paid public", "Toteutunut julkinen rahoitus yhteensä"),
]
POLISH = [("unstated total", "Wartość projektu"), ("unstated eu", "Dofinansowanie z EU")]


def grants(path):
    rows = []
    for grant in json.loads(path.read_text(encoding="utf-8"))["grants"]:
        dates = (grant.get("plannedDates") or [{}])[0]
        rows.append({
            "name": grant.get("title"),
            "start": dates.get("startDate", ""),
            "end": dates.get("endDate", ""),
            "awarded": grant.get("amountAwarded"),
            "paid": grant.get("amountDisbursed"),
        })
    return describe(rows, "name", "start", "end",
                    [("awarded total", "awarded"), ("paid total", "paid")], "GBP")


def operations(rows, fund, code, rate=None, objective=(), category=None, html=None):
    """What lists of 2021-2027 state beside dates and amounts: codes, rates, funds, HTML."""
    def cells(column):
        return [row[column].strip() for row in rows if row[column].strip() not in ("", "null")]
    def lead(text, pattern):
        match = re.match(pattern, text)
        return match[1] if match else ""
    counted = {"codes": len(set(cells(code))), "funds": {}}
    for value in cells(fund):
        counted["funds"][value] = counted["funds"].get(value, 0) + 1
    counted["funds"] = dict(sorted(counted["funds"].items()))
    if rate:
        counted["rates"] = len(cells(rate))
        counted["rateSum"] = str(sum(Decimal(cell) for cell in cells(rate)))
    if objective:
        own, both = objective
        counted["objectiveCodes"] = sorted({row[own].strip() or lead(row[both], r"([A-Z]+\d\.\d+(?:-[A-Z]+)?) ")
                                            for row in rows} - {""})
    if category:
        counted["categoryCodes"] = sorted({lead(cell, r"(\d{3}) - ") for cell in cells(category)} - {""})
    if html:
        counted["html"] = sum("<" in cell for cell in cells(html))
    return counted


def entries(path):
    count = len(re.findall(r"^@(?!string|comment|preamble)\w+\s*\{", path.read_text(encoding="utf-8"),
                           re.MULTILINE | re.IGNORECASE))
    return {"rows": count, "publications": count}


def main(folder):
    def polish(file):
        return describe(table(folder / file, "cp1250", ";"), "Tytuł projektu", money=POLISH, currency="PLN")

    french = table(folder / "fr-feder-fse-2021-2027-sample.csv")
    polish_map = table(folder / "pl-mapadotacji-2004-2020.csv", delimiter=";")
    slovene = json.loads((folder / "si-2007-2013.json").read_text(encoding="utf-8"))
    expected = {
        "fi-erdf-esf-2014-2020.csv": describe(
            table(folder / "fi-erdf-esf-2014-2020.csv"), "Hankkeen nimi", "Aloituspvm", "Päättymispvm", FINNISH),
        "fi-erdf-esf-2007-2013.csv": describe(
            table(folder / "fi-erdf-esf-2007-2013.csv"), "Projektin nimi", "Aloituspvm", "Päättymispvm", FINNISH),
        "hr-esif-2007-2020.csv": describe(
            table(folder / "hr-esif-2007-2020.csv"), "Naziv projekta", None, "Zaključni datum provedbe aktivnosti",
            [("unstated public", "Bespovratna sredstva"), ("unstated total", "Ukupno prihvatljivi troškovi")],
            form=comma),
        "nl-2007-2013.csv": describe(
            table(folder / "nl-2007-2013.csv"), "Titel van het project (naam van de concrete actie)",
            "Begindatum", "Einddatum",
            [("unstated eu", "EU-subsidie in Euro's"), ("unstated otherPublic", "Overige publieke financiering"),
             ("unstated private", "Overige private financiering"), ("unstated total", "Totale kosten in Euro's")],
            form=groups),
        "pl-cf-2014-2020.csv": polish("pl-cf-2014-2020.csv"),
        "pl-erdf-2014-2020.csv": polish("pl-erdf-2014-2020.csv"),
        "pl-esf-2014-2020.csv": polish("pl-esf-2014-2020.csv"),
        "si-2007-2013.json": describe(
            slovene, "NAZIV OPERACIJE",
            money=[("awarded public", "Višina dodeljenih sredstev"), ("awarded eu", "Od tega sredstva EU"),
                   ("awarded state", "Od tega nacionalni viri"), ("paid eu", "Višina izplačanih EU sredstev")],
            form=mixed),
        "uk-2007-2013.csv": describe(
            table(folder / "uk-2007-2013.csv"), "Project", "Start_date", "End_date",
            [("unstated eu", "Subsidy"), ("unstated total", "Total")], "GBP"),
        "uk-england-esif-2014-2020.csv": describe(
            table(folder / "uk-england-esif-2014-2020.csv"), "Name of Project", "Start date", "End date",
            [("unstated eu", "ERDF/ESF investment £m"), ("unstated total", "Total project costs £m")], "GBP",
            form=comma),
        "de-berlin-esf-2014-2020.csv": describe(
            table(folder / "de-berlin-esf-2014-2020.csv"), "Bezeichnung des Vorhabens", "Datum des Beginns",
            "Datum des Endes", [("unstated total", "Gesamtbetrag förderfähiger \nAusgaben")], form=comma),
        "fr-feder-fse-2021-2027-sample.csv": {
            **describe(
                french, "Intitulé du projet", "Date de début de l'opération", "Date de fin de l'opération",
                [("unstated total", "Total des dépenses éligibles"), ("unstated eu", "Montant UE")]),
            "operations": operations(
                french, fund="Fonds", rate="Taux de cofinancement", code="Numéro Opération",
                objective=("Objectif spécifique", "Objectif spécifique (Code et libellé)"),
                category="Type d'intervention"),
        },
        "fi-turku-hankkeet-2020.csv": describe(
            table(folder / "fi-turku-hankkeet-2020.csv"), "Projekti", "AlkuPvm", "LoppuPvm",
            [("unstated total", "MenotYhteensa")]),
        "pl-mapadotacji-2004-2020.csv": {
            **describe(
                polish_map, "program",
                money=[("unstated total", "project_value"), ("unstated eu", "cofinancing_value")], currency="PLN"),
            "operations": operations(polish_map, fund="fundusz", code="outside_id", html="opisProjektu"),
        },
        "360giving-lloyds-bank-foundation.json": grants(folder / "360giving-lloyds-bank-foundation.json"),
        "360giving-wolfson-foundation.json": grants(folder / "360giving-wolfson-foundation.json"),
        "publications-sage.bib": entries(folder / "publications-sage.bib"),
        "publications-sage-combinat.bib": entries(folder / "publications-sage-combinat.bib"),
    }
    facts = json.loads((folder / "6aika-facts.json").read_text(encoding="utf-8"))
    for project in facts["projects"]:
        project.update({f"amounts.{key}": value for key, value in project["amounts"].items()})
        project["named"] = next((name for name in project["name"].values() if name), "")
    expected["6aika-facts.json"] = {
        **describe(facts["projects"], "named", "start", "end",
                   [("awarded euAndState", "amounts.grantedEuAndState"), ("planned public", "amounts.plannedPublicTotal"),
                    ("unstated total", "amounts.total"), ("unstated eu", "amounts.eu")]),
        "publications": len(facts["publications"]),
    }
    print(json.dumps(expected, indent=2, ensure_ascii=False))


main(Path(sys.argv[1]))
