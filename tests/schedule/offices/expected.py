"""Writes the lists of the three offices beside this file: python3 tests/schedule/offices/expected.py

Each list is worked out from the words of the documents, without any code of src/ and without reading the programmes: a date is
written here as a person with a calendar would work it out. The days off are those of the notices, and in 2027 of the law.
"""

from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

DAY = timedelta(days=1)
OFF = {
    2025: "01/09 02/09",
    2026: "01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11",
    2027: "01/01 05/02 08/02 09/02 10/02 11/02",
}
WORKED = {2026: "10/01 22/08"}


def days_of(table):
    return {date(year, int(day[3:]), int(day[:2])) for year, days in table.items() for day in days.split()}


DAYS_OFF, DAYS_WORKED = days_of(OFF), days_of(WORKED)


def is_workday(day):
    return day in DAYS_WORKED or (day.weekday() < 5 and day not in DAYS_OFF)


def step(day, number, direction):
    """The day itself is not counted."""
    while number:
        day += direction * DAY
        number -= is_workday(day)
    return day


def d(year, month, day):
    """Month 0 is the December before, month 13 the January after; day 0 is the last one."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, day or monthrange(year, month)[1])


def workday(year, month, number):
    return step(d(year, month, 1) - DAY, number, 1)


class List:
    def __init__(self, columns="item period start due boundary lastDay lastWorkday coversFrom coversTo cancelled"):
        self.columns, self.rows = columns.split(), []

    def add(self, item, period, due, boundary="by", start="", covers=("", ""), roll=False, cancelled=False):
        last = due - DAY if boundary == "before" else due
        act = last
        while not is_workday(act) and boundary != "on":
            act += DAY if roll else -DAY
        if boundary == "on":
            start, boundary = due, "by"
        self.rows.append((item, period, start, due, boundary, act if roll else last, act, *covers,
                          "yes" if cancelled else ""))
        return act

    def write(self, name, first=date(2000, 1, 1), last=date(2099, 1, 1)):
        rows = [row for row in self.rows if row[3] >= first and row[6] <= last]
        rows.sort(key=lambda row: (row[6], row[3], f"{row[0]}.{row[1]}" if row[1] else row[0]))
        lines = ["\t".join(map(str, row)) for row in [self.columns, *rows]]
        (Path(__file__).parent / f"{name}.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def list_province():
    found = List()
    for y, m in [(y, m) for y in (2026, 2027) for m in range(1, 13)]:
        period, data = f"{y}-{m:02}", (d(y, m - 1, 15), d(y, m, 14))
        found.add("kinh-te-xa-hoi-thang", period, d(y, m, 17), covers=data)
        act = found.add("tong-hop-thang", period, d(y, m, 25), covers=data)
        found.add("trinh-tong-hop-thang", period, step(act, 2, -1))
        found.add("chuyen-doi-so-thang", period, d(y, m, 16), covers=data, cancelled=(y, m) == (2026, 7))
        found.add("giai-ngan-thang", period, d(y, m + 1, 5), "before", covers=(d(y, m, 1), d(y, m, 0)))
    for y, q in [(y, q) for y in (2026, 2027) for q in (1, 2, 3, 4)]:
        period, first, last = f"{y}-Q{q}", 3 * q - 2, 3 * q
        data, whole = (d(y, first - 1, 15), d(y, last, 14)), (d(y, first, 1), d(y, last, 0))
        if (y, q) == (2026, 3):
            found.add("kinh-te-xa-hoi-quy", period, date(2026, 9, 27), "before", covers=data)
        elif (y, q) != (2026, 2):
            found.add("kinh-te-xa-hoi-quy", period, d(y, last, 20), covers=data)
        found.add("thu-tuc-hanh-chinh-quy", period, d(y, last, 25), "before", covers=data)
        found.add("giao-duc-quy", period, d(y, last, 20), covers=data)
        found.add("dan-toc-quy", period, d(y, last, 20 if (y, q) < (2026, 4) else 25), "before", covers=data)
        found.add("dau-tu-quy", period, d(y, last + 1, 10), "before", covers=whole)
        found.add("thong-ke-quy", period, d(y, last + 2, 12), covers=whole)
        found.add("quy-du-phong-quy", period, d(y, last + 1, 10), covers=whole)
        found.add("khoi-luong-dau-quy", period, workday(y, first, 5), start=workday(y, first, 1))
    for y in (2026, 2027):
        whole = (d(y, 1, 1), d(y, 12, 31))
        half, year = (d(y, 0, 15), d(y, 6, 14)), (d(y, 0, 15), d(y, 12, 14))
        found.add("kinh-te-xa-hoi-6-thang", y, d(y, 6, 15), covers=half)
        found.add("cai-cach-hanh-chinh", f"{y}-H1", d(y, 6, 15), "before", covers=half)
        found.add("cai-cach-hanh-chinh", f"{y}-H2", d(y, 12, 15), "before", covers=(d(y, 6, 15), d(y, 12, 14)))
        found.add("dan-toc-6-thang", y, d(y, 6, 20), "before", covers=half)
        found.add("chong-tham-nhung-quy-1", y, d(y, 3, 18), covers=(d(y, 0, 16), d(y, 3, 15)))
        found.add("chong-tham-nhung-9-thang", y, d(y, 9, 18), covers=(d(y, 0, 16), d(y, 9, 15)))
        found.add("kinh-te-xa-hoi-nam", y, d(y, 12, 20), covers=year)
        found.add("bi-mat-nha-nuoc-nam", y, d(y, 12, 20), covers=year)
        found.add("chuyen-doi-so-nam", y, d(y, 11, 25), covers=(d(y - 1, 11, 15), d(y, 11, 14)))
        found.add("giao-duc-dau-nam", y, d(y, 10, 30))
        found.add("thong-tin-nam", y, d(y + 1, 1, 31), "before", covers=whole)
        found.add("thong-ke-nam", y, d(y + 1, 9, 15), covers=whole)
    found.write("province-reporting-regime", date(2026, 4, 1), date(2027, 3, 31))


def list_enterprise():
    found, y = List(), 2026
    whole, before = (d(y, 1, 1), d(y, 12, 31)), (d(2025, 1, 1), d(2025, 12, 31))
    for m in range(1, 13):
        period = f"{y}-{m:02}"
        act = found.add("gia-tri-gia-tang-thang", period, d(y, m + 1, 20), roll=True, covers=(d(y, m, 1), d(y, m, 0)))
        found.add("ra-soat-hoa-don", period, step(act, 5, -1))
        act = found.add("dong-bao-hiem-xa-hoi", period, d(y, m + 1, 0))
        found.add("doi-chieu-bao-hiem", period, step(act, 3, -1))
    for q in (1, 2, 3, 4):
        period, quarter = f"{y}-Q{q}", (d(y, 3 * q - 2, 1), d(y, 3 * q, 0))
        found.add("thu-nhap-ca-nhan-quy", period, d(y, 3 * q + 1, 0), roll=True, covers=quarter)
        found.add("thu-nhap-doanh-nghiep-quy", period, d(y, 3 * q + 1, 30), roll=True)
        found.add("quan-trac-nuoc-thai", period, quarter[1], start=quarter[0])
    found.add("quyet-toan-thue-2025", "", d(y, 3, 31), roll=True, covers=before)
    found.add("bao-cao-tai-chinh-2025", "", d(y, 3, 31), covers=before)
    found.add("le-phi-mon-bai", y, d(y, 1, 30), roll=True, cancelled=True)
    found.add("tien-thue-dat-ky-1", y, d(y, 5, 31), roll=True)
    found.add("tien-thue-dat-ky-2", y, d(y, 10, 31), roll=True)
    found.add("su-dung-lao-dong-6-thang", y, d(y, 6, 1), "before")
    found.add("su-dung-lao-dong-nam", y, d(y, 12, 5), "before")
    for item in ("doi-thoai", "hoi-nghi-nguoi-lao-dong", "kham-suc-khoe"):
        found.add(item, y, d(y, 12, 31), start=d(y, 1, 1))
    found.add("kham-suc-khoe-nang-nhoc", f"{y}-H1", d(y, 6, 30), start=d(y, 1, 1))
    found.add("kham-suc-khoe-nang-nhoc", f"{y}-H2", d(y, 12, 31), start=d(y, 7, 1))
    found.add("tai-nan-6-thang", y, d(y, 7, 5), "before", covers=(d(y, 1, 1), d(y, 6, 30)))
    found.add("tai-nan-nam", y, d(y + 1, 1, 10), "before", covers=whole)
    found.add("an-toan-nam", y, d(y + 1, 1, 10), "before", covers=whole)
    act = found.add("bao-ve-moi-truong-nam", y, d(y + 1, 1, 15), "before", covers=whole)
    found.add("tap-hop-so-lieu-moi-truong", y, step(act, 10, -1))
    found.write("enterprise-calendar-2026")


def list_school():
    found = List()
    act = found.add("khai-giang", "", date(2025, 9, 5), "on")
    found.add("tong-duyet-khai-giang", "", step(act, 1, -1))
    found.add("ket-thuc-hoc-ky-1", "", date(2026, 1, 18), "before")
    found.add("so-ket-hoc-ky-1", "", step(date(2026, 1, 18), 5, 1))
    act = found.add("ket-thuc-nam-hoc", "", date(2026, 5, 31), "before")
    found.add("vao-diem", "", step(act, 5, -1))
    found.add("xet-tot-nghiep", "", date(2026, 6, 30), "before")
    found.add("tuyen-sinh", "", date(2026, 7, 31), "before")
    found.add("ho-so-tuyen-sinh", "", date(2026, 6, 26), start=date(2026, 6, 15))
    found.add("hop-phu-huynh", "2025-09", date(2025, 9, 30), start=date(2025, 9, 1))
    monday = date(2025, 9, 1)
    while monday <= date(2026, 8, 31):
        year, week, _ = monday.isocalendar()
        found.add("giao-ban", f"{year}-W{week:02}", monday, "on", cancelled=monday == date(2026, 2, 16))
        monday += 7 * DAY
    for y, m in [(2025, m) for m in (9, 10, 11, 12)] + [(2026, m) for m in range(1, 9)]:
        period, friday = f"{y}-{m:02}", d(y, m, 0)
        while friday.weekday() != 4:
            friday -= DAY
        found.add("hop-hoi-dong", period, friday, "on")
        found.add("chuan-bi-hop-hoi-dong", period, step(friday, 2, -1))
        found.add("sinh-hoat-chi-bo", period, d(y, m, 3), start=d(y, m, 1))
        found.add("bao-cao-sinh-hoat", period, d(y, m, 5))
        if (y, m) != (2026, 5):
            found.add("bao-cao-thang", period, d(y, m, 25), "before", covers=(d(y, m - 1, 15), d(y, m, 14)))
        found.add("ke-hoach-thang", period, d(y, m, 5), "before")
    found.add("cong-khai-dau-nam", 2026, date(2026, 6, 30), "before")
    found.add("thong-ke-dau-nam", 2025, date(2025, 10, 30))
    found.add("danh-gia-dang-vien", 2025, date(2025, 12, 15), "before")
    found.add("tong-ket-nam-hoc", "", date(2026, 6, 10), "before")
    for period, due in (("2025-Q3", (2025, 9)), ("2025-Q4", (2025, 12)), ("2026-Q1", (2026, 3)), ("2026-Q2", (2026, 6))):
        found.add("thi-dua-quy", period, date(*due, 15), "before")
    found.write("school-year-2025-2026")


list_province()
list_enterprise()
list_school()
