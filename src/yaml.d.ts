declare module '*/workdays-vn.yaml' {
  const table: import('./core/time/workdays.ts').WorkdayTable;
  export default table;
}
