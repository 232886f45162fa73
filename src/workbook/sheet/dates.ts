const DAY = 86_400_000;
/** The day before 1 January 1900, and 1 January 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_1900 = 2_958_465;
const LAST_1904 = 2_957_003;
/** Excel counts a 29 February 1900 that never was. */
const NO_DAY = 60;

/** A count of days with the time as a fraction; rounding to whole milliseconds undoes what the fraction lost. */
function momentOf(serial: number, date1904: boolean): number | null {
  const whole = Math.floor(serial);
  if (date1904) {
    return serial < 0 || whole > LAST_1904 ? null : EPOCH_1904 + Math.round(serial * DAY);
  }
  if (serial < 1 || whole === NO_DAY || whole > LAST_1900) return null;
  return EPOCH_1900 + Math.round((whole > NO_DAY ? serial - 1 : serial) * DAY);
}

/** "2022-10-05" at midnight, "2022-10-05T08:30:00" else; a few milliseconds off a second are the fraction's, not the writer's. */
function isoOf(moment: number): string {
  const second = Math.round(moment / 1000) * 1000;
  const near = Math.abs(moment - second) <= 5 ? second : moment;
  const iso = new Date(near).toISOString();
  if (near % DAY === 0) return iso.slice(0, 10);
  return near % 1000 === 0 ? iso.slice(0, 19) : iso.slice(0, 23);
}

/** The date behind a serial number; null where the calendar has none. */
export function dateOfSerial(text: string, date1904: boolean): string | null {
  const moment = momentOf(Number(text), date1904);
  return moment === null ? null : isoOf(moment);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?Z?$/;

/** A date written as ISO 8601, put into our form; null where it is none, or only a time of day. */
export function readIsoDate(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = ''] = match;
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  const time = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  // Date.parse lets 31 April through as 1 May.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return null;
  const rest = /[1-9]/.test(fraction) ? `.${fraction}` : '';
  return `${hour}${minute}${second}${rest}` === '000000' ? date : `${date}T${hour}:${minute}:${second}${rest}`;
}
