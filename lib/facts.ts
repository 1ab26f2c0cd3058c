/** What an office's report asks of a task and no notice tells: the user writes it down, or leaves it empty. */
import type { MessageKey } from './i18n.ts';

/** In the order of the report's columns. */
export const FACTS = [
  'leader',
  'contact',
  'result',
  'degree',
  'difficulty',
  'proposal',
  'code',
  'assigner',
  'route',
  'approverName',
  'approverMail',
  'approverPhone',
] as const;
export type Fact = (typeof FACTS)[number];

/** Absent or empty: not written. */
export type Facts = { [Name in Fact]?: string | undefined };

/** The longest that one may be, in UTF-16 units. */
export const FACT_LENGTH = 4000;

export const FACT_NAMES: Record<Fact, MessageKey> = {
  leader: 'reportColumnLeader',
  contact: 'reportColumnContact',
  result: 'reportColumnResult',
  degree: 'reportColumnDegree',
  difficulty: 'reportColumnDifficulty',
  proposal: 'reportColumnProposal',
  code: 'reportColumnCode',
  assigner: 'reportColumnAssigner',
  route: 'reportColumnRoute',
  approverName: 'reportColumnApproverName',
  approverMail: 'reportColumnApproverMail',
  approverPhone: 'reportColumnApproverPhone',
};
