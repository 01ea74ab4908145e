declare module '*/workdays-vn.yaml' {
  // biome-ignore lint/plugin: the declaration of a module takes no relative import.
  const table: import('./core/time/workdays.ts').WorkdayTable;
  export default table;
}
