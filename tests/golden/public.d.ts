// dist/index.d.cts
import type * as library from './types/index.js' with { 'resolution-mode': 'import' };
export type * from './types/index.js' with { 'resolution-mode': 'import' };
export declare const deadlines: typeof library.deadlines;
export declare const listUndated: typeof library.listUndated;
export declare const readProgram: typeof library.readProgram;
export declare const toIcs: typeof library.toIcs;

// dist/types/calendar/reminders.d.ts
/** The last working day, the first day of a window, or so many days before the last working day. */
export type Reminder = 'last-workday' | 'start' | {
    days: number;
};
/** Reads a list of reminders. `last-workday,7d,1w` → `['last-workday', { days: 7 }]`; undefined for a malformed one. */
export declare function parseReminders(text: string): Reminder[] | undefined;
/** Reads how many days ahead the alarm rings. `1d` → 1, `2w` → 14, `none` → null; undefined for any other text. */
export declare function parseAlarm(text: string): number | null | undefined;
/** What distinguishes the reminders of one deadline. `{ days: 14 }` → `14d` */
export declare function nameReminder(reminder: Reminder): string;

// dist/types/core/amendment.d.ts
import type { DateRule, RecurringRule, WindowRule } from './due-rule.ts';
import type { PeriodId } from './time/period.ts';
/** What a later document changes in an item's dates. The item's own rule and quote stay as the first document has them. */
export interface Amendment {
    /** Symbol of the later document. */
    document: string;
    /** Its operative phrase, word for word. */
    quote?: string | undefined;
    /** What it applies to; null where the item's rule does not recur. Of several entries for one period, the last holds. */
    scope: {
        form: 'period' | 'since';
        period: PeriodId;
    } | null;
    change: AmendedRule | Merger | Cancellation;
}
/** Takes the place of the start, date, boundary, time and roll; a recurring rule is for `since` alone. */
export type AmendedRule = DateRule | WindowRule | RecurringRule;
/** Reported with another item instead. */
export interface Merger {
    form: 'merged';
    item: string;
}
export interface Cancellation {
    form: 'cancelled';
    reason: string;
}

// dist/types/core/covers.d.ts
import type { DayRule } from './due-rule.ts';
import type { IsoDate } from './time/date.ts';
/** What a report covers (kỳ số liệu): two days of each period where the rule recurs, else two dates. */
export type Covers = {
    form: 'recurring';
    from: DayRule;
    to: DayRule;
} | {
    form: 'dates';
    from: IsoDate;
    to: IsoDate;
};

// dist/types/core/deadline.d.ts
import type { TimeOfDay } from './due-rule.ts';
import type { Boundary, Header, Item, Section } from './program.ts';
import type { DayOff, Step } from './step.ts';
import { type IsoDate } from './time/date.ts';
import { type PeriodId } from './time/period.ts';
export type { DayOff } from './step.ts';
/** One time that an item falls due, before working days are looked at. */
export interface Occurrence {
    period: PeriodId | null;
    /** First day of a window, or the day of an event; null for a single date. */
    start: IsoDate | null;
    /** The date as written, or the last day of a window. */
    due: IsoDate;
    boundary: Boundary;
    /** Something that happens on `due`, even on a day off. */
    isOnDay: boolean;
    /** The hour of `due` until which it is in time. */
    time: TimeOfDay | null;
    /** Whether a day off moves the last day forward. */
    roll: 'following' | null;
    /** Why it is this date. */
    steps: Step[];
}
/** As much of a deadline as its date in words depends on. */
export type Dated = Occurrence & Pick<Deadline, 'lastDay'>;
/** Whether a window is the whole of its period. 2026-Q2: 01/04–30/06, yes; 10/04–30/06, no */
export declare function isWholePeriod({ period, start, due }: Pick<Occurrence, 'period' | 'start' | 'due'>): boolean;
/** The period that a title has to name; null where the item does not recur, and for `during`, whose period is its date. */
export declare function periodInTitle({ item, period }: Pick<Deadline, 'item' | 'period'>): PeriodId | null;
/** What a later document replaced. */
export interface Replaced {
    document: string;
    quote: string | null;
    /** The date and boundary before; null where the item awaited its date. */
    due: IsoDate | null;
    boundary: Boundary | null;
}
export interface Deadline extends Occurrence {
    program: Header;
    section: Section;
    item: Item;
    /** Unique in its programme and stable when the date moves: the item's id, and the period where the item recurs. */
    key: string;
    /** The last permitted day: the eve of `due` for "before", `due` itself for "by", or the working day rolled to. */
    lastDay: IsoDate;
    /** The last working day on or before `lastDay`: the day to act on. */
    lastWorkday: IsoDate;
    /** The days off from `lastDay` back to `lastWorkday`, in that order. */
    skipped: DayOff[];
    /** Years whose working days were needed but are not (or not yet) settled by an official notice. */
    unsettledYears: number[];
    /** The days that a report covers. */
    covers: {
        from: IsoDate;
        to: IsoDate;
    } | null;
    amended: Replaced | null;
    /** What later documents merged into it. */
    includes: Merged[];
    /** Why it no longer takes place: the whole item, this period, or the item that it hangs on. */
    cancelled: string | null;
    /** The file has an error at its item that does not stop the list. */
    hasError?: boolean;
}
/** An item that awaits its date. */
export interface Undated {
    program: Header;
    section: Section;
    item: Item;
    /** What it awaits, or what the item awaits that it hangs on. */
    reason: string;
    cancelled: string | null;
    /** As for a deadline. */
    hasError?: boolean;
}
/** An occurrence that is reported with another item instead: in no list, and named by both items. */
export interface Merged {
    program: Header;
    section: Section;
    item: Item;
    key: string;
    period: PeriodId | null;
    /** Id of the item that it went into. */
    into: string;
    amended: Replaced;
    /** As for a deadline. */
    hasError?: boolean;
}
export type Status = 'past' | 'today' | 'soon' | 'upcoming';
/** Calendar days to the day to act on: 0 on it, negative after it. */
export declare function daysLeft(deadline: Deadline, today: IsoDate): number;
/** `past` after the last permitted day, `today` from the last working day on, `soon` within a week of it. */
export declare function statusOf(deadline: Deadline, today: IsoDate): Status;

