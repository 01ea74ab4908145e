declare module '*/workdays-vn.yaml' {
  const table: import('./core/workdays.ts').WorkdayTable;
  export default table;
}
