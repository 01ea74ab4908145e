import type { Path } from '../../../core/diagnostics/diagnostic.ts';
import type { Expected, ValueParams } from '../../../core/diagnostics/families/values.ts';

const EXPECTED_TEXT = new Map<string, Expected>([
  ['during', 'period'],
  ['day', 'day'],
  ['month', 'month'],
  ['period', 'period'],
  ['since', 'period'],
]);
const DATE_KEYS = new Set(['date', 'updated', 'from', 'to', 'before', 'by', 'on']);

/** What a key holds, for the words of a message, where zod expects a type. */
export function expectedAt(type: string, path: Path): Expected {
  const key = String(path.at(-1));
  switch (type) {
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return key === 'when' ? 'rule' : DATE_KEYS.has(key) ? 'day-rule' : 'mapping';
    case 'string':
      return DATE_KEYS.has(key) ? 'date' : (EXPECTED_TEXT.get(key) ?? 'text');
    default:
      return 'integer';
  }
}

export function typeOf(value: unknown): ValueParams['wrong-type']['actual'] {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'number' : 'fraction';
  return 'text';
}