// dist/types/core/diagnostics/diagnostic.d.ts
import type { AcknowledgementParams } from './families/acknowledgements.ts';
import type { DateParams } from './families/dates.ts';
import type { DocumentParams } from './families/documents.ts';
import type { IdentityParams } from './families/identities.ts';
import type { ItemParams } from './families/items.ts';
import type { KeyParams } from './families/keys.ts';
import type { MarkupParams } from './families/markup.ts';
import type { ProgramParams } from './families/programs.ts';
import type { QuoteParams } from './families/quotes.ts';
import type { SyntaxParams } from './families/syntax.ts';
import type { TitleParams } from './families/titles.ts';
import type { ValueParams } from './families/values.ts';
import type { Severity } from './severity.ts';
/** A place in a file's text: line and column from 1, the column in UTF-16 units as editors count it. */
export interface Position {
    line: number;
    column: number;
}
/** From `start` up to but not including `end`. */
export interface Span {
    start: Position;
    end: Position;
}
/** Where in the data: keys and list positions from the root. */
export type Path = (string | number)[];
/** The values that each code's message needs. The words are made at the edge, in the reader's language. */
export interface DiagnosticParams extends SyntaxParams, KeyParams, ValueParams, MarkupParams, DateParams, IdentityParams, ItemParams, QuoteParams, DocumentParams, TitleParams, ProgramParams, AcknowledgementParams {
}
/** What another place is to the diagnostic that names it. */
export type RelatedRole = 'first' | 'other-key' | 'quote' | 'rule' | 'issued' | 'updated' | 'document' | 'item';
/** Another place in the same file that a diagnostic is about. */
export interface Related {
    role: RelatedRole;
    span: Span;
}
/** The one edit that removes a diagnostic: a text that replaces a span, which may be empty. */
export interface Fix {
    span: Span;
    text: string;
}
export type DiagnosticCode = keyof DiagnosticParams;
export type DiagnosticOf<Code extends DiagnosticCode> = {
    code: Code;
    severity: Severity;
    path: Path;
    params: DiagnosticParams[Code];
    span: Span;
    related: Related[];
    fix: Fix | null;
    /** Why it may stay, where the file acknowledges it. */
    acknowledged?: string;
};
/** A problem found in a file, without words. */
export type Diagnostic = {
    [Code in DiagnosticCode]: DiagnosticOf<Code>;
}[DiagnosticCode];

// dist/types/core/diagnostics/families/acknowledgements.d.ts
import type { Severity } from '../severity.ts';
/** What an office has yet to confirm, and what it accepts. */
export interface AcknowledgementParams {
    'to-confirm': {
        what: string;
    };
    /**
     * `nearest`: the code that was most likely mistyped; else `near`: codes with a word of it, or of the warnings there.
     * `isError`: it is a code, but one of an error.
     */
    'unknown-code': {
        code: string;
        nearest: string | null;
        near: string[];
        isError: boolean;
    };
    'unused-acknowledgement': {
        code: string;
    };
}
export declare const acknowledgements: Record<keyof AcknowledgementParams, Severity>;

// dist/types/core/diagnostics/families/dates.d.ts
import type { ProgramSpan } from '../../program.ts';
import type { IsoDate } from '../../time/date.ts';
import type { MonthlyFrequency } from '../../time/period.ts';
import type { Severity } from '../severity.ts';
import type { InYear, Proposed } from './keys.ts';
/** Dates, times, counts and periods. */
export interface DateParams {
    'invalid-date': {
        value: string;
        nearest: string | null;
    } & Proposed & InYear;
    'impossible-date': {
        year: number;
        month: number;
        day: number;
        lastDay: number | null;
    };
    'date-with-time': {
        value: string;
        date: string;
    };
    'invalid-time': {
        value: string;
        nearest: string | null;
    };
    /** `count`: the number in the value, where its unit is not clear. */
    'invalid-count': {
        value: string;
        nearest: string | null;
        count: number | null;
    };
    'invalid-period': {
        value: string;
        nearest: string | null;
    } & Proposed & InYear;
    'day-not-in-month': {
        day: number;
        months: number[];
        lastDay: number;
    };
    'month-beyond-period': {
        every: MonthlyFrequency;
        month: string;
        max: number;
    };
    'impossible-day': {
        day: number;
        months: number[];
        lastDay: number;
    };
    'reversed-window': {
        from: IsoDate;
        to: IsoDate;
    };
    'no-working-day': {
        from: IsoDate;
        to: IsoDate;
        lastWorkday: IsoDate;
    };
    'outside-year': {
        date: IsoDate;
        span: ProgramSpan;
    };
    /** Deadlines that fall in the span, but belong to the programme before. */
    'previous-period': {
        deadlines: {
            key: string;
            due: IsoDate;
        }[];
    };
    'unknown-timezone': {
        value: string;
    };
    'workday-twice': {
        date: IsoDate;
        line: number;
    };
}
export declare const dates: Record<keyof DateParams, Severity>;

