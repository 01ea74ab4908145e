"""Writes expected-dates.tsv: python3 tests/schedule/expected_dates.py > tests/schedule/expected-dates.tsv

Works out when each rule below falls due, from the text of the design and the calendar, without any code of src/. Only the
working days are read from data/workdays-vn.yaml; without them there is nothing to agree on. It needs the standard library alone.
"""

import calendar
import re
import sys
from datetime import date, timedelta
from pathlib import Path

YEARS = range(2023, 2036)
DAY = timedelta(days=1)
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
LENGTH = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def read_workdays():
    off, worked, target = set(), set(), None
    for line in (Path(__file__).parents[2] / "data" / "workdays-vn.yaml").read_text("utf-8").splitlines():
        if re.match(r"    (off|work):", line):
            target = off if "off:" in line else worked
        day = re.match(r"      - \{ date: (\d{4})-(\d\d)-(\d\d)", line)
        if day:
            target.add(date(*map(int, day.groups())))
    return off, worked


OFF, WORKED = read_workdays()


def is_workday(day):
    return day in WORKED or (day.weekday() < 5 and day not in OFF)


def back_to_workday(day):
    while not is_workday(day):
        day -= DAY
    return day


def on_to_workday(day):
    while not is_workday(day):
        day += DAY
    return day


def count(day, number, unit, step=DAY):
    """The day itself is not counted."""
    if unit == "days":
        return day + number * step
    while number:
        day += step
        number -= is_workday(day)
    return day


# A period is its frequency and first day.


def last_of(every, first):
    if every == "week":
        return first + 6 * DAY
    months = first.year * 12 + first.month - 1 + LENGTH[every]
    return date(months // 12, months % 12 + 1, 1) - DAY


def name(every, first):
    if every == "week":
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02}"
    number = (first.month - 1) // LENGTH[every] + 1
    return {
        "month": f"{first.year}-{first.month:02}",
        "quarter": f"{first.year}-Q{number}",
        "half": f"{first.year}-H{number}",
        "year": f"{first.year}",
    }[every]


def neighbour(every, first, of):
    if of == "next":
        return last_of(every, first) + DAY
    if of == "previous":
        before = first - DAY
        if every == "week":
            return first - 7 * DAY
        return date(before.year, before.month - LENGTH[every] + 1, 1)
    return first


def periods(every):
    """Every period near the years of the table."""
    first = date(2020, 1, 1) if every != "week" else date(2019, 12, 30)
    while first.year < 2038:
        yield first
        first = last_of(every, first) + DAY


# The days of a period: how a file writes one, and what it comes to.


def month_days(every, first, month, of):
    """The days of one month of a period."""
    start = neighbour(every, first, of)
    months = start.year * 12 + start.month - 1 + (LENGTH[every] if month == "last" else month) - 1
    year, number = months // 12, months % 12 + 1
    return [date(year, number, day) for day in range(1, calendar.monthrange(year, number)[1] + 1)]


def written_month(month, of):
    if month is None:
        return f"of: {of}, " if of else ""
    if (month, of) == (1, "next"):
        return "month: next, "
    return f"month: {month}, " + (f"of: {of}, " if of else "")


class MonthDay:
    """A month is None for `every: month`, where the period is the month."""

    def __init__(self, month, of=None, day=None, weekday=None, nth=None, workday=None):
        self.month, self.of, self.day, self.weekday, self.nth, self.workday = month, of, day, weekday, nth, workday

    def written(self):
        if self.workday:
            what = f"workday: {self.workday}"
        elif self.weekday:
            what = f"weekday: {self.weekday}, nth: {self.nth}"
        else:
            what = f"day: {self.day}"
        return "{ " + written_month(self.month, self.of) + what + " }"

    def find(self, every, first):
        days = month_days(every, first, self.month or 1, self.of)
        number = self.day
        if self.weekday:
            days = [day for day in days if WEEKDAYS[day.weekday()] == self.weekday]
            number = self.nth
        if self.workday:
            days = [day for day in days if is_workday(day)]
            number = self.workday
        return days[-1] if number == "last" else days[min(number, len(days)) - 1]


class WeekDay:
    def __init__(self, weekday, of=None):
        self.weekday, self.of = weekday, of

    def written(self):
        return "{ weekday: " + self.weekday + (f", of: {self.of}" if self.of else "") + " }"

    def find(self, every, first):
        return neighbour(every, first, self.of) + WEEKDAYS.index(self.weekday) * DAY


class After:
    def __init__(self, number, unit):
        self.number, self.unit = number, unit

    def written(self):
        return f"{{ after: {self.number} {self.unit} }}"

    def find(self, every, first):
        return count(last_of(every, first), self.number, self.unit)


