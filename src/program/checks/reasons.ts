import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { Acknowledgements } from '../../core/program.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, listItems } from '../draft.ts';

const YES_OR_NO = 'không|ko|chưa|có|rồi|đúng|sai|phải|no|not|none|yes|true|false|n/a|null';
// "không có" may be why a warning stands, but not why an item is cancelled.
const NO_REASON = {
  acknowledge: new RegExp(`^[\\s.!?–—-]*(?:${YES_OR_NO})?[\\s.!?–—-]*$`, 'iu'),
  cancelled: new RegExp(
    `^[\\s.!?–—-]*(?:(?:vẫn )?(?:${YES_OR_NO})(?: có| bị| hủy| huỷ| bỏ| hoãn| phải)*)?[\\s.!?–—-]*$`,
    'iu',
  ),
};

/** What was cancelled or accepted has a reason, and not a yes or a no. */
export function checkReasons(draft: Draft, add: AddDiagnostic): void {
  const checkReason = (key: 'cancelled' | 'acknowledge', word: string | undefined, path: Path) => {
    if (word !== undefined && NO_REASON[key].test(word)) add('no-reason', path, { word, key });
  };
  const checkAccepted = (acknowledge: Acknowledgements | undefined, path: Path) => {
    for (const [code, reason] of Object.entries(acknowledge ?? {}))
      checkReason('acknowledge', reason, [...path, 'acknowledge', code]);
  };
  checkAccepted(draft.program.acknowledge, ['program']);
  for (const [index, { acknowledge }] of draft.documents.entries()) checkAccepted(acknowledge, ['documents', index]);
  for (const { item, path } of listItems(draft)) {
    checkAccepted(item.acknowledge, path);
    checkReason('cancelled', item.cancelled, [...path, 'cancelled']);
    item.amended?.forEach(({ change }, index) => {
      if (change.form === 'cancelled')
        checkReason('cancelled', change.reason, [...path, 'amended', index, 'cancelled']);
    });
  }
}