// dist/types/core/diagnostics/families/documents.d.ts
import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';
/** What a document says of itself. */
export interface DocumentParams {
    'anniversary-mismatch': {
        anniversary: number;
        symbol: string;
        issued: number;
        year: number;
    };
    'term-mismatch': {
        symbol: string;
        term: string;
        date: IsoDate;
        expected: string;
    };
    'missing-term': {
        symbol: string;
        expected: string | null;
    };
    'sunday-document': {
        symbol: string;
        date: IsoDate;
    };
    'document-undated': {
        symbol: string;
    };
    'blank-symbol': {
        symbol: string;
    };
    'later-document': {
        symbol: string;
        date: IsoDate;
        updated: IsoDate;
    };
    'printed-otherwise': {
        symbol: string;
        place: string;
        detail: string;
        printed: string;
        actual: string;
    };
}
export declare const documents: Record<keyof DocumentParams, Severity>;

// dist/types/core/diagnostics/families/identities.d.ts
import type { Lookalike } from '../../text/letters.ts';
import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';
export type IdKind = 'item' | 'section';
/** Ids, places in the document, and citations. */
export interface IdentityParams {
    'invalid-id': {
        value: string;
        suggestion: string | null;
    };
    'invalid-place': {
        value: string;
    };
    'invalid-symbol': {
        value: string;
        nearest: string;
    };
    'invalid-term': {
        value: string;
        nearest: string | null;
    };
    'duplicate-id': {
        id: string;
        kind: IdKind;
        line: number;
    };
    /** `line` is in the other file. */
    'duplicate-program': {
        id: string;
        file: string;
        line: number;
    };
    /** `lookalike`: where the two are not written alike, the first character that differs. */
    'duplicate-document': {
        symbol: string;
        date: IsoDate | null;
        line: number;
        lookalike: Lookalike | null;
    };
    'unknown-document': {
        symbol: string;
        nearest: string | null;
        lookalike: Lookalike | null;
    };
    /** `choices`: a citation of each document that has a date. */
    'ambiguous-document': {
        symbol: string;
        count: number;
        choices: string[];
    };
    'uncited-document': {
        symbol: string;
    };
    'missing-source': {
        item: string;
    };
}
export declare const identities: Record<keyof IdentityParams, Severity>;

// dist/types/core/diagnostics/families/items.d.ts
import type { Severity } from '../severity.ts';
/** What an item says of other items, and of the later documents that change it. */
export interface ItemParams {
    'unknown-item': {
        item: string;
        nearest: string | null;
    };
    /** The items in the order in which each hangs on the next; the first one once more at the end. */
    'item-circle': {
        items: string[];
    };
    'item-never-due': {
        item: string;
    };
    'amended-ongoing': Record<never, never>;
    /** `held`: the periods of the item that the file holds; none where it does not recur. */
    'unknown-period': {
        period: string;
        held: string[];
    };
    'invalid-merger': {
        item: string;
        reason: 'itself' | 'never-due' | 'merged' | 'cancelled';
    };
}
export declare const items: Record<keyof ItemParams, Severity>;

// dist/types/core/diagnostics/families/keys.d.ts
import type { Severity } from '../severity.ts';
/** Rules that can be meant, as the file writes `when`; left out where none was read. */
export interface Proposed {
    proposals?: string[];
}
/** The year of the file, for examples; left out where it has none. */
export interface InYear {
    year?: number;
}
/** Keys that are unknown, missing or exclude each other. */
export interface KeyParams {
    /** `version`: of khoagiao, since a newer one may know the key. */
    'unknown-key': {
        key: string;
        nearest: string | null;
        allowed: string[];
        version: string;
    };
    'missing-key': {
        key: string;
        example: string | null;
    } & Proposed & InYear;
    'when-missing': Proposed;
    'span-conflict': {
        other: string;
    };
    'key-conflict': {
        first: string;
        second: string;
    };
    'when-conflict': {
        first: string;
        second: string;
    };
}
export declare const keys: Record<keyof KeyParams, Severity>;

// dist/types/core/diagnostics/families/markup.d.ts
import type { Severity } from '../severity.ts';
/** What YAML reads as a comment, an anchor or a tag, although it may be meant as text. */
export interface MarkupParams {
    'hash-in-text': {
        written: string;
        quoted: string | null;
    };
    'unused-anchor': {
        written: string;
        quoted: string | null;
    };
    'tag-in-text': {
        written: string;
        quoted: string | null;
    };
}
export declare const markup: Record<keyof MarkupParams, Severity>;

// dist/types/core/diagnostics/families/programs.d.ts
import type { ProgramSpan } from '../../program.ts';
import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';
/** What can hardly be meant in a programme, although each key is valid. */
export interface ProgramParams {
    'updated-outside-span': {
        updated: IsoDate;
        span: ProgramSpan;
    };
    'foreign-timezone': {
        value: string;
    };
    'workday-outside-span': {
        date: IsoDate;
        span: ProgramSpan;
    };
    /** `isOff`: the day is off already; else it is worked already. `name`: why it is off, where it is more than a weekend. */
    'workday-without-effect': {
        date: IsoDate;
        isOff: boolean;
        name: string | null;
    };
    'empty-section': {
        section: string;
    };
    'source-in-other-section': {
        source: string;
        section: string;
        other: string;
    };
    'no-reason': {
        word: string;
        key: 'cancelled' | 'acknowledge';
    };
}
export declare const programs: Record<keyof ProgramParams, Severity>;

