/**
 * The bundled programme's events with the default reminder and alarm, written by hand from the programme's own words and
 * the working days of 2023: uid, title, day, category, and how long before that day begins the alarm rings.
 */
export const EXPECTED: [string, string, string, string, string | null][] = [
  ['bao-cao-quy.2023-Q1', 'Hết hạn: BC quý I (trước 10/3)', '2023-03-10', 'Ngày ghi trong văn bản', null],
  ['bao-cao-quy.2023-Q1.last-workday', 'BC quý I (trước 10/3)', '2023-03-09', 'Cần xong', '-PT15H'],
  ['giao-ban-quy.2023-Q1', 'Giao ban quý I (đến hết 31/3)', '2023-03-31', 'Cần xong', '-PT15H'],
  ['bao-cao-6-thang', 'Hết hạn: BC 6 tháng (trước 05/6)', '2023-06-05', 'Ngày ghi trong văn bản', null],
  ['bao-cao-6-thang.last-workday', 'BC 6 tháng (trước 05/6)', '2023-06-02', 'Cần xong', '-PT15H'],
  ['bao-cao-quy.2023-Q2', 'Hết hạn: BC quý II (trước 10/6)', '2023-06-10', 'Ngày ghi trong văn bản', null],
  ['bao-cao-quy.2023-Q2.last-workday', 'BC quý II (trước 10/6)', '2023-06-09', 'Cần xong', '-PT15H'],
  ['giam-sat-nq29', 'Giám sát NQ 29 (trong quý II, đến hết 30/6)', '2023-06-30', 'Cần xong', '-PT15H'],
  ['giao-ban-quy.2023-Q2', 'Giao ban quý II (đến hết 30/6)', '2023-06-30', 'Cần xong', '-PT15H'],
  ['tong-ket-ct34', 'Tổng kết CT 34 (trong quý II, đến hết 30/6)', '2023-06-30', 'Cần xong', '-PT15H'],
  ['bao-cao-quy.2023-Q3', 'Hết hạn: BC quý III (trước 10/9)', '2023-09-10', 'Ngày ghi trong văn bản', null],
  ['bao-cao-quy.2023-Q3.last-workday', 'BC quý III (trước 10/9)', '2023-09-08', 'Cần xong', '-PT15H'],
  ['giao-ban-quy.2023-Q3', 'Hạn cuối: Giao ban quý III (đến hết 30/9)', '2023-09-30', 'Ngày ghi trong văn bản', null],
  ['giao-ban-quy.2023-Q3.last-workday', 'Giao ban quý III (đến hết 30/9)', '2023-09-29', 'Cần xong', '-PT15H'],
  [
    'tong-ket-nq29',
    'Hạn cuối: Tổng kết NQ 29 (trong quý III, đến hết 30/9)',
    '2023-09-30',
    'Ngày ghi trong văn bản',
    null,
  ],
  ['tong-ket-nq29.last-workday', 'Tổng kết NQ 29 (trong quý III, đến hết 30/9)', '2023-09-29', 'Cần xong', '-PT15H'],
  ['bao-cao-nam', 'Hết hạn: BC năm (trước 05/12)', '2023-12-05', 'Ngày ghi trong văn bản', null],
  // Monday: the alarm rings on Friday.
  ['bao-cao-nam.last-workday', 'BC năm (trước 05/12)', '2023-12-04', 'Cần xong', '-PT63H'],
  ['bao-cao-quy.2023-Q4', 'Hết hạn: BC quý IV (trước 10/12)', '2023-12-10', 'Ngày ghi trong văn bản', null],
  ['bao-cao-quy.2023-Q4.last-workday', 'BC quý IV (trước 10/12)', '2023-12-08', 'Cần xong', '-PT15H'],
  ['giao-ban-quy.2023-Q4', 'Hạn cuối: Giao ban quý IV (đến hết 31/12)', '2023-12-31', 'Ngày ghi trong văn bản', null],
  ['giao-ban-quy.2023-Q4.last-workday', 'Giao ban quý IV (đến hết 31/12)', '2023-12-29', 'Cần xong', '-PT15H'],
];
