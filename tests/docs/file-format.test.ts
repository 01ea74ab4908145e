import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { amendment } from '../../src/program/schema/amendment.ts';
import { covers } from '../../src/program/schema/covers.ts';
import { DAY_FORMS, type DayForm, dayRule } from '../../src/program/schema/day-rule.ts';
import { WHEN_FORMS, when } from '../../src/program/schema/when.ts';

const page = readFileSync(new URL('../../docs/file-format.md', import.meta.url), 'utf8');
const section = (name: string) => page.split('\n## ').find((text) => text.startsWith(name)) ?? '';
const [rules = '', days = ''] = section('`when`').split('A period is');
const listExamples = (table: string) => [...table.matchAll(/^\| `(\{.*?\})` \|/gm)].map(([, example]) => example!);

test.each(listExamples(rules))('the rule %s is accepted', (example) => {
  expect(when.safeParse(parse(example)).success).toBe(true);
});

test.each(listExamples(days))('the day %s is accepted', (example) => {
  const anyDay = dayRule(Object.keys(DAY_FORMS) as DayForm[]);
  expect(anyDay.safeParse(parse(example)).success).toBe(true);
});

test('every key of a rule is on the page', () => {
  const keys = [...Object.values(WHEN_FORMS), ...Object.values(DAY_FORMS)].flatMap(({ shape }) => Object.keys(shape));
  expect([...new Set(keys)].filter((key) => !section('`when`').includes(`${key}:`))).toEqual([]);
});

test('the examples of covers and amended are accepted', () => {
  const [, coversText = ''] = /```yaml\n([\s\S]*?)```/.exec(section('`covers`')) ?? [];
  const [, amendedText = ''] = /```yaml\n([\s\S]*?)```/.exec(section('`amended`')) ?? [];
  expect(covers.safeParse(parse(coversText).covers).success).toBe(true);
  const entries = parse(amendedText).amended;
  expect(entries).toHaveLength(4);
  for (const entry of entries) expect(amendment.safeParse(entry).success).toBe(true);
});