def last_days(due, boundary, roll=False):
    """What a file calls on and during is `by` in an occurrence."""
    if boundary == "on":
        return due, due
    last = due - DAY if boundary == "before" else due
    if roll:
        return on_to_workday(last), on_to_workday(last)
    return last, back_to_workday(last)


def occurrence(period, start, due, boundary, roll=False):
    last, workday = last_days(due, boundary, roll)
    written = "before" if boundary == "before" else "by"
    return {"period": period, "start": due if boundary == "on" else start, "due": due, "boundary": written,
            "lastDay": last, "lastWorkday": workday}


def counts(every, first, due, span):
    """By the due date as written, or by the period's last day where the due date falls after the period."""
    decisive = min(due, last_of(every, first))
    return span[0] <= decisive <= span[1]


def recur(every, span, starts, ends, boundary, roll=False):
    for first in periods(every):
        due = ends(every, first)
        if counts(every, first, due, span):
            yield occurrence(name(every, first), starts and starts(every, first), due, boundary, roll)


def hang(target, direction, number, unit, roll=False):
    for other in target:
        if direction == "after":
            due = count(other["due"], number, unit)
        else:
            due = count(other["lastWorkday"], number, unit, -DAY)
        yield occurrence(other["period"], None, due, "by", roll)


def year_span(year):
    return str(year), (date(year, 1, 1), date(year, 12, 31))


def school_year(year):
    span = date(year, 9, 1), date(year + 1, 8, 31)
    return f"{span[0]}/{span[1]}", span


ROWS = []


def add(when, span, found, target=""):
    for row in found:
        ROWS.append([when, target, span, *("" if row[key] is None else str(row[key]) for key in COLUMNS[3:])])


COLUMNS = ["when", "target", "span", "period", "start", "due", "boundary", "lastDay", "lastWorkday"]

# Each recurring DAY with the boundaries that it is tried with.
ALL = ("before", "by", "on")
DAYS = {
    "month": [
        (MonthDay(None, day=10), ALL),
        (MonthDay(None, day="last"), ALL),
        (MonthDay(1, "next", day=5), ALL),
        (MonthDay(None, day=30), ("before", "by")),
        (MonthDay(None, "previous", day=15), ("by",)),
        (MonthDay(None, weekday="friday", nth="last"), ("on", "by")),
        (MonthDay(None, "next", weekday="tuesday", nth=2), ("before",)),
        (MonthDay(None, workday=1), ("on",)),
        (MonthDay(None, workday="last"), ("by",)),
        (After(10, "days"), ("by",)),
        (After(5, "workdays"), ("by",)),
    ],
    "quarter": [
        (MonthDay(1, day=15), ALL),
        (MonthDay("last", day=10), ALL),
        (MonthDay("last", day="last"), ALL),
        (MonthDay(1, "next", day=5), ALL),
        (MonthDay(2, "next", day=12), ("by",)),
        (MonthDay("last", day=31), ("before", "by")),
        (MonthDay("last", "previous", day=15), ("before", "by", "on")),
        (MonthDay(2, weekday="monday", nth=1), ALL),
        (MonthDay("last", "previous", weekday="sunday", nth=4), ("by",)),
        (MonthDay("last", workday=3), ALL),
        (MonthDay(1, "next", workday="last"), ("by",)),
        (After(45, "days"), ("by",)),
        (After(10, "workdays"), ("by",)),
    ],
    "half": [
        (MonthDay("last", day=5), ALL),
        (MonthDay(1, "next", day=10), ALL),
        (MonthDay("last", day=31), ("by",)),
        (MonthDay(6, "previous", day=20), ("by",)),
        (MonthDay(3, weekday="saturday", nth="last"), ALL),
        (MonthDay("last", workday="last"), ("before", "by")),
        (After(60, "days"), ("by",)),
        (After(20, "workdays"), ("by",)),
    ],
    "year": [
        (MonthDay(12, day=5), ALL),
        (MonthDay(1, "next", day=15), ALL),
        (MonthDay(2, day=29), ("before", "by", "on")),
        (MonthDay(12, "previous", day=15), ("by",)),
        (MonthDay(3, "next", day="last"), ("by",)),
        (MonthDay(5, weekday="thursday", nth=3), ALL),
        (MonthDay(9, workday=1), ALL),
        (MonthDay(4, "next", workday="last"), ("by",)),
        (After(90, "days"), ("by",)),
        (After(30, "workdays"), ("by",)),
        (After(400, "days"), ("by",)),
    ],
}
# A year of weeks is 52 rows, so these are fewer.
WEEK_DAYS = [
    (WeekDay("thursday"), ALL),
    (WeekDay("monday", "next"), ("by",)),
    (WeekDay("sunday", "previous"), ("before",)),
    (After(2, "workdays"), ("by",)),
]
WEEK_YEARS = (2024, 2026, 2027)
WINDOWS = [
    ("month", MonthDay(None, day=1), MonthDay(None, day=3)),
    ("month", MonthDay(None, day=25), MonthDay(1, "next", day=2)),
    ("quarter", MonthDay("last", workday=1), MonthDay("last", workday="last")),
    ("half", MonthDay(1, "next", day=1), MonthDay(1, "next", day=20)),
    ("year", MonthDay(2, day=20), MonthDay(2, day=29)),
]
WEEK_WINDOW = (WeekDay("monday"), WeekDay("saturday"))


