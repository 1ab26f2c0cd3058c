import { Window } from 'happy-dom';
import { judge } from '../../../lib/page/detect/score.ts';
import { summarise } from '../../../lib/page/detect/summarise.ts';
import type { Verdict } from '../../../lib/page/detect/summary.ts';
import { readNotice } from '../../../lib/notice/read.ts';
import { textOfDocument } from '../../../lib/page/read.ts';
import { type Findings, findingsOf } from '../../e2e/page-findings.ts';

const url = 'https://portal.gov.vn/page';
const settings = {
  enableJavaScriptEvaluation: false,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
};
let window = new Window({ url, settings });

/** A window keeps every page that it ever parsed, until it is closed. */
export async function forgetPages(): Promise<void> {
  await window.happyDOM.close();
  window = new Window({ url, settings });
}

function parsed(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** What the extension's small script says of a page, by its markup alone; `path` is the path and query of its address. */
export const verdictOf = (html: string, path = '/page'): Verdict => judge({ ...summarise(parsed(html)), path });

/** What it finds there. */
export function findingsIn(html: string): Findings {
  const { text, structure } = textOfDocument(parsed(html)) ?? { text: '', structure: undefined };
  return findingsOf(readNotice(text, structure), text);
}
