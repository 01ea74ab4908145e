import type { DayRule, DueRule } from '../../src/core/due-rule.ts';
import type { Reading, Statement } from '../../src/phrase/reading.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A reading in one line, to compare with what a table expects; alternatives stand between `|`, rules that hold together between `+`. */
export function say(reading: Reading): string {
  return reading.understood === 'yes' ? reading.alternatives.map(sayStatement).join(' | ') : reading.understood;
}

export function sayStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'dates': {
      const rules = statement.rules.map(
        ({ rule, boundaryStated }) => `${boundaryStated ? '' : '(unstated) '}${sayRule(rule)}`,
      );
      return `${statement.several ? 'several: ' : ''}${rules.join(' + ')}`;
    }
    case 'windows': {
      const how = { one: '', 'at-least-one': 'at least ', any: 'any day: ' }[statement.perWindow];
      return `${how}${statement.rules.map(sayRule).join(' + ')}`;
    }
    case 'count': {
      const { count, direction } = statement;
      return `${count ? `${count.count} ${count.unit}` : 'some time'} ${direction === 'after' ? 'after' : 'ahead of'} an event`;
    }
    case 'undated':
      return 'no date';
    case 'covers':
      return 'data only';
  }
}

export function sayRule(rule: DueRule): string {
  const time = 'time' in rule && rule.time ? ` at ${rule.time}` : '';
  const roll = 'roll' in rule && rule.roll ? ' or the next working day' : '';
  switch (rule.form) {
    case 'date':
      return `${rule.boundary} ${rule.date}${time}${roll}`;
    case 'recurring':
      return `each ${rule.every} ${rule.boundary} ${sayDay(rule.day)}${time}${roll}`;
    case 'recurring-window':
      return `each ${rule.every} from ${sayDay(rule.from)} to ${sayDay(rule.to)}${time}`;
    case 'every':
      return `each ${rule.every}`;
    case 'during':
      return `in ${rule.period}`;
    case 'window':
      return `from ${rule.from} to ${rule.to}${time}`;
    case 'item':
    case 'pending':
    case 'ongoing':
      return rule.form;
  }
}

function sayDay(day: DayRule): string {
  if (day.form === 'after-period') return `${day.count} ${day.unit} after it`;
  const of = (relation: string) => (relation === 'this' ? '' : ` of the ${relation}`);
  if (day.form === 'day-of-week') return `${WEEKDAYS[day.weekday]}${of(day.of)}`;
  const place = `month ${day.month.month}${of(day.month.of)}`;
  if (day.form === 'day-of-month') return `day ${day.day}, ${place}`;
  const nth = day.form === 'workday-of-month' ? `workday ${day.nth}` : `${WEEKDAYS[day.weekday]} ${day.nth}`;
  return `${nth}, ${place}`;
}
