/** A programme of 2023 with an item of each kind, for tests that are not about the sample. */
export const SMALL = `program:
  id: phong-2023
  title: Chương trình công tác năm 2023
  issuer: Phòng Giáo dục
  year: 2023
  updated: 2023-01-06
  revision: 0
sections:
  - id: I
    title: Việc trong năm
    items:
      - id: bao-cao-6-thang
        kind: report
        title: Báo cáo 6 tháng
        source: I.1
        quote: trước ngày 05 tháng 6 năm 2023
        when: { before: 2023-06-05 }
      - id: bao-cao-quy
        kind: report
        title: Báo cáo quý
        source: I.2
        quote: trước ngày 10 tháng cuối quý
        when: { every: quarter, before: { month: last, day: 10 } }
      - id: giao-ban-quy
        kind: meeting
        title: Giao ban
        source: I.3
        quote: hàng quý
        when: { every: quarter }
      - { id: tong-ket, kind: review, title: Tổng kết, source: I.4, quote: trong quý II, when: { during: 2023-Q2 } }
      - { id: giam-sat, kind: supervision, title: Giám sát, source: I.5, quote: trong quý III, when: { during: 2023-Q3 } }
      - { id: ke-hoach, kind: task, title: Kế hoạch, source: I.6, quote: theo hướng dẫn, when: { pending: hướng dẫn } }
`;

/** The same programme under another id. */
export const smallOf = (id: string): string => SMALL.replace('phong-2023', id);
