/** The hour that a text in another form means. `17h`, `17 giờ 30`, `17.30` → `17:00`, `17:30` */
export function suggestTime(value: string): string | null {
  const [, hour, minute = '0'] =
    /^(\d{1,2})\s*(?:(?:h|g|giờ|:|\.)\s*(\d{1,2})?\s*(?:phút)?)?$/i.exec(value.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** The count that a text in another form means. `05 ngày làm việc` → `5 workdays` · `2 tuần` → `14 days` */
export function suggestCount(value: string): string | null {
  const [, count, unit = ''] = /^0*([1-9]\d{0,2})\s*(.*)$/.exec(value.normalize('NFC').toLowerCase().trim()) ?? [];
  if (count === undefined) return null;
  if (/^(?:ngày làm việc|work(?:ing)?[ -]?days?)$/.test(unit)) return `${count} workdays`;
  if (/^(?:ngày|days?|d)$/.test(unit)) return `${count} days`;
  return /^(?:tuần|weeks?|w)$/.test(unit) && Number(count) < 100 ? `${Number(count) * 7} days` : null;
}