// dist/types/core/diagnostics/families/quotes.d.ts
import type { CountUnit, DueRule, TimeOfDay } from '../../due-rule.ts';
import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';
/** What a quote says: rules that hold together, a count from an event, or a day that no calendar has. */
export type Said = {
    form: 'rules';
    rules: DueRule[];
} | {
    form: 'count';
    count: number;
    unit: CountUnit;
    direction: 'after' | 'ahead';
} | {
    form: 'impossible';
    words: string;
};
/** What the comparison of a quote with its rule shows. */
export interface QuoteParams {
    'quote-mismatch': {
        phrase: string;
        said: Said;
        rule: DueRule;
    };
    'quote-partial': {
        phrase: string;
        uncovered: IsoDate[];
        time: TimeOfDay | null;
    };
    'quote-other-period': {
        phrase: string;
    };
    'quote-not-read': {
        words: string[];
        isDated: boolean;
    };
    'quote-missing': Record<never, never>;
    'hidden-deadline': {
        phrase: string;
        rules: DueRule[];
    };
}
export declare const quotes: Record<keyof QuoteParams, Severity>;

// dist/types/core/diagnostics/families/syntax.d.ts
import type { Severity } from '../severity.ts';
/** Why a text is no YAML: the parser's own codes, then what the text around an error shows. */
export type YamlErrorReason = 'ALIAS_PROPS' | 'BAD_ALIAS' | 'BAD_COLLECTION_TYPE' | 'BAD_DIRECTIVE' | 'BAD_DQ_ESCAPE' | 'BAD_INDENT' | 'BAD_PROP_ORDER' | 'BAD_SCALAR_START' | 'BLOCK_AS_IMPLICIT_KEY' | 'BLOCK_IN_FLOW' | 'DUPLICATE_KEY' | 'IMPOSSIBLE' | 'KEY_OVER_1024_CHARS' | 'MISSING_CHAR' | 'MULTILINE_IMPLICIT_KEY' | 'MULTIPLE_ANCHORS' | 'MULTIPLE_DOCS' | 'MULTIPLE_TAGS' | 'NON_STRING_KEY' | 'RESOURCE_EXHAUSTION' | 'TAB_AS_INDENT' | 'TAG_RESOLVE_FAILED' | 'UNEXPECTED_TOKEN' | 'YAML_VERSION' | 'COLON_IN_TEXT' | 'DEEPER_LINE' | 'MISPLACED_DASH' | 'MISSING_COLON' | 'MISSING_SPACE' | 'TEXT_AFTER_QUOTE' | 'TEXT_AFTER_SIGN' | 'UNCLOSED_BRACKET' | 'UNCLOSED_QUOTE' | 'BULLET' | 'MISSING_BRACES' | 'MISSING_COMMA' | 'NO_BREAK_SPACE' | 'SIGN_IN_TEXT' | 'UNOPENED_BRACKET' | 'WRONG_COLON';
/** What keeps a text from being read as a YAML file. */
export interface SyntaxParams {
    'not-utf8': Record<never, never>;
    'empty-file': Record<never, never>;
    /** `written`: the value as it should be written, where the whole of it is replaced. */
    'yaml-syntax': {
        reason: YamlErrorReason;
        written: string | null;
    };
    'tab-indent': Record<never, never>;
    'multiple-documents': Record<never, never>;
    'duplicate-key': {
        key: string;
        line: number;
    };
    /** `isCircle`: the alias is in the value that it refers to. */
    'too-many-aliases': {
        isCircle: boolean;
    };
    'too-deep': Record<never, never>;
}
export declare const syntax: Record<keyof SyntaxParams, Severity>;

// dist/types/core/diagnostics/families/titles.d.ts
import type { DueRule } from '../../due-rule.ts';
import type { ProgramSpan } from '../../program.ts';
import type { Severity } from '../severity.ts';
/** What a title says, beside what the file's other keys say. */
export interface TitleParams {
    'program-year-mismatch': {
        year: string;
        span: ProgramSpan;
    };
    'title-year-mismatch': {
        year: string;
        span: ProgramSpan;
    };
    'title-date-mismatch': {
        said: DueRule[];
        rule: DueRule;
    };
    /** One of them: the `anniversary` of the item, or the document that it counts from. */
    'title-anniversary-mismatch': {
        years: number;
        anniversary: number | null;
        document: {
            symbol: string;
            issued: number;
        } | null;
    };
    'title-document-mismatch': {
        named: string;
        cited: string[];
    };
    'repeated-item': {
        first: string;
        line: number;
    };
}
export declare const titles: Record<keyof TitleParams, Severity>;

// dist/types/core/diagnostics/families/values.d.ts
import type { Severity } from '../severity.ts';
import type { InYear, Proposed } from './keys.ts';
/** What a key may hold, for the words of a message. */
export type Expected = 'text' | 'integer' | 'list' | 'mapping' | 'date' | 'period' | 'rule' | 'day-rule' | 'day' | 'month';
/** Values of the wrong type, size or form. */
export interface ValueParams {
    /** `nearest`: how to write the value that is there. */
    'wrong-type': {
        expected: Expected;
        actual: 'text' | 'number' | 'fraction' | 'list' | 'mapping' | 'boolean' | 'nothing';
        nearest: string | null;
    } & Proposed & InYear;
    'number-for-text': {
        written: string;
    };
    'invalid-value': {
        value: string;
        nearest: string | null;
        allowed: string[];
    };
    'out-of-range': {
        value: number;
        min: number;
        max: number;
    };
    'boolean-word': {
        word: string;
    };
    'leading-zero': {
        written: string;
        value: number;
    };
    'unusual-number': {
        written: string;
        value: number;
    };
    'empty-text': Record<never, never>;
    'too-long': {
        length: number;
        limit: number;
    };
    /** `escaped`: its escape in double quotes, and the value in single ones, where a backslash has no meaning. */
    'control-character': {
        name: string;
        escaped: {
            written: string;
            quoted: string;
        } | null;
    };
}
export declare const values: Record<keyof ValueParams, Severity>;

