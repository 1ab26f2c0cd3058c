import { list } from '../../agency/phrases.ts';

/** What a page calls the public to, as its title says it: "THÔNG BÁO MỜI THẦU", "Thông báo tuyển dụng viên chức". Sorted. */
export const CALLS = list(`
bán đấu giá
bán đấu thầu
chào giá
chiêu sinh
cho thuê
đấu giá
đấu thầu
kết quả (?:bốc thăm|đấu giá|đấu thầu|lựa chọn nhà thầu|phúc khảo|thi|trúng tuyển|tuyển dụng|xét tuyển)
lịch (?:cắt điện|chiếu phim|ngừng cấp|tạm ngừng cấp|thi đấu)
lựa chọn (?:đơn vị|nhà thầu|tổ chức)
mời (?:báo giá|chào giá|chào hàng|đấu giá|quan tâm|sơ tuyển|thầu)
tạm ngừng cấp (?:điện|nước)
thi tuyển
tìm kiếm (?:chủ|nhà đầu tư)
tuyển (?:chọn|dụng|lao động|sinh)
xét tuyển
yêu cầu báo giá
`);
