declare module '*/workdays-vn.yaml' {
  const table: import('./core/workdays.ts').WorkdayTable;
  export default table;
}

declare module '*.yaml?checked' {
  const checked: import('./program/read.ts').ReadResult;
  export default checked;
}