// dist/types/core/diagnostics/severity.d.ts
export type Severity = 'error' | 'warning' | 'note';

// dist/types/core/diagnostics/source.d.ts
import type { Diagnostic } from './diagnostic.ts';
/** A file as it was read: its name as the user gave it, and its text for showing the line of a diagnostic. */
export interface SourceFile {
    name: string;
    text: string;
}
/** How many quotes were compared with their rules, how many state no date, and how many could not be read. */
export interface QuoteCounts {
    compared: number;
    withoutDate: number;
    notRead: number;
}
export declare const NO_QUOTES: QuoteCounts;
/** A source file with what was found in it. */
export interface CheckedFile {
    file: SourceFile;
    diagnostics: Diagnostic[];
    /** Where its quotes were looked at. */
    quotes?: QuoteCounts;
}
/** Whether anything found makes the file unfit for use. */
export declare function hasErrors(diagnostics: Diagnostic[]): boolean;
/** The quotes of several files together. */
export declare function addQuoteCounts(files: CheckedFile[]): QuoteCounts;

// dist/types/core/due-rule.d.ts
import type { IsoDate, Weekday } from './time/date.ts';
import type { Frequency, PeriodId } from './time/period.ts';
/** `before` X: X itself is too late. `by` X: X is in time. `on` X: it happens on X, even on a day off. */
export type RuleBoundary = 'before' | 'by' | 'on';
/** HH:mm, 24 hours: the due day itself is in time until then. */
export type TimeOfDay = `${number}:${number}`;
export type CountUnit = 'days' | 'workdays';
/** A period, seen from the one that a rule is applied to. */
export type RelativePeriod = 'previous' | 'this' | 'next';
/** A month counted from the first of a period: 1, 2, … or its last. */
export interface MonthOfPeriod {
    of: RelativePeriod;
    month: number | 'last';
}
/** A day that recurs with each period. */
export type DayRule = {
    form: 'day-of-month';
    month: MonthOfPeriod;
    day: number | 'last';
} | {
    form: 'weekday-of-month';
    month: MonthOfPeriod;
    weekday: Weekday;
    nth: number | 'last';
} | {
    form: 'workday-of-month';
    month: MonthOfPeriod;
    nth: number | 'last';
} | {
    form: 'day-of-week';
    of: RelativePeriod;
    weekday: Weekday;
}
/** Counted from the period's last day, which is not counted itself (Civil Code 2015, article 147.2). */
 | {
    form: 'after-period';
    count: number;
    unit: CountUnit;
};
/**
 * When an item falls due. Every `switch` on `form` is exhaustive and has no `default`, so that a new form does not compile
 * before each place handles it. What several places ask of a rule is a function below, not a comparison of its `form`.
 */
export type DueRule = DateRule | RecurringRule
/** One window in each period. */
 | {
    form: 'recurring-window';
    every: Frequency;
    from: DayRule;
    to: DayRule;
    time: TimeOfDay | null;
}
/** Once in each period: the period itself is the window. */
 | {
    form: 'every';
    every: Frequency;
    time: TimeOfDay | null;
} | {
    form: 'during';
    period: PeriodId;
    time: TimeOfDay | null;
} | WindowRule | ItemRule
/** Awaits its date, for a reason such as "theo hướng dẫn của Trung ương". */
 | {
    form: 'pending';
    reason: string;
}
/** Never falls due. */
 | {
    form: 'ongoing';
    reason: string;
};
export interface DateRule extends Deferral {
    form: 'date';
    boundary: RuleBoundary;
    date: IsoDate;
}
export interface RecurringRule extends Deferral {
    form: 'recurring';
    every: Frequency;
    boundary: RuleBoundary;
    day: DayRule;
}
/** Both days are in time. */
export interface WindowRule {
    form: 'window';
    from: IsoDate;
    to: IsoDate;
    time: TimeOfDay | null;
}
/**
 * Hangs on another item of the same programme, once for each of its occurrences. `after` counts from the date as written,
 * `ahead` counts back from the last working day; that day itself is not counted.
 */
export interface ItemRule extends Deferral {
    form: 'item';
    item: string;
    direction: 'after' | 'ahead';
    count: number;
    unit: CountUnit;
}
interface Deferral {
    time: TimeOfDay | null;
    /** Whether the law that the document rests on moves a day off to the following working day. */
    roll: 'following' | null;
}
/** How often a rule recurs; null for a rule that does not, or that takes its periods from another item. */
export declare function frequencyOf(rule: DueRule): Frequency | null;
/** Whether a rule has dates of its own or takes them from another item, awaits its date or never falls due. */
export declare function datingOf(rule: DueRule): 'own' | 'linked' | 'awaited' | 'never';
/** Why a rule has no date; null for a rule with dates, of its own or of another item. */
export declare function reasonOf(rule: DueRule): string | null;
/** The id of the item that a rule hangs on; null for any other rule. */
export declare function linkOf(rule: DueRule): string | null;
/** Whether a rule names a window, by its days or as a period; `{ every: P }`, once within each period, names none. */
export declare function namesWindow(rule: DueRule): boolean;
/** The days of a period that a rule names, each by its key below `when`; none for a rule that names none. */
export declare function daysOf(rule: DueRule): {
    key: RuleBoundary | 'from' | 'to';
    day: DayRule;
}[];
export {};

