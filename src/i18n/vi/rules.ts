import type { RuleWords } from '../../core/words.ts';
import { dateRules } from './date-rules.ts';
import { markupRules } from './markup.ts';
import { quoteRules } from './quote-rules.ts';

export const rules: RuleWords = {
  'not-utf8': {
    summary: 'Tệp không phải UTF-8.',
    mend: 'Lưu lại tệp với bảng mã UTF-8. Trong Notepad: File → Save As → Encoding: UTF-8.',
  },
  'empty-file': {
    summary: 'Tệp không có nội dung.',
    mend: 'Viết ít nhất nhóm `program:` và `sections:`; có thể bắt đầu từ tệp của năm trước bằng `khoagiao new`.',
  },
  'yaml-syntax': {
    summary: 'Sai cú pháp YAML.',
    mend: 'Sửa chỗ dấu mũ chỉ vào. Chữ có `: `, ` #`, hoặc bắt đầu bằng `@ % * & ! | > [ {` thì đặt cả giá trị trong ngoặc kép.',
  },
  'tab-indent': {
    summary: 'Thụt lề bằng phím Tab.',
    mend: 'Thay mọi dấu Tab ở đầu dòng bằng dấu cách, mỗi cấp hai dấu cách.',
  },
  'multiple-documents': {
    summary: 'Tệp có nhiều tài liệu YAML.',
    mend: 'Xóa dòng `---` thừa, hoặc tách mỗi chương trình ra một tệp.',
  },
  'duplicate-key': {
    summary: 'Một khóa viết hai lần trong cùng một nhóm.',
    mend: 'Giữ lại một dòng, xóa dòng kia.',
  },
  'too-many-aliases': {
    summary: 'Bí danh YAML (`*tên`) nhân lên quá nhiều, hoặc chứa chính nó.',
    mend: 'Viết thẳng giá trị thay cho bí danh.',
  },
  'too-deep': {
    summary: 'Cấu trúc lồng nhau quá sâu.',
    mend: 'Một chương trình chỉ cần khoảng mười cấp: xóa các dấu ngoặc hoặc gạch đầu dòng thừa.',
  },

  'unknown-key': {
    summary: 'Khóa không có trong quy ước.',
    mend: 'Sửa tên khóa cho đúng; thông tin khác thì ghi vào `note`, hoặc sau dấu `#`.',
  },
  'missing-key': {
    summary: 'Thiếu một khóa bắt buộc.',
    mend: 'Thêm khóa vào nhóm mà dấu mũ chỉ vào, thụt lề bằng các khóa khác.',
  },
  'wrong-type': {
    summary: 'Giá trị không đúng kiểu: chữ, số nguyên, danh sách, nhóm khóa…',
    mend: 'Viết giá trị theo kiểu được nêu. Danh sách một phần tử vẫn cần ngoặc vuông: `[29-NQ/TW]`.',
  },
  'number-for-text': {
    summary: 'Một con số ở chỗ cần chữ.',
    mend: 'Đặt giá trị trong ngoặc kép.',
  },
  'invalid-value': {
    summary: 'Giá trị không nằm trong các từ được nhận.',
    mend: 'Chọn một trong các từ được nêu.',
  },
  'out-of-range': {
    summary: 'Con số nằm ngoài khoảng được nhận.',
    mend: 'Sửa con số cho nằm trong khoảng được nêu.',
  },
  'boolean-word': {
    summary: 'Các từ y, n, yes, no, on, off không có ngoặc kép: nhiều trình đọc YAML hiểu là đúng/sai.',
    mend: 'Đặt từ ấy trong ngoặc kép.',
  },
  'leading-zero': {
    summary: 'Số có số 0 đứng đầu: nhiều trình đọc YAML hiểu là hệ bát phân.',
    mend: 'Bỏ số 0 đứng đầu.',
  },
  ...markupRules,
  'when-missing': {
    summary: '`when` không nói khi nào đến hạn.',
    mend: 'Chọn một cách viết; chưa biết ngày thì viết `pending: <đang chờ gì>`, không có hạn thì `ongoing: <lý do>`.',
  },
  'span-conflict': {
    summary: 'Chương trình có cả `year` và `from` hoặc `to`.',
    mend: 'Giữ `year` cho một năm dương lịch, hoặc `from` và `to` cho một khoảng thời gian khác.',
  },
  'key-conflict': {
    summary: 'Hai khóa không đi cùng nhau.',
    mend: 'Giữ khóa đúng với văn bản, xóa khóa kia.',
  },
  'when-conflict': {
    summary: '`when` có hai cách tính hạn cùng lúc.',
    mend: 'Giữ một cách. Việc thật sự có hai hạn thì tách thành hai việc.',
  },

  'invalid-date': {
    summary: 'Giá trị không phải là ngày dạng năm-tháng-ngày.',
    mend: 'Viết đủ bốn chữ số năm, hai chữ số tháng, hai chữ số ngày: 2023-06-05.',
  },
  'impossible-date': {
    summary: 'Ngày không có trong lịch.',
    mend: 'Đối chiếu với văn bản rồi sửa ngày; ngày cuối tháng được nêu trong gợi ý.',
  },
  'date-with-time': {
    summary: 'Ngày kèm giờ; hạn tính theo ngày.',
    mend: 'Bỏ phần giờ.',
  },
  'invalid-time': {
    summary: 'Giờ của `time` không có dạng giờ:phút.',
    mend: 'Viết hai chữ số giờ, dấu hai chấm, hai chữ số phút: `17:00`.',
  },
  'invalid-count': {
    summary: 'Số ngày để đếm không có dạng số và đơn vị.',
    mend: 'Viết số ngày và `days` (ngày) hoặc `workdays` (ngày làm việc): `45 days`, `10 workdays`.',
  },
  'invalid-period': {
    summary: 'Giá trị không phải là một kỳ.',
    mend: 'Viết 2023 (cả năm), 2023-H1 (6 tháng đầu năm), 2023-Q2 (quý II) hoặc 2023-06 (tháng 6).',
  },
  'day-not-in-month': {
    summary: 'Quy tắc lặp lại chọn một ngày mà có tháng không có.',
    mend: 'Ở tháng đó hạn là ngày cuối tháng. Văn bản ghi như vậy thì ghi nhận: `acknowledge: { day-not-in-month: <lý do> }`; nếu không, viết `day: last` hoặc ngày mà tháng nào cũng có.',
  },
  'month-beyond-period': {
    summary: 'Quy tắc lặp lại chọn một tháng mà kỳ không có.',
    mend: '`month` đếm trong kỳ: quý có 1–3, 6 tháng có 1–6, năm có 1–12; `last` là tháng cuối, `next` là tháng đầu của kỳ sau.',
  },
  'reversed-window': {
    summary: 'Khoảng thời gian kết thúc trước khi bắt đầu.',
    mend: 'Sửa `from` hoặc `to`; thường là viết nhầm năm hoặc đổi chỗ hai ngày.',
  },
  ...dateRules,
  'unknown-timezone': {
    summary: 'Không có múi giờ này.',
    mend: 'Viết tên múi giờ IANA; ở Việt Nam là Asia/Ho_Chi_Minh.',
  },

  'invalid-id': {
    summary: 'Mã có ký tự ngoài chữ thường không dấu, chữ số và gạch nối.',
    mend: 'Viết mã không dấu, nối các từ bằng gạch nối. Mã đã phát hành trong lịch thì không nên đổi.',
  },
  'invalid-place': {
    summary: 'Giá trị không phải là một chỗ trong văn bản: không có chữ cái hay chữ số nào.',
    mend: 'Viết như văn bản: II.2.1, hoặc điểm a khoản 2 Điều 5.',
  },
  'invalid-term': {
    summary: 'Khóa không viết bằng số La Mã.',
    mend: 'Viết số La Mã chữ hoa: VIII, XI, XII, XIII.',
  },
  'duplicate-id': {
    summary: 'Hai việc, hoặc hai mục, mang cùng một mã.',
    mend: 'Đổi mã của một bên; nếu là cùng một việc thì giữ một.',
  },
  'duplicate-program': {
    summary: 'Hai tệp được đọc cùng nhau có cùng một mã chương trình (`program.id`).',
    mend: 'Xóa bản sao hoặc chuyển sang thư mục khác; nếu là hai chương trình khác nhau thì đổi mã của một bên.',
  },
  'duplicate-document': {
    summary: 'Một văn bản (cùng số, ký hiệu và ngày) được ghi hai lần.',
    mend: 'Giữ lại một; chỗ văn bản gốc in khác thì ghi vào `printed`.',
  },
  'unknown-document': {
    summary: 'Số, ký hiệu được dẫn không có ở mục `documents`.',
    mend: 'Sửa số, ký hiệu cho khớp từng chữ (phân biệt Đ, D, Ð), hoặc thêm văn bản vào `documents`.',
  },
  'ambiguous-document': {
    summary: 'Nhiều văn bản cùng số, ký hiệu: không rõ dẫn văn bản nào.',
    mend: 'Ghi kèm ngày ban hành: 34-CT/TW@1998-05-30.',
  },
  'uncited-document': {
    summary: 'Một văn bản ở mục `documents` không được việc nào, cũng không được phần căn cứ dẫn.',
    mend: 'Thêm vào `documents` của việc liên quan hoặc `basis` của chương trình; nếu thừa thì xóa.',
  },

  'empty-text': {
    summary: 'Giá trị để trống.',
    mend: 'Viết nội dung, hoặc xóa khóa nếu không bắt buộc.',
  },
  'too-long': {
    summary: 'Chữ dài quá mức mà lịch và bảng chứa được.',
    mend: 'Rút gọn; phần còn lại ghi vào `note`.',
  },
  'control-character': {
    summary: 'Có ký tự điều khiển hoặc ký tự ẩn, thường do chép từ Word hay PDF.',
    mend: 'Xóa ký tự ở chỗ dấu mũ, hoặc gõ lại cả giá trị. Chữ dài viết trên nhiều dòng thì dùng `>-`.',
  },

  ...quoteRules,
  'anniversary-mismatch': {
    summary: 'Số năm tổng kết không khớp với năm ban hành của văn bản đầu tiên.',
    mend: 'Sửa `anniversary`, ngày của văn bản, hoặc thứ tự trong `documents`; đúng như vậy thì ghi nhận kèm lý do.',
  },
  'term-mismatch': {
    summary: 'Khóa ghi cho văn bản không khớp với ngày ban hành.',
    mend: 'Đối chiếu với bản chính; chỗ văn bản gốc in nhầm thì ghi vào `printed`.',
  },
  'sunday-document': {
    summary: 'Ngày ban hành của văn bản là Chủ nhật.',
    mend: 'Đối chiếu với bản chính; đúng như vậy thì ghi nhận: `acknowledge: { sunday-document: <lý do> }`.',
  },
  'blank-symbol': {
    summary: 'Số của văn bản còn để trống bằng dấu “…”, do `khoagiao new` ghi.',
    mend: 'Ghi số, ký hiệu thật của văn bản, cả ở những chỗ dẫn văn bản ấy.',
  },
  'later-document': {
    summary: 'Văn bản được dẫn ban hành sau ngày sửa tệp lần cuối (`updated`).',
    mend: 'Sửa ngày của văn bản, hoặc ghi lại `updated` là ngày sửa tệp.',
  },
  'printed-otherwise': {
    summary: 'Chỗ văn bản gốc in khác với tệp này, theo khóa `printed`.',
    mend: 'Không cần sửa: đây là ghi chú để người đối chiếu biết.',
  },
  'missing-source': {
    summary: 'Việc không ghi chỗ trong văn bản.',
    mend: 'Thêm `source` là số mục trong văn bản, ví dụ III.3.',
  },

  'workday-twice': {
    summary: 'Một ngày được ghi hai lần trong các ngày nghỉ, ngày làm việc riêng.',
    mend: 'Giữ lại một dòng: ngày ấy là ngày nghỉ (`off`) hoặc ngày làm việc (`work`).',
  },
  'to-confirm': {
    summary: 'Điều chuyển từ năm trước sang mà chưa ai xác nhận.',
    mend: 'Đối chiếu với văn bản của năm nay rồi xóa dòng `confirm`.',
  },
  'unknown-code': {
    summary: '`acknowledge` nêu một mã không phải là cảnh báo.',
    mend: 'Viết đúng mã cảnh báo, là chữ trong ngoặc vuông của báo cáo. Lỗi thì không ghi nhận được, phải sửa.',
  },
  'unused-acknowledgement': {
    summary: '`acknowledge` nêu một cảnh báo không còn ở đó.',
    mend: 'Xóa dòng ấy.',
  },
};
