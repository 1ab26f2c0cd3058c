/** Names that offices use for one and the same body, folded and without place; the first of a row is the fullest. */
export const ALIASES: readonly (readonly string[])[] = [
  ['ban chỉ huy bộ đội biên phòng', 'bộ chỉ huy bộ đội biên phòng', 'bộ đội biên phòng'],
  ['báo và phát thanh, truyền hình', 'báo và đài phát thanh, truyền hình', 'đài phát thanh và truyền hình'],
  ['đoàn thanh niên cộng sản hồ chí minh', 'đoàn thanh niên', 'tỉnh đoàn', 'thành đoàn'],
  ['kho bạc nhà nước', 'kho bạc'],
  ['ngân hàng chính sách xã hội', 'chi nhánh ngân hàng chính sách xã hội', 'ngân hàng chính sách xã hội chi nhánh'],
  ['ngân hàng nhà nước việt nam', 'ngân hàng nhà nước'],
  ['ngân hàng nhà nước chi nhánh', 'chi nhánh ngân hàng nhà nước', 'ngân hàng nhà nước việt nam chi nhánh'],
  ['thi hành án dân sự', 'cục thi hành án dân sự'],
  ['thanh tra chính phủ', 'tổng thanh tra chính phủ'],
  ['tòa án nhân dân', 'tòa án'],
  ['ủy ban mặt trận tổ quốc việt nam', 'mặt trận tổ quốc việt nam', 'ủy ban mặt trận tổ quốc', 'mặt trận tổ quốc'],
  ['viện kiểm sát nhân dân', 'viện kiểm sát'],
];