// dist/types/core/program.d.ts
import type { Amendment } from './amendment.ts';
import type { Covers } from './covers.ts';
import type { DueRule } from './due-rule.ts';
import { type IsoDate } from './time/date.ts';
import type { DayDecisions } from './time/workdays.ts';
/** Accepted warnings: the code of each, with the reason. */
export type Acknowledgements = Record<string, string>;
/** A yearly programme of work, as its YAML file states it. */
export interface Program {
    program: Header;
    /** Days off and days worked that the office has decided on for itself. */
    workdays?: DayDecisions | undefined;
    documents: Document[];
    sections: Section[];
}
export interface Header {
    /** ASCII slug: names files and calendar entries. */
    id: string;
    title: string;
    issuer: string;
    /** Null where the file names its first and last day instead. */
    year: number | null;
    /** The first and the last day, also of a year; `to` is null for a regime without an end. */
    span: ProgramSpan;
    /** IANA zone in which "today" is reckoned. */
    timezone: string;
    /** The day this file last changed: every stamp in a calendar comes from it. */
    updated: IsoDate;
    /** Raised with each change, so that calendars accept the newer dates. */
    revision: number;
    /** Symbols of the documents that the programme rests on. */
    basis: string[];
    /** What a person has yet to confirm here, after a programme was carried over from another year. */
    confirm?: string | undefined;
    acknowledge?: Acknowledgements | undefined;
}
export interface ProgramSpan {
    from: IsoDate;
    to: IsoDate | null;
}
/** A Party or state document. Numbers restart each term, so its identity is symbol and date together. */
export interface Document {
    symbol: string;
    type: string;
    issuer: string;
    /** Roman numeral of the term of the body that issued it. */
    term?: string | undefined;
    /** Left out where the keeper of the file does not know it. */
    date?: IsoDate | undefined;
    title: string;
    note?: string | undefined;
    /** Where the source prints a detail of it otherwise. */
    printed: Misprint[];
    /** What a person has yet to confirm here, after a programme was carried over from another year. */
    confirm?: string | undefined;
    acknowledge?: Acknowledgements | undefined;
}
export interface Misprint {
    /** Place in the source. */
    in: string;
    symbol?: string | undefined;
    term?: string | undefined;
    date?: IsoDate | undefined;
    title?: string | undefined;
    type?: string | undefined;
}
export interface Section {
    id: string;
    title: string;
    items: Item[];
}
export declare const KINDS: readonly ['report', 'review', 'supervision', 'meeting', 'task'];
export type Kind = (typeof KINDS)[number];
export interface Item {
    id: string;
    kind: Kind;
    title: string;
    /** A shorter title, for narrow tables and calendars on a phone. */
    short?: string | undefined;
    actor?: string | undefined;
    recipient?: string | undefined;
    /** Place in the source, such as II.2.1. */
    source?: string | undefined;
    /** The operative phrase, word for word. */
    quote?: string | undefined;
    /** For a review: how many years after the first document it reviews. */
    anniversary?: number | undefined;
    /** Symbols of the documents carried out or reviewed. */
    documents: string[];
    note?: string | undefined;
    /** Why it no longer takes place. */
    cancelled?: string | undefined;
    /** What a person has yet to confirm here, after a programme was carried over from another year. */
    confirm?: string | undefined;
    acknowledge?: Acknowledgements | undefined;
    when: DueRule;
    covers?: Covers | undefined;
    /** Later documents that change its dates, in the order in which they were added. */
    amended?: Amendment[] | undefined;
}
/** The years that a programme may have. */
export declare const PROGRAM_YEARS: {
    first: number;
    last: number;
};
/** The year in which a programme begins: of a school year 2025–2026, 2025. */
export declare function findFirstYear({ span }: Pick<Header, 'span'>): number;
/** The place in the source, or the section where the item names none. */
export declare function placeOf(item: Item, section: {
    id: string;
}): string;
/** `before` X: X itself is too late. `by` X: X is in time. */
export type Boundary = 'before' | 'by';

// dist/types/core/step.d.ts
import type { CountUnit, DayRule, RuleBoundary } from './due-rule.ts';
import type { IsoDate, Weekday } from './time/date.ts';
import type { PeriodId } from './time/period.ts';
/** A day that was passed over while working days were counted or looked for. */
export interface DayOff {
    date: IsoDate;
    weekday: Weekday;
    /** The name of the day off; null for a plain weekend. */
    name: string | null;
}
/** Which end of a deadline a step leads to. */
export type End = 'start' | 'due';
/** One step on the way to a deadline's dates, in the order in which they are taken: why it is this date, as data. */
export type Step = 
/** The rule is applied to this period. */
{
    form: 'period';
    period: PeriodId;
    from: IsoDate;
    to: IsoDate;
}
/** The date is written out. */
 | {
    form: 'written';
    date: IsoDate;
}
/** A window that is written out, or the period itself. */
 | {
    form: 'window';
    from: IsoDate;
    to: IsoDate;
}
/** `isMonthEnd`: the month lacks the day, so its last day is meant. */
 | {
    form: 'day';
    end: End;
    rule: CalendarDayRule;
    date: IsoDate;
    isMonthEnd: boolean;
}
/** Working days of a month are counted from its first or, for `last`, its last day: `from`. */
 | {
    form: 'workday-of-month';
    end: End;
    nth: number | 'last';
    from: IsoDate;
    skipped: DayOff[];
    date: IsoDate;
}
/** Another item's deadline: its date as written or its last working day. */
 | {
    form: 'item';
    item: string;
    key: string;
    day: 'due' | 'last-workday';
    date: IsoDate;
}
/** Counted from a day that is not counted itself. `skipped` is empty for plain days. */
 | {
    form: 'count';
    end: End;
    direction: 'after' | 'ahead';
    count: number;
    unit: CountUnit;
    from: IsoDate;
    skipped: DayOff[];
    date: IsoDate;
}
/** A later document takes the place of all that was said before. */
 | {
    form: 'amended';
    document: string;
    quote: string | null;
}
/** To the last permitted day. */
 | {
    form: 'boundary';
    boundary: RuleBoundary;
    due: IsoDate;
    date: IsoDate;
}
/** From a last day that is off to the following working day. */
 | {
    form: 'roll';
    from: IsoDate;
    skipped: DayOff[];
    date: IsoDate;
}
/** From the last permitted day back to the last working day; none are skipped where it is one itself. */
 | {
    form: 'last-workday';
    from: IsoDate;
    skipped: DayOff[];
    date: IsoDate;
};
/** A day that the calendar alone settles. */
export type CalendarDayRule = Extract<DayRule, {
    form: 'day-of-month' | 'weekday-of-month' | 'day-of-week';
}>;

