declare module '*.xml' {
  const text: string;
  export default text;
}
declare module '*.css';
/** As a data address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
