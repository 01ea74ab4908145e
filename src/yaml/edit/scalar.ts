import { stringify } from 'yaml';

/** A text as a scalar that is safe in every place, be it in a block or between brackets. `a: b` → `"a: b"` */
export function writeScalar(text: string): string {
  const list = stringify([text], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
  return list.trim().slice(1, -1);
}
