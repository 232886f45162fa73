/** Which year a report and each of its parts are about. */
import type { Narrative, Paragraph } from '../narrative';

const YEAR = /(?:năm|nhiệm kỳ)\s+((?:19|20)\d\d)/giu;
const DATE_LINE = /ngày\s.{0,12}tháng\s.{0,12}năm/iu;
const HEADING = /^[#*\s]*(?:[IVX]{1,5}\s*[.)]|\d{1,2}(?:\.\d{1,2})*\s*[.)])\s*/u;
/** Headings that begin a part: not the numbered lines inside one. */
const PART = /^[#*\s]*(?:#{1,3}\s|[IVX]{1,5}\s*[.)])/u;
const PLAN = /nhiệm vụ|phương hướng|kế hoạch|chỉ tiêu|mục tiêu/iu;
const TITLE_PARAGRAPHS = 15;
const LONGEST_HEADING = 250;

function yearIn(text: string): number | null {
  YEAR.lastIndex = 0;
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The first year that its title names; null where it names none. */
export function narrativeYear({ paragraphs }: Narrative): number | null {
  for (const { text } of paragraphs.slice(0, TITLE_PARAGRAPHS)) {
    if (text.length > LONGEST_HEADING || DATE_LINE.test(text)) continue;
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

function isPartHeading({ text, place }: Paragraph): boolean {
  return place.kind === 'paragraph' && text.length <= LONGEST_HEADING && PART.test(text) && HEADING.test(text);
}

/** For each paragraph the year it is about; null where nothing says so. */
export function yearsOf(narrative: Narrative): (number | null)[] {
  const whole = narrativeYear(narrative);
  let part = whole;
  return narrative.paragraphs.map((paragraph) => {
    if (isPartHeading(paragraph)) {
      const year = yearIn(paragraph.text);
      part = year !== null && PLAN.test(paragraph.text) ? year : whole;
    }
    return part;
  });
}