// dist/types/core/text/letters.d.ts
/** A text made easy to compare, each of its letters with the place that it has in the original. */
export interface CleanText {
    text: string;
    places: number[];
}
/**
 * Small letters of one kind each, without invisible characters; `text` is to be in NFC.
 *
 * `Trước ngày ０5⁄6` → `trước ngày 05/6`
 */
export declare function cleanLetters(text: string): CleanText;
/** Whether a text is invisible. A soft hyphen → true */
export declare function isBlank(text: string): boolean;
/** Two characters that look alike; null where the other text has none. */
export interface Lookalike {
    found: string | null;
    expected: string | null;
}
/**
 * The first character in which two texts differ although they look alike; undefined where they differ visibly.
 *
 * `29‑NQ/TW`, `29-NQ/TW` → U+2011 and a hyphen; `29-CT/TW`, `29-NQ/TW` → undefined
 */
export declare function findLookalike(text: string, expected: string): Lookalike | undefined;

// dist/types/core/time/date.d.ts
/**
 * A civil date, yyyy-MM-dd. It has no hour and no zone, and compares and sorts as text.
 *
 * Every function below works on real dates only: let {@link parseDate} vouch for a date that came from outside.
 */
export type IsoDate = `${number}-${number}-${number}`;
/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** By {@link Weekday}. */
export declare const WEEKDAY_NAMES: readonly ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
export interface DateParts {
    year: number;
    /** 1–12 */
    month: number;
    day: number;
}
/** From one day to another, both included. */
export interface DateSpan {
    from: IsoDate;
    to: IsoDate;
}
/** The parts of a text that has the form of a date, be it a day of the calendar or not; undefined for any other text. */
export declare function parseDateParts(text: string): DateParts | undefined;
/** The parts of a date as people type it, the day or the year first. `1-3-2026`, `1.3.2026`, `2026-3-1` → 1 March 2026 */
export declare function parseTypedParts(text: string): DateParts | undefined;
/** Whether the calendar has this day. 31/6/2023 → false. Years before 1000 are not dates here. */
export declare function isRealDate({ year, month, day }: DateParts): boolean;
/** Reads a date as people type it. `10/3/2023`, `2023-3-10` → `2023-03-10`; undefined where there is no such day. */
export declare function parseDate(text: string): IsoDate | undefined;
export declare function toIsoDate({ year, month, day }: DateParts): IsoDate;
export declare function toParts(date: IsoDate): DateParts;
/** `addDays('2023-03-10', -1)` → `2023-03-09` */
export declare function addDays(date: IsoDate, days: number): IsoDate;
/** The same day months later, or the last of a shorter month. `addMonths('2023-01-31', 1)` → `2023-02-28` */
export declare function addMonths(date: IsoDate, months: number): IsoDate;
/** Calendar days from one date to another, negative when `to` is earlier. `2023-03-01`, `2023-03-09` → 8 */
export declare function daysBetween(from: IsoDate, to: IsoDate): number;
/** `2023-06-04` → 0, a Sunday */
export declare function weekdayOf(date: IsoDate): Weekday;
/** Monday of week 1 holds 4 January (ISO 8601). `2026`, 7 → `2026-02-09` */
export declare function mondayOfIsoWeek(year: number, week: number): IsoDate;
/** The ISO week of a date; its year is that of the week's Thursday. `2027-01-01` → `{ year: 2026, week: 53 }` */
export declare function isoWeekOf(date: IsoDate): {
    year: number;
    week: number;
};
/** `2023`, 2 → 28 */
export declare function daysInMonth(year: number, month: number): number;
/**
 * The date that a clock in `timeZone` shows at an instant (milliseconds since 1970; in Viet Nam from 1976 on).
 * 17:30 on 1 March 2023 in UTC, `Asia/Ho_Chi_Minh` → `2023-03-02`
 */
export declare function dateAt(instant: number, timeZone: string): IsoDate;
/** Whether the runtime knows this IANA zone. `Asia/Ho_Chi_Minh` → true */
export declare function isTimeZone(timeZone: string): boolean;
/**
 * Whether a zone's clocks show Vietnam's time (UTC+7) in every month of a year.
 * `Asia/Bangkok`, 2026 → true; `Asia/Singapore`, 2026 → false
 */
export declare function isVietnameseTime(timeZone: string, year: number): boolean;

