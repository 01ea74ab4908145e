"""Reads an .ics on standard input with python-icalendar and with vobject, strictly, and prints what each found as JSON."""

import json
import sys

import icalendar
import vobject


def of_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    for component in [calendar, *calendar.walk()]:
        assert not component.errors, component.errors
    return [
        {
            "uid": str(event["UID"]),
            "summary": str(event["SUMMARY"]),
            "dtstart": event.decoded("DTSTART").isoformat(),
            "dtend": event.decoded("DTEND").isoformat(),
            # Debian's version takes an escaped comma for the end of a category.
            "categories": [",".join(event["CATEGORIES"].cats)],
            "alarms": [alarm.decoded("TRIGGER").total_seconds() / 3600 for alarm in event.walk("VALARM")],
        }
        for event in events
    ]


def of_vobject(data):
    (calendar,) = vobject.readComponents(data.decode("utf-8"))
    calendar.validate(raiseException=True)
    return [
        {
            "uid": event.uid.value,
            "summary": event.summary.value,
            "dtstart": event.dtstart.value.isoformat(),
            "dtend": event.dtend.value.isoformat(),
            "categories": event.categories.value,
            "alarms": [alarm.trigger.value.total_seconds() / 3600 for alarm in event.contents.get("valarm", [])],
        }
        for event in calendar.vevent_list
    ]


data = sys.stdin.buffer.read()
json.dump({"icalendar": of_icalendar(data), "vobject": of_vobject(data)}, sys.stdout)
