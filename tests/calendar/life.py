"""What khal and Radicale show after calendars were brought into them one after the other.

python3 life.py khal FOLDER FILE...      imports each file into one calendar of khal
python3 life.py radicale FOLDER FILE...  puts each event of each file into one collection of a Radicale server, as a client that
                                         synchronises does: an event is replaced where its SEQUENCE is higher

Prints the events that are not cancelled, as [uid, first day, title], sorted, in JSON.
"""

import http.client
import json
import pathlib
import socket
import subprocess
import sys
import time

import icalendar

KHAL_CONFIG = """[calendars]
[[lich]]
path = {folder}/lich
[sqlite]
path = {folder}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = lich
"""

RADICALE_CONFIG = """[server]
hosts = 127.0.0.1:{port}
[auth]
type = none
[rights]
type = authenticated
[storage]
filesystem_folder = {folder}/radicale
[logging]
level = error
"""


def show_khal(folder, files):
    (folder / "lich").mkdir()
    config = folder / "khal.conf"
    config.write_text(KHAL_CONFIG.format(folder=folder))
    khal = ["khal", "-c", str(config)]
    for file in files:
        subprocess.run([*khal, "import", "--batch", file], check=True, capture_output=True)
    form = "{uid}\t{start-date}\t{title}\t{status}"
    listed = subprocess.run(
        [*khal, "list", "--day-format", "", "--format", form, "2025-12-01", "800d"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    rows = [line.split("\t") for line in listed.stdout.splitlines() if "\t" in line]
    return [row[:3] for row in rows if "CANCELLED" not in row[3]]


def show_radicale(folder, files):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "radicale.conf"
    config.write_text(RADICALE_CONFIG.format(folder=folder, port=port))
    server = subprocess.Popen([sys.executable, "-m", "radicale", "--config", str(config)])
    try:
        return synchronise(port, files)
    finally:
        server.terminate()
        server.wait()


def synchronise(port, files):
    def ask(method, path, body=b"", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request(method, path, body, {"Authorization": "Basic YTph", **headers})
        response = connection.getresponse()
        text = response.read()
        if response.status >= 400:
            raise SystemExit(f"{method} {path}: {response.status} {text!r}")
        return text

    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.1)
    ask("MKCALENDAR", "/a/lich/")
    held = {}
    for file in files:
        for event in icalendar.Calendar.from_ical(pathlib.Path(file).read_bytes()).walk("VEVENT"):
            uid, sequence = str(event["UID"]), int(event["SEQUENCE"])
            if sequence <= held.get(uid, -1):
                continue
            held[uid] = sequence
            calendar = icalendar.Calendar(version="2.0", prodid="-//life//")
            calendar.add_component(event)
            name = uid.replace("@", "-") + ".ics"
            ask("PUT", f"/a/lich/{name}", calendar.to_ical(), **{"Content-Type": "text/calendar"})
    events = icalendar.Calendar.from_ical(ask("GET", "/a/lich/")).walk("VEVENT")
    return [
        [str(event["UID"]), event["DTSTART"].dt.isoformat(), str(event["SUMMARY"])]
        for event in events
        if event["STATUS"] != "CANCELLED"
    ]


program, folder, *files = sys.argv[1:]
show = {"khal": show_khal, "radicale": show_radicale}[program]
print(json.dumps(sorted(show(pathlib.Path(folder), files))))
