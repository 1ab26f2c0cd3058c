import type { Assignee, CivilDate } from './notice.ts';

/**
 * "6 rõ", how officials judge a task (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền):
 * what of it a directive leaves open. Who does it, what is done, by when, who answers for it, what comes out, who decides.
 */
export const CLARITIES = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const;
export type Clarity = (typeof CLARITIES)[number];

/** "các sở, ngành liên quan", "UBND các huyện": a group, of which nobody in particular answers. */
const GROUP = /(?:^|\s)(?:các|những|mọi|toàn thể)\s|liên quan|có trách nhiệm$/iu;

/** What a task hands over: a paper, a decision, a finished work. */
const PRODUCT =
  /báo cáo|bàn giao|bảng|biên bản|công trình|công văn|dự án|dự thảo|đề án|đề cương|đề xuất|đơn giá|giấy phép|hồ sơ|hợp đồng|kế hoạch|kết quả|kịch bản|khởi công|nghị quyết|phương án|quy chế|quy định|quy trình|quyết định|tờ trình|thông báo|thông tư|văn bản|khánh thành|hoàn thành/iu;

/** To whom it goes for a decision: "trình UBND tỉnh", "báo cáo Chủ tịch", "xin ý kiến". */
const DECIDES =
  /(?:trình|báo cáo|tham mưu|xin ý kiến|thẩm định|phê duyệt|quyết định|ban hành|cho ý kiến|ủy quyền|uỷ quyền)/iu;

/** Exhortation alone: "tiếp tục quan tâm", "tăng cường", "nâng cao". */
const EXHORTATION =
  /(?:tiếp tục|tăng cường|nâng cao|quan tâm|chú trọng|phát huy|đẩy mạnh|quán triệt|nghiêm túc|chủ động|tích cực|quyết liệt)/iu;

export interface Judgeable {
  text: string;
  assignees: readonly Pick<Assignee, 'role' | 'text'>[];
  deadlines: readonly { due: CivilDate | null; rrule?: string | undefined; duration?: string | undefined }[];
}

/** What the directive leaves unclear, in the order of "6 rõ"; nothing where all is said. */
export function unclearOf({ text, assignees, deadlines }: Judgeable): Clarity[] {
  const leads = assignees.filter(({ role }) => role === 'lead');
  const dated = deadlines.some(({ due, rrule, duration }) => due ?? rrule ?? duration);
  const product = PRODUCT.test(text);
  const clear: Record<Clarity, boolean> = {
    person: leads.length > 0,
    work: product || dated || !EXHORTATION.test(text),
    time: dated,
    // One body answers; where several lead together, or a group does, none does.
    responsibility: leads.length === 1 && !GROUP.test(leads[0]?.text ?? ''),
    product,
    authority: assignees.some(({ role }) => role === 'report') || DECIDES.test(text),
  };
  return CLARITIES.filter((clarity) => !clear[clarity]);
}
