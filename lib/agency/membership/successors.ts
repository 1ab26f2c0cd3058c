/**
 * Who took over whose duties in the reorganisation of 2025, by folded name without place. A notice of before that gave a
 * task to the former body concerns the present one; a notice of after concerns who still goes by the former name.
 */
export interface Succession {
  former: string;
  present: string;
  /** Civil date from which the present body holds the duties. */
  since: string;
  /** The act that says so. */
  source: string;
}

const DEPARTMENTS = { since: '2025-03-01', source: 'Nghị định 45/2025/NĐ-CP' };
const MINISTRIES = { since: '2025-03-01', source: 'Nghị quyết 176/2025/QH15' };
const INSPECTORATES = { since: '2025-07-01', source: 'Luật Thanh tra 84/2025/QH15' };
const FINANCE = { since: '2025-03-01', source: 'Nghị định 29/2025/NĐ-CP' };

/**
 * Districts ended with 30 June 2025 (Điều 51 khoản 3), and their duties went to the communes on their ground but for what
 * decrees gave to provinces. Which commune lies on which district's ground no table here says: districts that are named
 * pass to nobody.
 */
export const DISTRICTS: Succession = {
  former: 'ủy ban nhân dân cấp huyện',
  present: 'ủy ban nhân dân cấp xã',
  since: '2025-07-01',
  source: 'Luật 72/2025/QH15',
};

export const SUCCESSIONS: readonly Succession[] = [
  { former: 'ban dân tộc', present: 'sở dân tộc và tôn giáo', ...DEPARTMENTS },
  { former: 'sở giao thông vận tải', present: 'sở xây dựng', ...DEPARTMENTS },
  { former: 'sở kế hoạch và đầu tư', present: 'sở tài chính', ...DEPARTMENTS },
  { former: 'sở lao động - thương binh và xã hội', present: 'sở nội vụ', ...DEPARTMENTS },
  { former: 'sở nông nghiệp và phát triển nông thôn', present: 'sở nông nghiệp và môi trường', ...DEPARTMENTS },
  { former: 'sở tài nguyên và môi trường', present: 'sở nông nghiệp và môi trường', ...DEPARTMENTS },
  { former: 'sở thông tin và truyền thông', present: 'sở khoa học và công nghệ', ...DEPARTMENTS },
  { former: 'bộ giao thông vận tải', present: 'bộ xây dựng', ...MINISTRIES },
  { former: 'bộ kế hoạch và đầu tư', present: 'bộ tài chính', ...MINISTRIES },
  { former: 'bộ lao động - thương binh và xã hội', present: 'bộ nội vụ', ...MINISTRIES },
  { former: 'bộ nông nghiệp và phát triển nông thôn', present: 'bộ nông nghiệp và môi trường', ...MINISTRIES },
  { former: 'bộ tài nguyên và môi trường', present: 'bộ nông nghiệp và môi trường', ...MINISTRIES },
  { former: 'bộ thông tin và truyền thông', present: 'bộ khoa học và công nghệ', ...MINISTRIES },
  { former: 'ủy ban dân tộc', present: 'bộ dân tộc và tôn giáo', ...MINISTRIES },
  { former: 'thanh tra sở', present: 'thanh tra', ...INSPECTORATES },
  { former: 'cục thuế', present: 'thuế', ...FINANCE },
  { former: 'cục thống kê', present: 'thống kê', ...FINANCE },
];
