import { WRITTEN_FIELDS, type WrittenField } from '../core/change.ts';
import type { Deadline } from '../core/deadline.ts';
import { type Document, placeOf } from '../core/program.ts';

export type FindCited = (citation: string) => Document[];

/** A deadline, with the documents of its version of the programme. */
export type Cited = [deadline: Deadline, findCited: FindCited];

/** The fields in which two versions of a deadline differ, beside its dates. A document that it cites belongs to its fields. */
export function listRewordedFields(from: Cited, to: Cited): WrittenField[] {
  return WRITTEN_FIELDS.filter(
    (field) => JSON.stringify(writtenValueOf(field, from)) !== JSON.stringify(writtenValueOf(field, to)),
  );
}

function writtenValueOf(field: WrittenField, [deadline, findCited]: Cited) {
  const { item, section, cancelled, amended, includes } = deadline;
  const describe = (citation: string) => [
    citation,
    ...findCited(citation).map(({ type, issuer, term, date, title }) => [type, issuer, term, date, title]),
  ];
  switch (field) {
    case 'title':
    case 'short':
    case 'kind':
    case 'quote':
    case 'actor':
    case 'recipient':
    case 'note':
      return item[field];
    case 'documents':
      return item.documents.map(describe);
    case 'source':
      return placeOf(item, section);
    case 'cancelled':
      return cancelled;
    case 'amended':
      return amended && [describe(amended.document), amended.quote];
    case 'includes':
      return includes.map(({ key, amended: { document } }) => [key, document]);
  }
}