// dist/types/core/time/period.d.ts
import { type IsoDate } from './date.ts';
/** How often a rule recurs. A week is an ISO week; every other period starts on the first of a month, within one year. */
export type Frequency = (typeof FREQUENCIES)[number];
export type MonthlyFrequency = (typeof MONTHLY_FREQUENCIES)[number];
export declare const MONTHLY_FREQUENCIES: readonly ['month', 'quarter', 'half', 'year'];
export declare const FREQUENCIES: readonly ["week", "month", "quarter", "half", "year"];
/** `2023`, `2023-H1`, `2023-Q2`, `2023-06` or `2023-W07` */
export type PeriodId = string;
export interface Period {
    id: PeriodId;
    frequency: Frequency;
    /** Of a week, the ISO year. */
    year: number;
    /** Place within the year, from 1. */
    number: number;
    firstDay: IsoDate;
    lastDay: IsoDate;
}
export declare const MONTHS_IN: Record<MonthlyFrequency, number>;
/** The frequency of periods that last so many months. 3 → quarter */
export declare function frequencyOfMonths(months: number): MonthlyFrequency | undefined;
/** The form of a period's id. */
export declare const PERIOD_PATTERN: RegExp;
/** `2023-Q2` → 01/04–30/06/2023; undefined for a text that names no period, such as week 53 of a year without one. */
export declare function parsePeriod(id: PeriodId): Period | undefined;
/** The period of a frequency that holds a date. `quarter`, `2023-05-10` → 2023-Q2 */
export declare function periodAt(frequency: Frequency, date: IsoDate): Period;
/** The period so many places later, or earlier where `steps` is negative. 2023-Q4, 1 → 2024-Q1 */
export declare function shiftPeriod({ frequency, year, number, firstDay }: Period, steps: number): Period;
/** The periods of a frequency that hold any day from one date to another, in order. */
export declare function listPeriods(frequency: Frequency, from: IsoDate, to: IsoDate): Period[];
/** `quarter`, 2023, 2 → `2023-Q2`; of a year the number has no meaning. */
export declare function formatPeriodId(frequency: MonthlyFrequency, year: number, number: number): PeriodId;

// dist/types/core/time/workdays.d.ts
import type { IsoDate } from './date.ts';
/** The days of one year on which the office's week is not the plain Monday to Friday. */
export interface WorkYear {
    year: number;
    /** `official`: settled by notices. `computed`: by the Labour Code alone, until a notice is issued. */
    status: 'official' | 'computed';
    notices: string[];
    /** Weekdays that are days off. */
    off: NamedDay[];
    /** Saturdays or Sundays that are worked. */
    work: NamedDay[];
}
export interface NamedDay {
    date: IsoDate;
    name: string;
}
/** An office's own decision about one day, in its programme. */
export interface DayDecision {
    date: IsoDate;
    reason: string;
}
/** An office's own decisions, which override the table. */
export interface DayDecisions {
    off: DayDecision[];
    work: DayDecision[];
}
export interface WorkdayTable {
    years: WorkYear[];
}

// dist/types/i18n/languages.d.ts
export declare const LANGUAGES: readonly ['vi', 'en'];
export type Language = (typeof LANGUAGES)[number];

// dist/types/index.d.ts
import type { Reminder } from './calendar/reminders.ts';
import type { Deadline } from './core/deadline.ts';
import type { Program } from './core/program.ts';
import type { Language } from './i18n/languages.ts';
export type { Deadline, Undated } from './core/deadline.ts';
export type { Diagnostic } from './core/diagnostics/diagnostic.ts';
export type { DueRule } from './core/due-rule.ts';
export type { Document, Item, Program, Section } from './core/program.ts';
export { type ReadResult, readProgram } from './program/read.ts';
export { listUndated } from './schedule/deadlines.ts';
export interface CalendarChoices {
    language?: Language;
    reminders?: Reminder[];
    /** Days before the day to act, and back to a working day, at 09:00; null for no alarm. */
    alarm?: number | null;
}
/**
 * Every dated obligation of a programme, ordered by the day to act on, by the working-day table that comes with the package.
 * Items that await a date are not among them: see `listUndated`.
 */
export declare function deadlines(program: Program): Deadline[];
/** A programme as the text of an .ics calendar. The same programme gives the same bytes everywhere, at every hour. */
export declare function toIcs(program: Program, choices?: CalendarChoices): string;

// dist/types/program/read.d.ts
import type { Diagnostic, Span } from '../core/diagnostics/diagnostic.ts';
import { type QuoteCounts, type SourceFile } from '../core/diagnostics/source.ts';
import type { Program } from '../core/program.ts';
export interface ReadResult {
    /** Present where the file can be read as a programme, also beside errors such as a rule that contradicts its quote. */
    program?: Program;
    /** The programme's id as the file states it, also where something else is an error. */
    id?: {
        text: string;
        span: Span;
    };
    /** Errors first, each severity by place in the file. */
    diagnostics: Diagnostic[];
    quotes: QuoteCounts;
    file: SourceFile;
}
/**
 * Reads a programme from the bytes, or the text, of a YAML file. It never throws: `diagnostics` says what is wrong,
 * each with its place. Text is brought to Unicode NFC; a BOM and CRLF are accepted. From JavaScript, what is neither bytes nor
 * text reads as an empty file.
 */
export declare function readProgram(content: Uint8Array | string, name: string): ReadResult;

// dist/types/schedule/deadlines.d.ts
import type { Deadline, Merged, Undated } from '../core/deadline.ts';
import type { Program } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
/** All that a programme's rules and later documents come to. */
export interface Schedule {
    /** Every dated obligation, ordered by the day to act on, then the date as written, then key. */
    deadlines: Deadline[];
    /** The items that await a date, in the programme's order. */
    undated: Undated[];
    /** What is reported with another item instead, in the programme's order. */
    merged: Merged[];
}
/** Schedules a programme. `end` is where a regime without an end stops: by default a day that depends on its file alone. */
export declare function createSchedule(program: Program, table: WorkdayTable, end?: IsoDate): Schedule;
/** The deadlines alone: see {@link createSchedule}. */
export declare function listDeadlines(program: Program, table: WorkdayTable, end?: IsoDate): Deadline[];
/** The items that await a date, in the programme's order. Working days have no part in which these are. */
export declare function listUndated(program: Program): Undated[];
export declare function compareDeadlines(a: Deadline, b: Deadline): number;
