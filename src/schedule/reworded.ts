import { WRITTEN_FIELDS, type WrittenField } from '../core/change.ts';
import type { Deadline } from '../core/deadline.ts';
import { placeOf } from '../core/program.ts';

/** The fields in which two versions of a deadline differ, beside its dates. */
export function listRewordedFields(from: Deadline, to: Deadline): WrittenField[] {
  return WRITTEN_FIELDS.filter(
    (field) => JSON.stringify(writtenValueOf(field, from)) !== JSON.stringify(writtenValueOf(field, to)),
  );
}

function writtenValueOf(field: WrittenField, { item, section, cancelled, amended, includes }: Deadline) {
  switch (field) {
    case 'title':
    case 'short':
    case 'kind':
    case 'quote':
    case 'actor':
    case 'recipient':
    case 'documents':
    case 'note':
      return item[field];
    case 'source':
      return placeOf(item, section);
    case 'cancelled':
      return cancelled;
    case 'amended':
      return amended && [amended.document, amended.quote];
    case 'includes':
      return includes.map(({ key, amended: { document } }) => [key, document]);
  }
}
