import officialTable from '../../data/workdays-vn.yaml';
import type { Header, Item, Program } from '../../src/core/program.ts';
import type { IsoDate } from '../../src/core/time/date.ts';
import { createSchedule, type Schedule } from '../../src/schedule/deadlines.ts';
import { readWhen } from '../rule.ts';

type Parts = Partial<Omit<Item, 'when'>>;

/** An item of which only the date matters. Its rule is written as in a file. */
export function item(id: string, when: string, parts: Parts = {}): Item {
  return { id, kind: 'task', title: 'x', documents: [], when: readWhen(when), ...parts };
}

/** A programme of 2026, or of another span. */
function programOf(items: Item[], header: Partial<Header> = {}): Program {
  return {
    program: { id: 'x', year: 2026, span: { from: '2026-01-01', to: '2026-12-31' }, ...header } as Header,
    documents: [],
    sections: [{ id: 'I', title: 'x', items }],
  };
}

export function scheduleOf(items: Item[], header: Partial<Header> = {}, end?: IsoDate): Schedule {
  return createSchedule(programOf(items, header), officialTable, end);
}