def written_recurring(every, day, boundary, roll=""):
    return f"{{ every: {every}, {boundary}: {day.written()}{roll} }}"


def add_fixed(year):
    span_name, _ = year_span(year)
    for month, day in ((1, 2), (1, 10), (2, 3), (5, 3), (6, 5), (8, 22), (9, 4), (12, 5)):
        due = date(year, month, day)
        for boundary in ALL:
            add(f"{{ {boundary}: {due} }}", span_name, [occurrence(None, None, due, boundary)])
        add(f"{{ by: {due}, roll: following }}", span_name, [occurrence(None, None, due, "by", True)])
    for id, every, first in (
        (f"{year}", "year", date(year, 1, 1)),
        (f"{year}-H1", "half", date(year, 1, 1)),
        (f"{year}-Q2", "quarter", date(year, 4, 1)),
        (f"{year}-02", "month", date(year, 2, 1)),
    ):
        add(f"{{ during: {id} }}", span_name, [occurrence(id, first, last_of(every, first), "by")])
    for start, end in ((date(year, 3, 15), date(year, 5, 1)), (date(year, 2, 1), date(year + 1, 1, 1))):
        add(f"{{ from: {start}, to: {end} }}", span_name, [occurrence(None, start, end, "by")])


def add_recurring(every, days, span_name, span):
    for day, boundaries in days:
        for boundary in boundaries:
            add(written_recurring(every, day, boundary), span_name, recur(every, span, None, day.find, boundary))
    day, _ = days[-1]
    add(written_recurring(every, day, "by", ", roll: following"), span_name,
        recur(every, span, None, day.find, "by", True))
    add(f"{{ every: {every} }}", span_name, recur(every, span, lambda _, first: first, last_of, "by"))


def add_window(every, start, end, span_name, span):
    add(f"{{ every: {every}, from: {start.written()}, to: {end.written()} }}", span_name,
        recur(every, span, start.find, end.find, "by"))


def add_hanging(span_name, span):
    quarterly = MonthDay("last", day=10)
    monthly = MonthDay(None, workday=1)
    targets = [
        (written_recurring("quarter", quarterly, "before"), list(recur("quarter", span, None, quarterly.find, "before"))),
        (written_recurring("month", monthly, "on"), list(recur("month", span, None, monthly.find, "on"))),
        (f"{{ on: {span[0].year}-09-05 }}", [occurrence(None, None, date(span[0].year, 9, 5), "on")]),
    ]
    for target, found in targets:
        for direction, number, unit in (
            ("after", 2, "days"), ("after", 3, "workdays"), ("ahead", 7, "days"), ("ahead", 5, "workdays"),
        ):
            add(f"{{ item: x, {direction}: {number} {unit} }}", span_name, hang(found, direction, number, unit), target)
        add("{ item: x, after: 10 days, roll: following }", span_name, hang(found, "after", 10, "days", True), target)


def main():
    for year in YEARS:
        span_name, span = year_span(year)
        add_fixed(year)
        for every, days in DAYS.items():
            add_recurring(every, days, span_name, span)
        for window in WINDOWS:
            add_window(*window, span_name, span)
        add_hanging(span_name, span)
        if year in WEEK_YEARS:
            add_recurring("week", WEEK_DAYS, span_name, span)
            add_window("week", *WEEK_WINDOW, span_name, span)
    for year in (2025, 2026):
        span_name, span = school_year(year)
        for every, days in DAYS.items():
            add_recurring(every, days, span_name, span)
        add_recurring("week", WEEK_DAYS[:2], span_name, span)
    sys.stdout.write("\n".join("\t".join(row) for row in [COLUMNS, *ROWS]) + "\n")


main()
